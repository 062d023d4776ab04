package org.attache.story;

import java.util.List;

/**
 * A ground for a grouping, or for keeping articles apart.
 *
 * @param terms the words or names meant, heaviest first; empty for a ground without words
 */
public record Reason(Kind kind, List<String> terms) {

    /** What speaks for it. */
    public enum Kind {
        /** Names that few articles of these days hold. */
        SHARED_NAMES,
        /** Other words that few articles of these days hold. */
        SHARED_WORDS,
        /** Numbers in figures that few articles of these days hold. */
        SHARED_NUMBERS,
        /** States that both name, by their usual names. */
        SHARED_STATES,
        /** They number the happening alike among others of its kind: "day 2". */
        SAME_COUNT,
        /** They number it differently, which keeps them apart: "day 2", "day 21". */
        OTHER_COUNT,
        /** The articles of a story were, on the average, less alike than a story must be. */
        LITTLE_IN_COMMON,
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
