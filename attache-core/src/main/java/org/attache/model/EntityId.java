package org.attache.model;

/** Identifies an entity within one article: {@code e1}, {@code e2}, … */
public record EntityId(String value) implements Id, Comparable<EntityId> {

    public EntityId {
        value = Id.check("entity id", value);
    }

    @Override
    public int compareTo(EntityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
