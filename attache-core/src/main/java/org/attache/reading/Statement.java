package org.attache.reading;

import java.util.List;
import org.attache.model.Block;
import org.attache.model.Span;

/**
 * One thing that one article says in one place.
 *
 * @param article index of the article in the story
 * @param sentence index of the sentence in the article
 * @param head token that carries the clause
 * @param tokens its tokens, ascending
 * @param spans its words
 * @param said indices of the attributions that cover it, outermost first
 * @param act index of the attribution that <i>is</i> the statement ("the embassy congratulated him"), -1 when none is
 * @param quoted true when it stands in quotation marks
 */
public record Statement(int article, int sentence, int head, List<Integer> tokens, List<Span> spans, List<Integer> said,
        int act,
        Block.Kind block, boolean quoted) {

    public Statement {
        tokens = List.copyOf(tokens);
        spans = List.copyOf(spans);
        said = List.copyOf(said);
    }

    /** True in a headline or summary: it points at what the body says. */
    public boolean heading() {
        return block == Block.Kind.HEADLINE || block == Block.Kind.KEY_POINT || block == Block.Kind.HEADING;
    }

    /** True when nobody but the outlet says so. */
    public boolean own() {
        return said.isEmpty() && act < 0;
    }

    public Span cover() {
        return spans.getFirst().cover(spans.getLast());
    }
}
