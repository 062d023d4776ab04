package org.attache.search.query;

import java.util.ArrayList;
import java.util.List;
import org.attache.search.query.Token.Kind;

/** Cuts a query into tokens. */
final class Lexer {

    /** Longer queries are refused: nobody types them. */
    static final int LONGEST = 2_000;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens, with an {@link Kind#END} behind them. */
    static List<Token> tokens(String text) {
        if (text.length() > LONGEST) {
            throw new QueryException("a query has at most " + LONGEST + " characters", LONGEST, text.length());
        }
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        skipSpace();
        while (at < text.length()) {
            next(text.charAt(at));
            skipSpace();
        }
        add(Kind.END, "", at, at);
    }

    private void skipSpace() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private void next(char c) {
        switch (c) {
            case '(' -> single(Kind.OPEN);
            case ')' -> single(Kind.CLOSE);
            case '"', '\u201c', '\u201d', '\u201e' -> quoted();
            case ':', '=' -> single(Kind.SIGN);
            case '<', '>' -> comparison();
            case '~' -> tilde();
            case '-' -> minus();
            default -> word();
        }
    }

    private void single(Kind kind) {
        add(kind, text.substring(at, at + 1), at, at + 1);
        at++;
    }

    private void comparison() {
        int end = at + 1 < text.length() && text.charAt(at + 1) == '=' ? at + 2 : at + 1;
        add(Kind.SIGN, text.substring(at, end), at, end);
        at = end;
    }

    private void quoted() {
        int start = at++;
        while (at < text.length() && !quote(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            throw new QueryException("the quotation mark is never closed", start, start + 1);
        }
        at++;
        add(Kind.QUOTED, text.substring(start + 1, at - 1), start, at);
    }

    private static boolean quote(char c) {
        return c == '"' || c == '\u201c' || c == '\u201d' || c == '\u201e';
    }

    private void tilde() {
        int start = at++;
        while (at < text.length() && Character.isDigit(text.charAt(at))) {
            at++;
        }
        add(Kind.TILDE, text.substring(start + 1, at), start, at);
    }

    /** A minus stands before something and behind nothing: "-cricket", not "vice-president". */
    private void minus() {
        boolean before = at + 1 < text.length() && !space(text.charAt(at + 1)) && text.charAt(at + 1) != ')';
        if (before) {
            single(Kind.MINUS);
        } else {
            throw new QueryException("a minus must stand before what is not wanted", at, at + 1);
        }
    }

    private void word() {
        int start = at;
        while (at < text.length() && inWord(text.charAt(at))) {
            at++;
        }
        add(Kind.WORD, text.substring(start, at), start, at);
    }

    private static boolean inWord(char c) {
        return !space(c) && "()\":<>=~\u201c\u201d\u201e".indexOf(c) < 0;
    }

    private void add(Kind kind, String content, int start, int end) {
        boolean spaced = start == 0 || space(text.charAt(start - 1));
        tokens.add(new Token(kind, content, start, end, spaced));
    }
}
