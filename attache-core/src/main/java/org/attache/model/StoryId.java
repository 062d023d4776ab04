package org.attache.model;

/** Identifies a story; stable while the story grows. */
public record StoryId(String value) implements Id, Comparable<StoryId> {

    public StoryId {
        value = Id.check("story id", value);
    }

    /** The name of the story that an article opens. */
    public static StoryId openedBy(ArticleId article) {
        return new StoryId("st-" + article.value());
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
