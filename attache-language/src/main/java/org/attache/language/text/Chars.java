package org.attache.language.text;

/** Kinds of characters as the tokeniser and the segmenter see them. */
final class Chars {

    private Chars() {}

    /** White space, invisible space included. */
    static boolean isSpace(char c) {
        return c <= ' ' ? c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F
                : c >= 0x85 && (Character.isSpaceChar(c) || c == 0x85 || c == 0x200B || c == 0xFEFF);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    static boolean isUpper(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isLower(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }

    static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    /** Signs that are split off a word's ends: punctuation, currency, arrows, bullets, pictures. */
    static boolean isSymbol(char c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !isWord(c);
        }
        return c >= 0x2010 && c <= 0x2BFF && c != 0x2116 || c >= 0x3001 && c <= 0x301F
                || c >= 0xA1 && c <= 0xBF && c != 0xAA
                        && c != 0xBA && c != 0xB2 && c != 0xB3 && c != 0xB5 && c != 0xB9
                || isForeignStop(c) || isPicture(c)
                || c == '،' || c == '؛';
    }

    /** High and low halves of pictures, and what joins them. */
    static boolean isPicture(char c) {
        return c >= 0xD83C && c <= 0xD83E || c >= 0xDC00 && c <= 0xDFFF || c == 0xFE0F || c == 0x200D;
    }

    /** Marks that can end a sentence. */
    static boolean isStop(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…' || c == '‼' || c >= '⁇' && c <= '⁉' || isForeignStop(c);
    }

    private static boolean isForeignStop(char c) {
        return c == '。' || c == '！' || c == '？' || c == '।' || c == '؟' || c == '۔';
    }

    /** Hyphens proper, which may hold a compound together. */
    static boolean isHyphen(char c) {
        return c == '-' || c == '‐' || c == '‑';
    }

    static boolean isDash(char c) {
        return c >= '‒' && c <= '―';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    static boolean isDoubleQuote(char c) {
        return c == '"' || c >= '“' && c <= '‟' || c == '«' || c == '»';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '}' || c == '>';
    }

    /** Marks that open a list item. */
    static boolean isBullet(char c) {
        return c == '-' || c == '*' || c == '•' || c == '‣' || c == '●' || c == '▪' || c == '■' || c == '◦' || c == '·'
                || c == '–' || c == '—' || c == '►' || c == '⁃' || c == '○';
    }
}
