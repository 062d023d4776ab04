package org.attache.story;

import java.util.List;

/**
 * A ground for a grouping.
 *
 * @param terms the words or names meant, heaviest first; empty for a ground without words
 */
public record Reason(Kind kind, List<String> terms) {

    /** What speaks for the grouping. */
    public enum Kind {
        /** Names that few articles of these days hold. */
        SHARED_NAMES,
        /** Other words that few articles of these days hold. */
        SHARED_WORDS,
        /** The headlines share words. */
        SHARED_HEADLINE,
        /** Published on the same day or the day after. */
        SAME_DAYS,
        /** An editor said so. */
        EDITOR
    }

    public Reason {
        terms = List.copyOf(terms);
    }
}
