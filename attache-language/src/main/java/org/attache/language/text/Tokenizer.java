package org.attache.language.text;

import java.util.Locale;
import java.util.Set;

/**
 * Splits a part of a text into tokens.
 *
 * <p>White space first; then signs come off both ends of each piece; what is left is cut at signs inside (brackets, dashes,
 * most hyphens, slashes, "end.Next"), and each word loses its clitic ("Khan's" → Khan, 's), unit ("5km") or currency
 * ("Rs500"). Addresses and handles stay whole. A full stop stays with an abbreviation or initial ("U.S.", "Gen.", "J.").
 */
public final class Tokenizer {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_CURRENCY = 4;
    private static final Set<String> ABBREVIATIONS = WordLists.of("abbreviation");
    private static final Set<String> CAPITALS = WordLists.of("capital");
    private static final Set<String> NUMBERED = WordLists.of("numbered");
    private static final Set<String> TITLES = WordLists.of("title");
    private static final Set<String> PREFIXES = WordLists.of("prefix");
    private static final Set<String> SUFFIXES = WordLists.of("suffix");
    private static final Set<String> CURRENCIES = WordLists.of("currency");

    private final String text;
    private final Tokens tokens;

    private Tokenizer(String text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** Adds the tokens of {@code text[start, end)}. */
    public static void tokenize(String text, int start, int end, Tokens tokens) {
        Tokenizer tokenizer = new Tokenizer(text, tokens);
        int from = start;
        for (int i = start; i <= end; i++) {
            if (i == end || Chars.isSpace(text.charAt(i))) {
                if (from < i) {
                    tokenizer.piece(from, i);
                }
                from = i + 1;
            }
        }
    }

    private void piece(int start, int end) {
        int from = start;
        while (from < end && splitsAtStart(from, end)) {
            from = signs(from, end);
        }
        int to = end;
        while (to > from && splitsAtEnd(from, to)) {
            to--;
        }
        if (isAddress(from, to)) {
            tokens.add(from, to);
        } else {
            inner(from, to);
        }
        while (to < end) {
            to = signs(to, end);
        }
    }

    private boolean splitsAtStart(int i, int end) {
        char c = text.charAt(i);
        if (!Chars.isSymbol(c)) {
            return false;
        }
        char next = i + 1 < end ? text.charAt(i + 1) : ' ';
        boolean sign = (c == '-' || c == '.' || c == '+') && Chars.isDigit(next) && !followsWord(i);
        boolean handle = (c == '@' || c == '#') && Chars.isWord(next);
        return !sign && !handle && !isDecade(i, end);
    }

    private boolean followsWord(int i) {
        return i > 0 && Chars.isWord(text.charAt(i - 1));
    }

    /** '90s */
    private boolean isDecade(int i, int end) {
        return Chars.isApostrophe(text.charAt(i)) && i + 4 == end && text.charAt(i + 3) == 's'
                && Chars.isDigit(text.charAt(i + 1)) && Chars.isDigit(text.charAt(i + 2));
    }

    private boolean splitsAtEnd(int start, int end) {
        char c = text.charAt(end - 1);
        return Chars.isSymbol(c) && !(c == '.' && keepsStop(start, end - 1))
                && !(c == '$' && end - start > 1 && end - start <= LONGEST_CURRENCY
                        && CURRENCIES.contains(lower(start, end)));
    }

    /** True when the word before a full stop is one that is written with it. */
    private boolean keepsStop(int start, int stop) {
        int from = wordStart(start, stop);
        if (from == stop || stop - from > LONGEST_WORD || !Chars.isLetter(text.charAt(stop - 1))) {
            return false;
        }
        if (stop - from == 1) {
            return Chars.isUpper(text.charAt(from)) || text.charAt(from) == 'v' || text.charAt(from) == 'p';
        }
        String word = lower(from, stop);
        boolean acronym = Chars.isUpper(text.charAt(from)) && Chars.isUpper(text.charAt(from + 1));
        return isDotted(from, stop) || !acronym && (TITLES.contains(word) || ABBREVIATIONS.contains(word)
                || Chars.isUpper(text.charAt(from)) && CAPITALS.contains(word)
                || NUMBERED.contains(word) && digitFollows(stop + 1));
    }

    private boolean digitFollows(int i) {
        return i + 1 < text.length() && text.charAt(i) == ' ' && Chars.isDigit(text.charAt(i + 1));
    }

    private int wordStart(int start, int stop) {
        int from = stop;
        while (from > start && stop - from <= LONGEST_WORD
                && (Chars.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        return from;
    }

    /** U.S, a.m, Ph.D: single letters, or two, between full stops. */
    private boolean isDotted(int start, int end) {
        int run = 0;
        boolean dotted = false;
        for (int i = start; i < end; i++) {
            boolean dot = text.charAt(i) == '.';
            if (dot && (run == 0 || run > 2)) {
                return false;
            }
            dotted |= dot;
            run = dot ? 0 : run + 1;
        }
        return dotted && run > 0 && run <= 2;
    }

    /** Adds one token of like signs and gives its end. */
    private int signs(int from, int end) {
        char c = text.charAt(from);
        int to = from + 1;
        while (to < end && continues(c, text.charAt(to))) {
            to++;
        }
        tokens.add(from, to);
        return to;
    }

    private static boolean continues(char first, char next) {
        return next == first || Chars.isStop(first) && Chars.isStop(next)
                || Chars.isPicture(first) && Chars.isPicture(next);
    }

    private boolean isAddress(int start, int end) {
        if (text.startsWith("www.", start)) {
            return true;
        }
        for (int i = start + 1; i < end - 2; i++) {
            char c = text.charAt(i);
            if (c == ':' && text.startsWith("://", i)
                    || c == '@' && Chars.isWord(text.charAt(i - 1)) && Chars.isWord(text.charAt(i + 1))
                    || c == '.' && isDomain(i, end)) {
                return true;
            }
        }
        return false;
    }

    /** The last dot of a host name: lower-case letters on both sides, then the end or a slash. */
    private boolean isDomain(int dot, int end) {
        int i = dot + 1;
        while (i < end && Chars.isLower(text.charAt(i))) {
            i++;
        }
        int length = i - dot - 1;
        return length >= 2 && length <= 6 && Chars.isWord(text.charAt(dot - 1)) && (i == end || text.charAt(i) == '/');
    }

    private void inner(int start, int end) {
        int from = start;
        for (int i = start + 1; i < end - 1; i++) {
            int cut = cut(start, i, end);
            if (cut > 0) {
                word(from, i);
                tokens.add(i, i + cut);
                i += cut - 1;
                from = i + 1;
            }
        }
        word(from, end);
    }

    /** Length of the sign at {@code i} when the piece is to be cut there, else 0. */
    private int cut(int start, int i, int end) {
        char c = text.charAt(i);
        if (!Chars.isSymbol(c)) {
            return 0;
        }
        char before = text.charAt(i - 1);
        char after = text.charAt(i + 1);
        boolean cuts = switch (c) {
            case '.' -> after == '.' || isGlued(start, i, end);
            case '?', '!', '…' -> true;
            case ',' -> !(Chars.isDigit(before) && Chars.isDigit(after));
            case '/' -> !(Chars.isDigit(before) && Chars.isDigit(after));
            case ':' -> !(Chars.isDigit(before) && Chars.isDigit(after));
            case '&' -> !(Chars.isLetter(before) && Chars.isLetter(after));
            case '\'', '’', 'ʼ', '@', '#', '_', '%', '$', '*', '`', '^', '\\', '‘', '‛' -> false;
            case '-', '‐', '‑' -> !joins(start, i, end);
            default -> true;
        };
        if (!cuts) {
            return 0;
        }
        int to = i + 1;
        while (to < end - 1 && continues(c, text.charAt(to))) {
            to++;
        }
        return to - i;
    }

    /** "bilateral relationship.Russian President": two sentences without a space between. */
    private boolean isGlued(int start, int dot, int end) {
        return dot - start >= 2 && end - dot > 2 && Chars.isLower(text.charAt(dot - 1))
                && Chars.isLower(text.charAt(dot - 2)) && Chars.isUpper(text.charAt(dot + 1));
    }

    private boolean joins(int start, int hyphen, int end) {
        char before = text.charAt(hyphen - 1);
        char after = text.charAt(hyphen + 1);
        if (Chars.isDigit(after)) {
            return Chars.isWord(before) && !isYears(start, hyphen, end);
        }
        if (hyphen - start <= LONGEST_WORD && PREFIXES.contains(lower(start, hyphen))
                || end - hyphen <= LONGEST_WORD && SUFFIXES.contains(lower(hyphen + 1, end))) {
            return Chars.isLetter(after);
        }
        boolean stutter = hyphen - start >= 2 && Chars.isHyphen(text.charAt(hyphen - 2)) && isVowel(before)
                || hyphen + 2 < end && Chars.isHyphen(text.charAt(hyphen + 2)) && isVowel(after);
        return stutter && Chars.isLetter(after);
    }

    private boolean isYears(int start, int hyphen, int end) {
        int left = hyphen - start;
        int right = end - hyphen - 1;
        return (left == 2 || left == 4) && (right == 2 || right == 4) && allDigits(start, hyphen)
                && allDigits(hyphen + 1, end);
    }

    private boolean allDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return "aeiouAEIOU".indexOf(c) >= 0;
    }

    private void word(int start, int end) {
        int split = end - start > LONGEST_WORD || end - start < 2 ? -1 : TwoInOne.split(text, start, end);
        if (split > start && split < end) {
            tokens.add(start, split);
            tokens.add(split, end);
        } else {
            tokens.add(start, end);
        }
    }

    private String lower(int start, int end) {
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }
}
