package org.attache.time.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into items in one pass over its characters. */
public final class Scanner {

    private static final int LONGEST_NUMBER = 9;

    private final String text;
    private final Lexicon lexicon;
    private final List<Item> items = new ArrayList<>();

    private Scanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    public static Items scan(String text, int from, int to, Lexicon lexicon) {
        Scanner scanner = new Scanner(text, lexicon);
        int at = from;
        while (at < to) {
            at = scanner.next(at, from, to);
        }
        return new Items(scanner.items, lexicon);
    }

    private int next(int at, int from, int to) {
        char c = text.charAt(at);
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return at + 1;
        }
        boolean glued = at > from && !Character.isWhitespace(text.charAt(at - 1));
        if (isDigit(c)) {
            return number(at, to, glued);
        }
        if (Character.isLetter(c)) {
            return word(at, to, glued);
        }
        items.add(new Item(at, at + 1, sign(c), Kind.SIGN, c, false, glued));
        return at + 1;
    }

    private int number(int start, int to, boolean glued) {
        int at = start;
        boolean decimal = false;
        while (at < to && (isDigit(text.charAt(at)) || separator(at, start, to))) {
            decimal |= text.charAt(at) == '.';
            at++;
        }
        String form = text.substring(start, at).replace(",", "");
        boolean whole = !decimal && form.length() <= LONGEST_NUMBER;
        if (whole && form.length() <= 2 && ordinalEnd(at, to)) {
            items.add(new Item(start, at + 2, form, Kind.ORDINAL, Integer.parseInt(form), false, glued));
            return at + 2;
        }
        items.add(new Item(start, at, form, whole ? Kind.NUMBER : Kind.DECIMAL, whole ? Integer.parseInt(form) : 0,
                false, glued));
        return at;
    }

    /** "st", "nd", "rd" or "th" after a number. */
    private boolean ordinalEnd(int at, int to) {
        boolean two = at + 2 <= to && (at + 2 == to || !Character.isLetterOrDigit(text.charAt(at + 2)));
        return two && switch (text.substring(at, at + 2).toLowerCase(Locale.ROOT)) {
            case "st", "nd", "rd", "th" -> true;
            default -> false;
        };
    }

    /** A comma before exactly three digits, or a decimal point. */
    private boolean separator(int at, int start, int to) {
        char c = text.charAt(at);
        if (c == '.') {
            return at + 1 < to && isDigit(text.charAt(at + 1)) && text.indexOf('.', start) == at;
        }
        return c == ',' && at + 3 < to && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at + 2))
                && isDigit(text.charAt(at + 3)) && (at + 4 == to || !isDigit(text.charAt(at + 4)))
                && text.charAt(at - 1) != ' ';
    }

    private int word(int start, int to, boolean glued) {
        int at = start;
        while (at < to && Character.isLetter(text.charAt(at))) {
            at++;
        }
        if (at == start + 1 && abbreviation(start, to)) {
            return abbreviated(start, to, glued);
        }
        add(start, at, text.substring(start, at), glued);
        return at;
    }

    private boolean abbreviation(int start, int to) {
        return start + 2 < to && text.charAt(start + 1) == '.' && Character.isLetter(text.charAt(start + 2))
                && (start + 3 >= to || !Character.isLetter(text.charAt(start + 3)));
    }

    /** "p.m.", "U.S.", "E.S.T." */
    private int abbreviated(int start, int to, boolean glued) {
        StringBuilder form = new StringBuilder();
        int at = start;
        while (at < to && Character.isLetter(text.charAt(at)) && (at + 1 >= to || !letterAfter(at, to))) {
            form.append(text.charAt(at));
            at++;
            if (at < to && text.charAt(at) == '.') {
                at++;
            }
        }
        add(start, at, form.toString(), glued);
        return at;
    }

    private boolean letterAfter(int at, int to) {
        return at + 1 < to && Character.isLetter(text.charAt(at + 1));
    }

    private void add(int start, int end, String word, boolean glued) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String form = word.toLowerCase(Locale.ROOT);
        Lexicon.Word known = lexicon.word(form);
        if (known == null || known.capital() && !capital || known.kind() == Kind.ZONE && !isUpper(word)) {
            items.add(new Item(start, end, form, Kind.OTHER, 0, capital, glued));
        } else {
            items.add(new Item(start, end, form, known.kind(), known.value(), capital, glued));
        }
    }

    private static boolean isUpper(String word) {
        return word.chars().noneMatch(Character::isLowerCase);
    }

    private static String sign(char c) {
        return switch (c) {
            case '-', '‐', '‑' -> "-";
            case '–', '—' -> "–";
            case '\'', '’', '‘', '`' -> "'";
            case '.' -> ".";
            case ',' -> ",";
            case ':' -> ":";
            case '/' -> "/";
            default -> String.valueOf(c);
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
