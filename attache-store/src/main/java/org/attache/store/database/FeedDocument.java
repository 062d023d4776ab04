package org.attache.store.database;

import java.net.URI;
import java.time.Instant;
import org.attache.store.Feeds.Feed;
import org.attache.store.Feeds.Polling;
import org.jspecify.annotations.Nullable;

/** A feed as JSON; moments are milliseconds since 1970. */
public record FeedDocument(URI url, @Nullable String title, @Nullable String outlet, @Nullable URI link, boolean active,
        @Nullable String etag, @Nullable String lastModified, long next, int failures, int status,
        @Nullable String problem, @Nullable Long lastTried, @Nullable Long lastSuccess, long articles) {

    public static FeedDocument of(Feed feed) {
        Polling p = feed.polling();
        return new FeedDocument(feed.url(), feed.title(), feed.outlet(), feed.link(), feed.active(), p.etag(),
                p.lastModified(), p.next().toEpochMilli(), p.failures(), p.status(), p.problem(), millis(p.lastTried()),
                millis(p.lastSuccess()), p.articles());
    }

    public Feed toFeed() {
        return new Feed(url, title, outlet, link, active, new Polling(etag, lastModified, Instant.ofEpochMilli(next),
                failures, status, problem, instant(lastTried), instant(lastSuccess), articles));
    }

    private static @Nullable Long millis(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
