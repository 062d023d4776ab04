package org.attache.annotation;

import java.util.List;
import org.attache.model.Span;

/**
 * Finds sentences, tokens, heads and names in a text. Implementations are safe for use by several threads and give the
 * same result for the same input.
 */
public interface Annotator {

    /**
     * Annotates parts of a text.
     *
     * @param text the whole text; spans of the result refer to it
     * @param blocks the parts to read, sorted, without overlap; no sentence crosses the border of a block
     * @return the sentences in text order
     */
    List<Sentence> annotate(String text, List<Span> blocks);

    /** The language this annotator reads, as a BCP 47 tag. */
    String language();
}
