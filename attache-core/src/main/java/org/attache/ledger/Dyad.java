package org.attache.ledger;

import java.util.Comparator;

/**
 * An ordered pair of countries or bodies with all that the first did to the second.
 *
 * @param undated events without a day, which no period holds
 */
public record Dyad(String actor, String recipient, Tally cooperation, Tally conflict, int undated) {

    /** The busiest first, then by code. */
    static final Comparator<Dyad> ORDER = Comparator.comparingInt((Dyad dyad) -> -dyad.total().events())
            .thenComparing(Dyad::actor).thenComparing(Dyad::recipient);

    /** Cooperation and conflict together. */
    public Tally total() {
        return cooperation.plus(conflict);
    }
}
