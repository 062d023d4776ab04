package org.attache.search.query;

/**
 * A piece of a query.
 *
 * @param text without quotation marks
 * @param start offset of its first character
 * @param end offset after its last one
 * @param spaced true when white space or the beginning stands before it
 */
record Token(Kind kind, String text, int start, int end, boolean spaced) {

    enum Kind {
        /** A run of characters other than white space, parentheses, quotation marks and signs of comparison. */
        WORD,
        /** What stands between quotation marks. */
        QUOTED,
        /** {@code :}, {@code <}, {@code <=}, {@code >}, {@code >=}, {@code =} after a word. */
        SIGN, OPEN, CLOSE,
        /** {@code -} before something. */
        MINUS,
        /** {@code ~5} behind a quotation. */
        TILDE, END
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** True for an operator, which is a word in capitals. */
    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }
}
