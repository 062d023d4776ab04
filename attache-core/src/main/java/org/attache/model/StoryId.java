package org.attache.model;

/** Identifies a story; stable while the story grows. */
public record StoryId(String value) implements Id, Comparable<StoryId> {

    public StoryId {
        value = Id.check("story id", value);
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
