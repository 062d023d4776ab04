package org.attache.model;

/** Identifies a source within one dossier: {@code s1}, {@code s2}, … */
public record SourceId(String value) implements Id, Comparable<SourceId> {

    public SourceId {
        value = Id.check("source id", value);
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
