package org.attache.model;

/** Identifies an event within one dossier: {@code ev1}, {@code ev2}, … */
public record EventId(String value) implements Id, Comparable<EventId> {

    public EventId {
        value = Id.check("event id", value);
    }

    @Override
    public int compareTo(EventId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
