package org.attache.language.text;

/**
 * What may stand in front of the first sentence of a block: a bullet, or a dateline ("ISLAMABAD:", "WASHINGTON, April 3
 * (Reuters) —").
 *
 * <p>A dateline begins in capitals, holds at most {@link #LONGEST} tokens before a colon or a dash with a space behind it,
 * and is followed by a sentence. With a colon every word must be in capitals; a dash also allows a date and, in brackets,
 * an agency. "TRUMP: We will win." in an interview looks the same and is split too; the colon stays with the name.
 */
final class Opening {

    private static final int LONGEST = 12;
    private static final int SHORTEST_SENTENCE = 5;

    private Opening() {}

    /** The token after the opening, 0 when there is none. */
    static int end(String text, Tokens tokens) {
        if (tokens.size() > 1 && isBullet(text, tokens)) {
            return 1;
        }
        return dateline(text, tokens);
    }

    private static boolean isBullet(String text, Tokens tokens) {
        return Chars.isBullet(text.charAt(tokens.start(0))) && tokens.end(0) - tokens.start(0) == 1
                && tokens.start(1) > tokens.end(0);
    }

    private static int dateline(String text, Tokens tokens) {
        if (!isCapitals(text, tokens, 0)) {
            return 0;
        }
        boolean capitals = true;
        for (int token = 1; token < Math.min(LONGEST, tokens.size() - SHORTEST_SENTENCE); token++) {
            char c = text.charAt(tokens.start(token));
            boolean spaced = tokens.start(token + 1) > tokens.end(token);
            if (spaced && (c == ':' && capitals || isDash(text, tokens, token))) {
                return token + 1;
            }
            if (Chars.isStop(c) || Chars.isLower(c) || Chars.isDoubleQuote(c)) {
                return 0;
            }
            capitals &= isCapitals(text, tokens, token) || c == ',' || c == '-';
        }
        return 0;
    }

    private static boolean isDash(String text, Tokens tokens, int token) {
        char c = text.charAt(tokens.start(token));
        return (Chars.isDash(c) || c == '-') && tokens.start(token) > tokens.end(token - 1);
    }

    private static boolean isCapitals(String text, Tokens tokens, int token) {
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            if (!Chars.isUpper(text.charAt(i)) && text.charAt(i) != '.') {
                return false;
            }
        }
        return tokens.end(token) - tokens.start(token) > 1;
    }
}
