package org.attache.model;

/** Identifies an article by a hash of what it says and where it came from. */
public record ArticleId(String value) implements Id, Comparable<ArticleId> {

    public ArticleId {
        value = Id.check("article id", value);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
