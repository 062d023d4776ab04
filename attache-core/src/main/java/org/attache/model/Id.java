package org.attache.model;

/** An identifier. Its value is a content hash or a running number within one document, never a random number. */
public sealed interface Id permits ArticleId, StoryId, ClaimId, SourceId, EventId, EntityId {

    String value();

    /** The argument, when it is a usable identifier: not blank, no white space. */
    static String check(String kind, String value) {
        boolean word = !value.isEmpty();
        for (int at = 0; at < value.length() && word; at++) {
            word = !Character.isWhitespace(value.charAt(at));
        }
        if (!word) {
            throw new IllegalArgumentException(kind + " must be a word without white space but was \"" + value + "\"");
        }
        return value;
    }
}
