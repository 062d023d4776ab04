package org.attache.ingest.metadata.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The beginning of a text cut into numbers, words and marks, in lower case, to be looked at by place. {@code months.tsv} holds the names of months in the languages
 * that pages use.
 */
final class DateTokens {
    private static final Map<String, Integer> MONTHS = Tables.numbers("months.tsv");
    private static final int LONGEST = 400;

    private record Token(String text, int start, int number) {
        boolean isNumber() {
            return number >= 0;
        }
    }

    private final List<Token> tokens;

    private DateTokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    static DateTokens of(String text) {
        return new DateTokens(tokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text));
    }

    int size() {
        return tokens.size();
    }

    String text(int i) {
        return tokens.get(i).text;
    }

    boolean isNumber(int i) {
        return tokens.get(i).isNumber();
    }

    /** The number at a place, -1 for none. */
    int number(int i) {
        return tokens.get(i).number;
    }

    /** True for a mark that stands between the parts of a date. */
    boolean isJoiner(int i) {
        String mark = tokens.get(i).text;
        return mark.equals(".") || mark.equals("/") || mark.equals("-");
    }

    /** A number of so many digits at a place, -1 for none. */
    int numberAt(int i, int mostDigits) {
        return i < tokens.size() && tokens.get(i).text.length() <= mostDigits ? tokens.get(i).number : -1;
    }

    /** A number of four digits at a place, -1 for none. */
    int yearAt(int i) {
        return i < tokens.size() && tokens.get(i).text.length() == 4 ? tokens.get(i).number : -1;
    }

    /** The month that a name at a place is, -1 for none. */
    int monthAt(int i) {
        return i >= tokens.size() ? -1 : MONTHS.getOrDefault(tokens.get(i).text, -1);
    }

    int skipMarks(int i, String marks) {
        int at = i;
        while (at < tokens.size() && tokens.get(at).text.length() == 1 && marks.contains(tokens.get(at).text)) {
            at++;
        }
        return at;
    }

    int skipWords(int i, String... words) {
        int at = i;
        while (at < tokens.size() && List.of(words).contains(tokens.get(at).text)) {
            at = skipMarks(at + 1, " ");
        }
        return at;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            int start = i;
            char c = lower.charAt(i);
            if (isDigit(c)) {
                while (i < lower.length() && isDigit(lower.charAt(i))) {
                    i++;
                }
                tokens.add(number(lower.substring(start, i), start));
            } else if (isLetter(c)) {
                while (i < lower.length() && isLetter(lower.charAt(i))) {
                    i++;
                }
                tokens.add(new Token(lower.substring(start, i), start, -1));
            } else {
                i++;
                tokens.add(new Token(Character.isWhitespace(c) || c == '\u00a0' ? " " : String.valueOf(c), start, -1));
            }
        }
        return tokens;
    }

    private static Token number(String digits, int start) {
        return new Token(digits, start, digits.length() > 8 ? -1 : Integer.parseInt(digits));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && "年月日년월일".indexOf(c) < 0 || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
