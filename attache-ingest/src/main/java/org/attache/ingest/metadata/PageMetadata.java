package org.attache.ingest.metadata;

import java.net.URI;
import java.util.List;
import org.attache.ingest.metadata.date.Dated;
import org.attache.model.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * What a page says about itself; null or empty where it says nothing.
 *
 * @param canonicalUrl the address the page names as its own
 * @param shortUrl the short form of it
 * @param outlet the name under which the page is published
 * @param publisher the organisation behind the outlet, where the page names one that is not the outlet
 * @param authors names in the page's order
 * @param doubt another day that the page gives for its publication
 * @param language BCP 47 tag, {@code und} when the page does not say
 * @param types the schema.org types that the page claims for its article, without prefix
 * @param articleBody the body as JSON-LD repeats it, in plain text
 */
public record PageMetadata(@Nullable URI canonicalUrl, @Nullable URI shortUrl, @Nullable String outlet,
        @Nullable String publisher, @Nullable String title, List<String> authors, @Nullable Dated published,
        @Nullable Dated modified, @Nullable Doubt doubt, String language, List<String> keyPoints, List<String> types,
        @Nullable String articleBody) {

    public PageMetadata {
        authors = List.copyOf(authors);
        keyPoints = List.copyOf(keyPoints);
        types = List.copyOf(types);
    }

    /** The authors on one line, joined by "; ", or null. */
    public @Nullable String byline() {
        return authors.isEmpty() ? null : String.join("; ", authors);
    }
}
