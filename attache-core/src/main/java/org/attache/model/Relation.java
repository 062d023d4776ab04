package org.attache.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How two claims of a story stand to one another.
 *
 * @param claims the two, sorted
 * @param slot where they differ: number, date, actor, place, strength, modality, time; null for a contradiction and an addition
 */
public record Relation(Kind kind, List<ClaimId> claims, @Nullable String slot, String reason) {

    /** The relation; of two that add, the one that a single article carries adds to the other. */
    public enum Kind {
        CONTRADICTS, DIFFERS, ADDS
    }

    public Relation {
        claims = List.copyOf(claims);
    }
}
