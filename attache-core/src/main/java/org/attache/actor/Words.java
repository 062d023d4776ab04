package org.attache.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Words of a phrase in the form the tables are searched in: lower case, without accents and dots, split at hyphens; a
 * possessive ending and punctuation are words of their own. "Côte d’Ivoire’s U.S.-backed army" gives cote, d'ivoire,
 * 's, us, backed, army.
 */
public final class Words {

    /**
     * @param form the form to search
     * @param initial true when the word begins with a capital
     * @param upper true when it has no lower-case letter
     */
    public record Word(String form, boolean initial, boolean upper, int start, int end) {

        public boolean is(String other) {
            return form.equals(other);
        }
    }

    private Words() {}

    public static List<Word> of(String phrase) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < phrase.length()) {
            int end = wordEnd(phrase, at);
            if (end > at) {
                addWord(phrase, at, end, words);
                at = end;
            } else {
                addSign(phrase, at, words);
                at++;
            }
        }
        return words;
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || at > start && joins(text, at))) {
            at++;
        }
        return at;
    }

    /** Dots of abbreviations, apostrophes inside words, ampersands: "U.S.", "d'Ivoire", "AT&T". */
    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        boolean followed = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (c == '.') {
            return followed || at >= 2 && text.charAt(at - 2) == '.';
        }
        return Character.getType(c) == Character.NON_SPACING_MARK || followed && (isApostrophe(c) || c == '&');
    }

    private static void addWord(String text, int start, int end, List<Word> words) {
        int tail = possessive(text, start, end);
        if (tail > start) {
            words.add(word(text, start, tail));
        }
        if (tail < end) {
            words.add(new Word("'s", false, false, tail, end));
        }
    }

    private static int possessive(String text, int start, int end) {
        boolean ends = end - start > 2 && isApostrophe(text.charAt(end - 2))
                && (text.charAt(end - 1) == 's' || text.charAt(end - 1) == 'S');
        return ends ? end - 2 : end;
    }

    private static Word word(String text, int start, int end) {
        boolean lower = text.chars().skip(start).limit(end - start).anyMatch(Character::isLowerCase);
        return new Word(fold(text.substring(start, end)), Character.isUpperCase(text.charAt(start)), !lower, start,
                end);
    }

    private static void addSign(String text, int at, List<Word> words) {
        char c = text.charAt(at);
        if (isApostrophe(c) && at > 0 && Character.toLowerCase(text.charAt(at - 1)) == 's') {
            words.add(new Word("'s", false, false, at, at + 1));
        } else if (c == ',' || c == '(' || c == ')' || c == ';' || c == ':' || c == '–' || c == '—') {
            words.add(new Word(",", false, false, at, at + 1));
        }
    }

    private static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        String plain = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isApostrophe(c)) {
                folded.append('\'');
            } else if (c == 'ı') {
                folded.append('i');
            } else if (c == 'ł' || c == 'Ł') {
                folded.append('l');
            } else if (c == 'ø' || c == 'Ø') {
                folded.append('o');
            } else if (c != '.' && Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String word) {
        return word.chars().allMatch(c -> c < 128);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }
}
