package org.attache.model;

import java.util.List;

/**
 * Passages that two articles share.
 *
 * @param fromSpans shared passages in {@code from}, parallel to {@code toSpans}
 * @param words length of the shared passages together
 * @param containment share of the shorter text that is shared, 0..1
 * @param quotedIn the articles of the pair in which the shared passage as a whole stands in quotation marks
 */
public record Reuse(ArticleId from, ArticleId to, List<Span> fromSpans, List<Span> toSpans, int words,
        double containment, Direction direction, List<ArticleId> quotedIn) {

    /** Which of the two had the words first, as far as date and text show. */
    public enum Direction {
        FROM_IS_ORIGINAL("fromIsOriginal"), TO_IS_ORIGINAL("toIsOriginal"), UNKNOWN("unknown");

        private final String label;

        Direction(String label) {
            this.label = label;
        }

        /** The name in the output format. */
        public String label() {
            return label;
        }
    }

    public Reuse {
        fromSpans = List.copyOf(fromSpans);
        toSpans = List.copyOf(toSpans);
        quotedIn = List.copyOf(quotedIn);
    }
}
