package org.attache.model;

/** An identifier. Its value is a content hash or a running number within one document, never a random number. */
public sealed interface Id permits ArticleId, StoryId, ClaimId, SourceId, EventId, EntityId {

    String value();

    /** The argument, when it is a usable identifier: not blank, no white space. */
    static String check(String kind, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(kind + " must be a word without white space but was \"" + value + "\"");
        }
        return value;
    }
}
