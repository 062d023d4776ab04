package org.attache.ingest.layout;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;

/** A line of a text that holds more than white space, trimmed, with its place. */
record Line(Span span, String text) {

    /** All lines of a text in order. Any line end counts: LF, CR LF, CR, NEL, the Unicode separators. */
    static List<Line> of(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || endsLine(text.charAt(i))) {
                add(lines, text, start, i);
                start = i + 1;
            }
        }
        return lines;
    }

    private static void add(List<Line> lines, String text, int start, int end) {
        Line line = new Line(new Span(start, end), text.substring(start, end)).trimmed();
        if (!line.span.isEmpty()) {
            lines.add(line);
        }
    }

    /** This line without white space at its ends. */
    Line trimmed() {
        int from = 0;
        int to = text.length();
        while (from < to && blank(text.charAt(from))) {
            from++;
        }
        while (to > from && blank(text.charAt(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isWhitespace(c);
    }

    /** The part of this line from an offset within it to another, as a line of its own. */
    Line part(int from, int to) {
        return new Line(new Span(span.start() + from, span.start() + to), text.substring(from, to));
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            if (letter && !inside) {
                words++;
            }
            inside = letter || inside && (text.charAt(i) == '\'' || text.charAt(i) == '’' || text.charAt(i) == '-');
        }
        return words;
    }

    /** True when it ends as a sentence does: a stop, a question or exclamation mark, with or without a closing mark. */
    boolean endsSentence() {
        int i = text.length() - 1;
        while (i > 0 && ")]\"'”’»".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return ".!?…".indexOf(text.charAt(i)) >= 0;
    }

    /** True when it has letters and none of them is lower case. */
    boolean capitals() {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }
}
