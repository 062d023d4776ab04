package org.attache.store;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The feeds that are polled. */
public interface Feeds {

    /** @param active false while polling is suspended */
    record Feed(URI url, @Nullable String title, @Nullable String outlet, @Nullable URI link, boolean active,
            Polling polling) {}

    /**
     * What is remembered of polling.
     *
     * @param etag as the server sent it
     * @param lastModified as the server sent it
     * @param next when to ask again
     * @param failures failed attempts since the last success
     * @param status HTTP status of the last answer, 0 when there was none
     * @param problem what was wrong the last time, null when nothing
     * @param lastTried null before the first attempt
     * @param lastSuccess null before the first success
     * @param articles articles that came from it
     */
    record Polling(@Nullable String etag, @Nullable String lastModified, Instant next, int failures, int status,
            @Nullable String problem, @Nullable Instant lastTried, @Nullable Instant lastSuccess, long articles) {

        public static final Polling NEVER = new Polling(null, null, Instant.EPOCH, 0, 0, null, null, null, 0);
    }

    Optional<Feed> get(URI url);

    /** Sorted by address. */
    List<Feed> all();

    /** Active feeds whose time has come, the longest waiting first. */
    List<Feed> due(Instant now, int limit);
}
