package org.attache.model;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who says so, as one story shows it.
 *
 * @param name null for an unnamed source and for a feed that is not named
 * @param description the fullest description found: "senior Foreign Office official"
 * @param institution the body it belongs to
 * @param country ISO 3166-1 alpha-3
 * @param rank "senior", "top", …
 * @param plural true when only several are mentioned ("officials")
 * @param reasonForAnonymity the words that say why it is not named
 * @param held true when an article of this outlet was read
 */
public record Source(SourceId id, Kind kind, @Nullable String name, String description,
        @Nullable String institution, @Nullable String country, @Nullable String rank, boolean plural,
        @Nullable ArticleSpan reasonForAnonymity, boolean held) {

    /** What a source is. */
    public enum Kind {
        PERSON, OFFICE, OUTLET, UNNAMED, DOCUMENT, OUTLET_VOICE
    }
}
