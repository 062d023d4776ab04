package org.attache.quotation;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Finds outermost quotations, paragraph by paragraph, in one pass.
 *
 * <p>Marks differ from outlet to outlet and are often unbalanced, so the reading is by position: a straight mark opens
 * after white space, an opening bracket or a dash and closes elsewhere; a curly mark says itself what it is, unless words deny it: an opening mark right behind a word closes, a closing one
 * at the start of a word opens; two single
 * marks count as one double mark. Quotations inside quotations belong to the outer one. A paragraph ends whatever is open; when the next
 * paragraph begins with an opening mark it continues the quotation, as the convention for long speeches has it. Single
 * curly marks quote only when the pair closes at the border of a word and holds two words or more: ‘the worst deal’, but
 * not the ’90s.
 */
public final class Quotations {
    /** Characters a quotation in single marks may have; bounds the search for a mark that never comes. */
    private static final int LONGEST_SINGLE = 600;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private final List<Unpaired> unpaired = new ArrayList<>();
    private boolean leftOpen;

    /**
     * A mark without its other half, and the words of its paragraph that may be quoted or not: those behind an opening mark, those
     * before a closing one.
     *
     * @param mark its offset
     */
    public record Unpaired(int mark, Span open) {}

    private Quotations(String text) {
        this.text = text;
    }

    /** The outermost quotations of a text in order, without overlap. Paragraphs end at line ends. */
    public static List<Quotation> in(String text) {
        return read(text).found;
    }

    /**
     * The marks of which the other half is missing, in order. An opening mark is none of them where the next paragraph takes
     * the quotation up.
     */
    public static List<Unpaired> unpaired(String text) {
        return read(text).unpaired;
    }

    private static Quotations read(String text) {
        Quotations quotations = new Quotations(text);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            quotations.paragraph(start, end < 0 ? text.length() : end);
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return quotations;
    }

    /** Index of the first quotation that ends behind an offset, their number when none does. */
    public static int firstEndingAfter(List<Quotation> quotations, int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).span().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void paragraph(int start, int end) {
        if (text.substring(start, end).isBlank()) {
            return;
        }
        boolean continues = leftOpen;
        leftOpen = false;
        boolean first = true;
        int read = start;
        for (int at = start; at < end;) {
            int length = markLength(at, end);
            if (length > 0 && opens(at, length, start, end)) {
                int close = close(at + length, end, at);
                add(at, close, end, first && continues && isFirstWord(start, at));
                at = close < 0 ? end : close;
                read = at;
                first = false;
            } else {
                if (length > 0 && first && closesNothing(at)) {
                    unpaired.add(new Unpaired(at, new Span(read, at)));
                    read = at + length;
                }
                at += Math.max(1, length);
            }
        }
    }

    private void add(int open, int close, int end, boolean continues) {
        int stop = close < 0 ? trimmedEnd(open, end) : close;
        if (continues && !unpaired.isEmpty()) {
            unpaired.removeLast();
        }
        if (close < 0) {
            leftOpen = true;
            unpaired.add(new Unpaired(open, new Span(open, stop)));
        }
        found.add(new Quotation(new Span(open, stop), close >= 0, continues));
    }

    /** True for a mark right behind the sign that ends a quoted sentence: {@code We are late," he said}. */
    private boolean closesNothing(int at) {
        return at > 0 && ",.?!".indexOf(text.charAt(at - 1)) >= 0 && !isSingle(text.charAt(at));
    }

    private int trimmedEnd(int open, int end) {
        int stop = end;
        while (stop > open + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return stop;
    }

    private boolean isFirstWord(int start, int at) {
        return text.substring(start, at).isBlank();
    }

    /** The offset after the closing mark, -1 when the paragraph ends first. */
    private int close(int from, int end, int open) {
        if (isSingle(text.charAt(open)) && markLength(open, end) == 1) {
            return closeSingle(from, end);
        }
        int depth = 0;
        for (int at = from; at < end;) {
            int length = markLength(at, end);
            if (length == 0 || isSingle(text.charAt(at)) && length == 1) {
                at++;
                continue;
            }
            if (opensInside(at, length, end)) {
                depth++;
            } else if (closes(at, length, end) && depth-- <= 0) {
                return at + length;
            } else if (depth < 0) {
                depth = 0;
            }
            at += length;
        }
        return -1;
    }

    /** An opening mark that stands behind a word and before none was meant to close. */
    private boolean opensInside(int at, int length, int end) {
        char mark = text.charAt(at);
        boolean closing = !Character.isWhitespace(text.charAt(at - 1)) && !letterAt(at + length, end);
        return (mark == '\u201c' || mark == '\u00ab') && !closing;
    }

    private int closeSingle(int from, int end) {
        int stop = Math.min(end, from + LONGEST_SINGLE);
        for (int at = from; at < stop; at++) {
            if (text.charAt(at) == '\u2019' && !letterAt(at + 1, end) && text.charAt(at - 1) != 's') {
                return at + 1;
            }
        }
        return -1;
    }

    private boolean opens(int at, int length, int start, int end) {
        char mark = text.charAt(at);
        if (mark == '\u201c' || mark == '\u00ab' || mark == '\u201e') {
            return at + length < end;
        }
        if (mark == '\u2018' && length == 1) {
            int close = closeSingle(at + 1, end);
            return opensWord(at, 1, start, end) && close >= 0 && text.substring(at, close).indexOf(' ') > 0;
        }
        return mark != '\u00bb' && mark != '\u2019' && opensWord(at, length, start, end);
    }

    private boolean opensWord(int at, int length, int start, int end) {
        boolean spaceAfter = at + length >= end || Character.isWhitespace(text.charAt(at + length));
        return !spaceAfter
                && (at == start || !Character.isLetterOrDigit(text.charAt(at - 1)) && opener(text.charAt(at - 1)));
    }

    private static boolean opener(char before) {
        return Character.isWhitespace(before) || Character.isSpaceChar(before)
                || "([{-\u2013\u2014/:\u2018'".indexOf(before) >= 0;
    }

    /** A straight mark closes unless a word begins right after it and none ends right before it. */
    private boolean closes(int at, int length, int end) {
        char mark = text.charAt(at);
        if (mark == '\u201c') {
            return !letterAt(at + length, end);
        }
        if (mark == '\u201d' || mark == '\u00bb') {
            return true;
        }
        boolean spaceBefore = Character.isWhitespace(text.charAt(at - 1));
        return !(spaceBefore && letterAt(at + length, end));
    }

    private boolean letterAt(int at, int end) {
        return at < end && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Length of the quotation mark at an offset: 0 none, 2 for a doubled single mark. */
    private int markLength(int at, int end) {
        char c = text.charAt(at);
        if (c == '"' || c == '\u201c' || c == '\u201d' || c == '\u00ab' || c == '\u00bb' || c == '\u201e') {
            return 1;
        }
        if (isSingle(c)) {
            boolean doubled = at + 1 < end && text.charAt(at + 1) == c;
            return doubled ? 2 : c == '\u2018' ? 1 : 0;
        }
        return 0;
    }

    private static boolean isSingle(char c) {
        return c == '\'' || c == '`' || c == '\u2018' || c == '\u2019';
    }
}
