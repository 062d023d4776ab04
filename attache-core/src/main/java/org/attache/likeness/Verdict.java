package org.attache.likeness;

/**
 * How two statements stand to one another.
 *
 * @param score how likely they state one proposition, what keeps them apart left aside
 * @param slot where two statements differ that are otherwise alike: "number", "date", "actor", "strength", "modality"; ""
 * @param telling true when the difference is one between two tellings of one thing and worth telling
 */
public record Verdict(Kind kind, double score, String slot, boolean telling) {

    static final Verdict NONE = of(Kind.UNRELATED, 0);

    static Verdict of(Kind kind, double score) {
        return new Verdict(kind, score, "", false);
    }

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
