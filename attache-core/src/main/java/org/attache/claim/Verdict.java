package org.attache.claim;

/**
 * How two statements stand to one another.
 *
 * @param score 0..1, how much of what they say they share
 * @param slot where two statements differ that are otherwise alike: "number", "date", "actor", "strength", "modality"; ""
 */
record Verdict(Kind kind, double score, String slot) {

    enum Kind {
        /** One proposition. */
        SAME,
        /** Alike but for one slot. */
        DIFFERS,
        /** One says what the other says is not so. */
        CONTRADICTS,
        /** Too little in common. */
        UNRELATED
    }
}
