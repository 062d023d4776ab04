package org.attache.reuse.version;

import java.util.List;
import org.attache.model.Span;
import org.attache.reuse.word.Words;

/** What changed from one version of an article to the next, sentence by sentence. */
public sealed interface Revision {

    /** A sentence that only the new version has. */
    record Added(Span in) implements Revision {}

    /** A sentence that only the old version has. */
    record Removed(Span from) implements Revision {}

    /**
     * A sentence that was rewritten.
     *
     * @param kinds what the rewriting did, sorted; {@code REWORDED} when nothing more is known
     */
    record Changed(Span from, Span in, List<Kind> kinds) implements Revision {

        public Changed {
            kinds = List.copyOf(kinds);
        }
    }

    /** What a rewriting did to a sentence. */
    enum Kind {
        /** Hedges came in, or strong words went out: "killed" became "reportedly killed". */
        SOFTENED,
        /** Hedges went out, or strong words came in. */
        HARDENED,
        /** A number is another one. */
        FIGURE,
        /** Words were put between quotation marks, or the marks were taken away. */
        MARKS,
        /** Other words. */
        REWORDED
    }
}
