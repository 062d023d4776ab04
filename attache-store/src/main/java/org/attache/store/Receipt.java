package org.attache.store;

import java.util.List;

/** What became of the writes of one commit, in their order. */
public record Receipt(List<Outcome> outcomes) {

    /** What a write did. */
    public enum Result {
        CREATED, CHANGED,
        /** The store held it already. */
        UNCHANGED
    }

    /**
     * @param sequence place of the write among all changes; also the id of a decision, query, watch, token or delivery
     *            that it created; 0 when nothing changed
     */
    public record Outcome(Result result, long sequence) {

        public static final Outcome UNCHANGED = new Outcome(Result.UNCHANGED, 0);
    }

    public Receipt {
        outcomes = List.copyOf(outcomes);
    }

    /** Place of the last change; 0 when nothing changed. */
    public long sequence() {
        return outcomes.stream().mapToLong(Outcome::sequence).max().orElse(0);
    }
}
