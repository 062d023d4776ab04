package org.attache.likeness;

/**
 * How two statements stand to one another.
 *
 * @param score how likely they state one proposition, what keeps them apart left aside
 * @param slot where two statements differ that are otherwise alike: "number", "date", "actor", "strength", "modality"; ""
 */
public record Verdict(Kind kind, double score, String slot) {

    static final Verdict NONE = new Verdict(Kind.UNRELATED, 0, "");

    public enum Kind {
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
