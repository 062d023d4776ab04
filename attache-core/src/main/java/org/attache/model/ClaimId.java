package org.attache.model;

/** Identifies a claim within one dossier: {@code c1}, {@code c2}, … */
public record ClaimId(String value) implements Id, Comparable<ClaimId> {

    public ClaimId {
        value = Id.check("claim id", value);
    }

    @Override
    public int compareTo(ClaimId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
