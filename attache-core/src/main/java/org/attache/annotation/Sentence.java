package org.attache.annotation;

import java.util.List;
import org.attache.model.Span;

/**
 * A sentence with its tokens, dependency tree and names.
 *
 * <p>Tokens are in text order, do not overlap and cover every character of the span that is not white space. The heads
 * form a tree: exactly one token has head -1. Names are sorted by first token and do not overlap.
 */
public record Sentence(Span span, List<Token> tokens, List<Name> names) {

    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The characters from the first token to the last, both inclusive. */
    public Span span(int firstToken, int lastToken) {
        return new Span(tokens.get(firstToken).span().start(), tokens.get(lastToken).span().end());
    }
}
