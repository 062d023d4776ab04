package org.attache.ingest;

import java.net.URI;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** What is known about an article besides its text. Everything may be unknown. */
public record Metadata(@Nullable String outlet, @Nullable String publisher, @Nullable URI url, @Nullable String title,
        @Nullable String byline, @Nullable PublicationTime published, @Nullable PublicationTime modified,
        @Nullable String language) {

    public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null, null);

    /** This metadata, with its gaps filled from another. */
    public Metadata or(Metadata other) {
        return new Metadata(first(outlet, other.outlet), first(publisher, other.publisher), first(url, other.url),
                first(title, other.title), first(byline, other.byline), first(published, other.published),
                first(modified, other.modified), first(language, other.language));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
