package org.attache.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.function.Function;
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

    /**
     * Metadata as a sidecar file states it; keys that are absent are unknown.
     *
     * @throws IllegalArgumentException when it is no object or an address is none
     * @throws java.time.format.DateTimeParseException when a date is none
     */
    public static Metadata fromJson(JsonNode sidecar) {
        if (!sidecar.isObject()) {
            throw new IllegalArgumentException("an object is expected");
        }
        return new Metadata(text(sidecar, "outlet"), text(sidecar, "publisher"), value(sidecar, "url", URI::create),
                text(sidecar, "title"), text(sidecar, "byline"), value(sidecar, "published", PublicationTime::parse),
                value(sidecar, "modified", PublicationTime::parse), text(sidecar, "language"));
    }

    private static @Nullable String text(JsonNode sidecar, String key) {
        return value(sidecar, key, text -> text);
    }

    private static <T> @Nullable T value(JsonNode sidecar, String key, Function<String, T> read) {
        JsonNode value = sidecar.get(key);
        return value == null || value.isNull() || value.asText().isBlank() ? null : read.apply(value.asText().strip());
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
