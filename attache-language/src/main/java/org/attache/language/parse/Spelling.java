package org.attache.language.parse;

/**
 * Reduces a word to what the models were trained on: signs of one kind made the same, digits collapsed to 0, repeated
 * punctuation cut to two, addresses replaced; and its shape and marks of spelling. Only ASCII letters count as letters, as
 * in the data the models come from.
 */
final class Spelling {

    private static final int LONGEST = 100;
    private static final String ADDRESS = "#hlink#";
    private static final String[] PROTOCOLS = {"http://", "https://", "ftp://", "sftp://"};

    private Spelling() {}

    /** The simple form of a word. */
    static String simplify(String form) {
        String word = form.length() > LONGEST ? form.substring(0, LONGEST) : form;
        if (plain(word)) {
            return word;
        }
        return isAddress(word) ? ADDRESS : collapse(word);
    }

    private static boolean plain(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static String collapse(String word) {
        char[] chars = word.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = generalize(chars[i]);
        }
        StringBuilder out = new StringBuilder(chars.length);
        digits(chars, out);
        punctuation(out);
        return out.toString();
    }

    private static void digits(char[] chars, StringBuilder out) {
        char previous = 0;
        for (int i = 0; i < chars.length; i++) {
            i = skipSign(chars, i);
            char c = chars[i];
            if (c == '%' && isDigit(previous)) {
                continue;
            }
            if (joinsDigits(c) && i + 1 < chars.length && isDigit(chars[skipSign(chars, i + 1)])) {
                if (i == 0) {
                    i = skipSign(chars, 1);
                    c = chars[i];
                } else if (isDigit(previous)) {
                    i = skipSign(chars, i + 1);
                    continue;
                }
            }
            if (!isDigit(c)) {
                out.append(c);
            } else if (!isDigit(previous)) {
                out.append('0');
            }
            previous = c;
        }
    }

    private static int skipSign(char[] chars, int i) {
        return (chars[i] == '$' || chars[i] == '#') && i + 1 < chars.length && isDigit(chars[i + 1]) ? i + 1 : i;
    }

    private static void punctuation(StringBuilder out) {
        int kept = 0;
        char last = 0;
        char beforeLast = 0;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (!(isPunctuation(c) && c == last && c == beforeLast)) {
                out.setCharAt(kept++, c);
            }
            beforeLast = last;
            last = c;
        }
        out.setLength(kept);
    }

    private static boolean isAddress(String word) {
        for (String protocol : PROTOCOLS) {
            if (word.regionMatches(true, 0, protocol, 0, protocol.length())) {
                return true;
            }
        }
        for (int dot = word.indexOf('.', 1); dot > 0 && dot + 2 < word.length(); dot = word.indexOf('.', dot + 1)) {
            char before = word.charAt(dot - 1);
            if ((isLetter(before) || isDigit(before) || before == '_') && isLetter(word.charAt(dot + 1))
                    && isLetter(word.charAt(dot + 2))) {
                return true;
            }
        }
        return false;
    }

    /** ASCII and Latin-1 to lower case. */
    static String lower(String simple) {
        char[] chars = null;
        for (int i = 0; i < simple.length(); i++) {
            char c = simple.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 'À' && c <= 'Þ' && c != '×') {
                chars = chars == null ? simple.toCharArray() : chars;
                chars[i] = (char) (c + 32);
            }
        }
        return chars == null ? simple : new String(chars);
    }

    /** Kinds of characters in order, at most two alike. */
    static void shape(String simple, StringBuilder out) {
        char last = 0;
        int repeated = 0;
        for (int i = 0; i < simple.length(); i++) {
            char kind = kind(simple.charAt(i));
            repeated = kind == last ? repeated + 1 : 0;
            last = kind;
            if (repeated < 2) {
                out.append(kind);
            }
        }
    }

    private static char kind(char c) {
        if (c >= 'A' && c <= 'Z') {
            return 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return 'a';
        }
        return isDigit(c) ? '1' : isPunctuation(c) ? '.' : 'x';
    }

    /** Marks of spelling as a set of bits; the numbers are the features' names. */
    static int marks(String simple, boolean first) {
        if (simple.equals(ADDRESS)) {
            return 1;
        }
        Count count = new Count();
        for (int i = 0; i < simple.length(); i++) {
            count.add(simple.charAt(i), i == 0);
        }
        return count.marks(simple.length(), first);
    }

    /** Counts of the kinds of characters of one word. */
    private static final class Count {

        private int upper;
        private int lower;
        private int digit;
        private int punctuation;
        private boolean period;
        private boolean hyphen;
        private boolean capital;

        void add(char c, boolean first) {
            switch (kind(c)) {
                case 'A' -> upper++;
                case 'a' -> lower++;
                case '1' -> digit++;
                case '.' -> punctuation++;
                default -> {
                }
            }
            capital |= first && kind(c) == 'A';
            period |= c == '.';
            hyphen |= c == '-';
        }

        int marks(int length, boolean first) {
            int marks = whole(length) | (upper == length ? 0 : capitals(first));
            marks |= digit > 0 && digit < length ? 1 << 6 : 0;
            marks |= period ? 1 << 7 : 0;
            marks |= hyphen ? 1 << 8 : 0;
            return marks | (punctuation > 0 && punctuation < length && !period && !hyphen ? 1 << 9 : 0);
        }

        private int whole(int length) {
            if (upper == length) {
                return 1 << 1;
            }
            if (lower == length) {
                return 1 << 2;
            }
            if (digit == length) {
                return 1 << 3;
            }
            if (punctuation == length) {
                return 1 << 4;
            }
            return digit + punctuation == length ? 1 << 5 : lower == 0 ? 1 << 10 : 0;
        }

        private int capitals(boolean first) {
            int later = upper - (capital ? 1 : 0);
            return (capital && !first ? 1 << 11 : 0) | (later == 1 ? 1 << 12 : later > 1 ? 1 << 13 : 0);
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPunctuation(char c) {
        return c >= '!' && c <= '~' && !isLetter(c) && !isDigit(c);
    }

    private static boolean joinsDigits(char c) {
        return ".-+±−∓,:/=".indexOf(c) >= 0 || c >= '√' && c <= '∜';
    }

    private static char generalize(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '¢' && c <= '¥' || c >= '₠' && c <= '⃏') {
            return '$';
        }
        if (c >= '‘' && c <= '‛') {
            return '\'';
        }
        if (c >= '“' && c <= '‟') {
            return '"';
        }
        return c >= '‐' && c <= '—' || c == '•' || c == '‣' || c == '※' || c == '⁃' ? '-' : c;
    }
}
