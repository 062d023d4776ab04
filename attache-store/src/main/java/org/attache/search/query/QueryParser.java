package org.attache.search.query;

import java.util.ArrayList;
import java.util.List;
import org.attache.search.query.Token.Kind;

/**
 * Reads a query by descent:
 *
 * <pre>
 * or   = and { OR and }
 * and  = not { [AND] not }
 * not  = ( NOT | - ) not | near
 * near = atom { NEAR[/n] atom }
 * atom = ( or ) | field | word | word* | "phrase" | "phrase"~n
 * </pre>
 */
final class QueryParser {

    private static final int DEEPEST = 50;
    private static final int USUAL_DISTANCE = 5;
    private static final int LARGEST_NUMBER = 1_000;
    private static final int SHORTEST_PREFIX = 2;

    private final List<Token> tokens;
    private int at;
    private int depth;

    QueryParser(String text) {
        this.tokens = Lexer.tokens(text);
    }

    Query parse() {
        if (peek().is(Kind.END)) {
            return new Query.All();
        }
        Query query = or();
        if (!peek().is(Kind.END)) {
            throw wrong("nothing is open that this could close", peek());
        }
        return query;
    }

    private Query or() {
        List<Query> parts = new ArrayList<>(List.of(and()));
        while (take("OR")) {
            parts.add(and());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query and() {
        List<Query> parts = new ArrayList<>(List.of(not()));
        while (take("AND") || continues()) {
            parts.add(not());
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private boolean continues() {
        Token next = peek();
        return !next.is(Kind.END) && !next.is(Kind.CLOSE) && !next.isWord("OR");
    }

    private Query not() {
        if (peek().is(Kind.MINUS) || peek().isWord("NOT")) {
            Token sign = next();
            deeper(sign);
            Query query = new Query.Not(not());
            depth--;
            return query;
        }
        return near();
    }

    private Query near() {
        Query left = atom();
        while (peek().is(Kind.WORD) && (peek().text().equals("NEAR") || peek().text().startsWith("NEAR/"))) {
            Token operator = next();
            if (!nearable(left)) {
                throw wrong("NEAR stands between words or phrases", operator);
            }
            int distance = distance(operator);
            Query right = atom();
            if (!nearable(right)) {
                throw wrong("NEAR stands between words or phrases", operator);
            }
            left = new Query.Near(left, right, distance);
        }
        return left;
    }

    private static boolean nearable(Query query) {
        return query instanceof Query.Word || query instanceof Query.Phrase || query instanceof Query.Near;
    }

    private static int distance(Token operator) {
        return operator.text().equals("NEAR")
                ? USUAL_DISTANCE
                : number(operator.text().substring("NEAR/".length()), operator, "NEAR/");
    }

    private Query atom() {
        Token token = next();
        return switch (token.kind()) {
            case OPEN -> group(token);
            case QUOTED -> phrase(token);
            case WORD -> word(token);
            case SIGN -> throw wrong("a field must stand before \"" + token.text() + "\"", token);
            case CLOSE -> throw wrong("something is missing before the parenthesis", token);
            case MINUS -> throw wrong("a minus must stand before what is not wanted", token);
            case TILDE -> throw wrong("a tilde must stand behind a phrase in quotation marks", token);
            case END -> throw wrong("something is missing at the end", token);
        };
    }

    private Query group(Token open) {
        deeper(open);
        Query query = or();
        if (!peek().is(Kind.CLOSE)) {
            throw wrong("the parenthesis is never closed", open);
        }
        next();
        depth--;
        return query;
    }

    private void deeper(Token token) {
        depth++;
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels", token);
        }
    }

    private Query phrase(Token token) {
        if (token.text().isBlank()) {
            throw wrong("the phrase is empty", token);
        }
        int slop = 0;
        if (peek().is(Kind.TILDE)) {
            Token tilde = next();
            slop = number(tilde.text(), tilde, "~");
        }
        return new Query.Phrase(token.text(), slop);
    }

    private Query word(Token token) {
        if (token.text().equals("AND") || token.text().equals("OR") || token.text().startsWith("NEAR/")) {
            throw wrong("something is missing before " + token.text(), token);
        }
        if (peek().is(Kind.SIGN) && !peek().spaced()) {
            return field(token, next());
        }
        if (token.text().equals("*")) {
            return new Query.All();
        }
        if (token.text().endsWith("*")) {
            return prefix(token);
        }
        return new Query.Word(token.text());
    }

    private static Query prefix(Token token) {
        String text = token.text().substring(0, token.text().length() - 1);
        if (text.length() < SHORTEST_PREFIX) {
            throw wrong("at least " + SHORTEST_PREFIX + " letters must stand before *", token);
        }
        return new Query.Prefix(text);
    }

    private Query field(Token name, Token sign) {
        Field field = Field.of(name.text())
                .orElseThrow(() -> wrong("no field \"" + name.text() + "\"; fields are " + Field.all(), name));
        Token value = next();
        if (!value.is(Kind.WORD) && !value.is(Kind.QUOTED) || value.text().isBlank() || value.spaced()) {
            throw wrong(field.label() + " needs a value behind \"" + sign.text() + "\"", sign);
        }
        return new FieldReader(field, sign, value).read();
    }

    static int number(String digits, Token token, String before) {
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
                || Integer.parseInt(digits) > LARGEST_NUMBER) {
            throw wrong("a number 0.." + LARGEST_NUMBER + " must stand behind " + before, token);
        }
        return Integer.parseInt(digits);
    }

    static QueryException wrong(String reason, Token token) {
        return new QueryException(reason, token.start(), token.end());
    }

    private boolean take(String operator) {
        if (peek().isWord(operator)) {
            next();
            return true;
        }
        return false;
    }

    private Token peek() {
        return tokens.get(at);
    }

    /** The token read; the end is never passed. */
    private Token next() {
        Token token = tokens.get(at);
        at += token.is(Kind.END) ? 0 : 1;
        return token;
    }
}
