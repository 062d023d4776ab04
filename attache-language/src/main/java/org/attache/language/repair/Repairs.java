package org.attache.language.repair;

/** All repairs, in the order in which they build on each other. */
public final class Repairs {

    private Repairs() {}

    /** Mends a parsed sentence. */
    public static void apply(Draft draft) {
        Comparison.repair(draft);
        Recipient.repair(draft);
        Content.repair(draft);
        Closing.repair(draft);
        Trailing.repair(draft);
        Inversion.repair(draft);
        Parenthesis.repair(draft);
        Continuation.repair(draft);
    }
}
