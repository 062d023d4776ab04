package org.attache.ingest.html.body;

import java.util.Arrays;
import java.util.Locale;

/** Recognises lines that serve the page and not the story ("Sign up for our newsletter"). */
final class Furniture {
    private static final int LONGEST = 250;
    private static final int LONGEST_LABEL = 25;
    private static final int LONGEST_SIGNATURE = 80;
    private static final int LETTERS_OF_A_DAY = 18;
    private static final int SHORTEST_WORD = 3;
    private static final String MOMENT_MARKS = ".:/ ,-–|";
    private static final PhraseTable PHRASES = PhraseTable.load("furniture.tsv");

    private Furniture() {}

    static boolean matches(String text) {
        return text.length() <= LONGEST
                && (isMoment(text) || isSigned(text) || PHRASES.matches(text.toLowerCase(Locale.ROOT), "line"));
    }

    /** A day or an hour in figures on a line of its own, with or without a label: "23.10.2018", "Published: 19:49". */
    private static boolean isMoment(String text) {
        int label = text.indexOf(": ");
        int digits = 0;
        int marks = 0;
        for (int i = label > 0 && label <= LONGEST_LABEL ? label + 2 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && MOMENT_MARKS.indexOf(c) < 0) {
                return false;
            }
            digits += Character.isDigit(c) ? 1 : 0;
            marks += c == '.' || c == ':' || c == '/' ? 1 : 0;
        }
        return digits > 2 && marks > 0;
    }

    /** A name behind "By" and a day, without a sentence: "Von Anna Berg, 09.03.2021, 19:30 Uhr". */
    private static boolean isSigned(String text) {
        int figure = 0;
        while (figure < text.length() && !Character.isDigit(text.charAt(figure))) {
            figure++;
        }
        return figure > 0 && figure < Math.min(LONGEST_SIGNATURE, text.length())
                && PHRASES.matches(text.toLowerCase(Locale.ROOT), "by")
                && Arrays.stream(text.substring(0, figure).split("[ ,|]+")).allMatch(Furniture::isOfName)
                && text.substring(figure).chars().filter(Character::isLetter).count() <= LETTERS_OF_A_DAY;
    }

    /** A capital, or so short that it may stand between names. */
    private static boolean isOfName(String word) {
        return word.length() <= SHORTEST_WORD || !Character.isLowerCase(word.charAt(0));
    }

    /** A heading after which the rest of the page is no longer the article. */
    static boolean endsArticle(String text) {
        return text.length() <= 60 && PHRASES.matches(text.toLowerCase(Locale.ROOT), "end");
    }
}
