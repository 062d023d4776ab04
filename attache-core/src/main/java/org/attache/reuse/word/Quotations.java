package org.attache.reuse.word;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/**
 * Finds what stands between quotation marks: curly, straight and angle marks, and single marks in the British manner.
 *
 * <p>A quotation that runs over several paragraphs opens anew at each of them and closes once. A mark that is never
 * closed ends with its paragraph. Inside double marks, single ones are part of the words. One pass, linear.
 */
public final class Quotations {

    private static final int NONE = -1;

    private final String text;
    private final List<Span> found = new ArrayList<>();
    private char closing;
    private int opened = NONE;
    private int lastPossibleEnd = NONE;

    private Quotations(String text) {
        this.text = text;
    }

    /** The words between marks, without the marks, in text order; spans do not overlap. */
    public static List<Span> in(String text) {
        Quotations scan = new Quotations(text);
        for (int i = 0; i < text.length(); i++) {
            scan.read(i);
        }
        scan.endOfParagraph(text.length());
        return scan.found;
    }

    private void read(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            endOfParagraph(at);
        } else if (opened == NONE) {
            open(at, c);
        } else if (c == closing) {
            close(at);
        }
    }

    private void open(int at, char c) {
        char closes = switch (c) {
            case '\u201c' -> '\u201d';
            case '\u201e' -> '\u201c';
            case '\u00ab' -> '\u00bb';
            case '"' -> isInchMark(at) ? 0 : '"';
            case '\u2018' -> startsWord(at) ? '\u2019' : 0;
            case '\'' -> startsWord(at) ? '\'' : 0;
            default -> 0;
        };
        if (closes != 0) {
            closing = closes;
            opened = at + 1;
            lastPossibleEnd = NONE;
        }
    }

    private void close(int at) {
        if (!isSingle()) {
            end(at);
        } else if (!isLetter(at + 1)) {
            // An apostrophe may end a word (the workers' rights); a mark after a stop or comma closes for certain.
            lastPossibleEnd = at;
            if (at > 0 && ".,!?\u2026".indexOf(text.charAt(at - 1)) >= 0) {
                end(at);
            }
        }
    }

    private void endOfParagraph(int at) {
        if (opened == NONE || continuesAfter(at)) {
            return;
        }
        if (!isSingle()) {
            end(at);
        } else if (closing == '\u2019' && lastPossibleEnd != NONE) {
            end(lastPossibleEnd);
        }
        opened = NONE;
    }

    /** True when the next paragraph opens with the same mark again, which is how a quotation goes on. */
    private boolean continuesAfter(int newline) {
        int next = newline;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean again = next < text.length() && text.charAt(next) == openingMark();
        if (again && closing == '"') {
            // The repeated straight mark would close; the paragraph read so far is one piece, the next opens its own.
            end(newline);
            return true;
        }
        return again;
    }

    private char openingMark() {
        return switch (closing) {
            case '\u201d' -> '\u201c';
            case '\u201c' -> '\u201e';
            case '\u00bb' -> '\u00ab';
            case '\u2019' -> '\u2018';
            default -> closing;
        };
    }

    private void end(int at) {
        if (at > opened) {
            found.add(new Span(opened, at));
        }
        opened = NONE;
    }

    private boolean isSingle() {
        return closing == '\u2019' || closing == '\'';
    }

    private boolean isInchMark(int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private boolean startsWord(int at) {
        return isLetter(at + 1) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    private boolean isLetter(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }
}
