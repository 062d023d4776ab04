package org.attache.language.text;

import java.util.Locale;
import java.util.Set;

/**
 * Words that are written as one and are two: with a clitic ("Khan's", "don't"), a unit ("5km"), a currency ("Rs500"), or
 * contracted ("cannot").
 */
final class TwoInOne {

    private static final Set<String> UNITS = WordLists.of("unit");
    private static final Set<String> CURRENCIES = WordLists.of("currency");
    private static final Set<String> CONTRACTIONS = WordLists.of("contraction");
    private static final String[] CLITICS = {"s", "m", "d", "re", "ve", "ll"};

    private TwoInOne() {}

    /** Where the second token of a word begins, or -1. */
    static int split(String text, int start, int end) {
        if (Chars.isDigit(text.charAt(start))) {
            return unit(text, start, end);
        }
        if (Chars.isDigit(text.charAt(end - 1))) {
            return currency(text, start, end);
        }
        int clitic = clitic(text, start, end);
        return clitic > 0 ? clitic : contraction(text, start, end);
    }

    private static int unit(String text, int start, int end) {
        int i = end;
        while (i > start && Chars.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i < end && Chars.isDigit(text.charAt(i - 1)) && UNITS.contains(lower(text, i, end)) ? i : -1;
    }

    private static int currency(String text, int start, int end) {
        int i = start;
        while (i < end && !Chars.isDigit(text.charAt(i))) {
            i++;
        }
        String sign = lower(text, start, i);
        return CURRENCIES.contains(sign)
                || sign.endsWith(".") && CURRENCIES.contains(sign.substring(0, sign.length() - 1))
                        ? i
                        : -1;
    }

    private static int clitic(String text, int start, int end) {
        for (String clitic : CLITICS) {
            int at = end - clitic.length() - 1;
            if (at > start && Chars.isApostrophe(text.charAt(at)) && lower(text, at + 1, end).equals(clitic)) {
                return clitic.equals("s") && Chars.isDigit(text.charAt(at - 1)) ? -1 : at;
            }
        }
        int negation = end - 3;
        boolean negated = negation > start && Chars.isApostrophe(text.charAt(end - 2))
                && lower(text, end - 1, end).equals("t") && lower(text, negation, negation + 1).equals("n");
        return negated ? negation : -1;
    }

    private static int contraction(String text, int start, int end) {
        if (end - start < 5 || end - start > 6) {
            return -1;
        }
        return CONTRACTIONS.contains(lower(text, start, end) + ":3") ? start + 3 : -1;
    }

    private static String lower(String text, int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
