package org.attache.ledger;

/** An ordered pair of countries or bodies and the number of events from the first to the second. */
public record Dyad(String actor, String recipient, int events) {

    Dyad plus(Dyad other) {
        return new Dyad(actor, recipient, events + other.events);
    }
}
