package org.attache.ingest.feed.value;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A date as the feed wrote it.
 *
 * @param instant what it means, null when that cannot be told
 */
public record FeedDate(@JsonProperty String text, @JsonIgnore @Nullable Instant instant) {

    public static FeedDate of(String text) {
        return new FeedDate(text, DateReader.read(text));
    }

    /** The moment in UTC to the second, null when it cannot be told. */
    @JsonProperty("utc")
    public @Nullable String utc() {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
