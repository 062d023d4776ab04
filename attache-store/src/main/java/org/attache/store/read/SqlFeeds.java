package org.attache.store.read;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attache.json.Json;
import org.attache.store.Feeds;
import org.attache.store.database.Database;
import org.attache.store.database.FeedDocument;
import org.attache.store.database.ArticleTables;
import org.jooq.Record;

/** Reads feeds. */
public final class SqlFeeds implements Feeds {

    private final Database database;

    public SqlFeeds(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Feed> get(URI url) {
        return database
                .read(sql -> sql.selectFrom(ArticleTables.Feed.TABLE).where(ArticleTables.Feed.URL.eq(url.toString()))
                        .fetchOptional(SqlFeeds::feed));
    }

    @Override
    public List<Feed> all() {
        return database.read(
                sql -> sql.selectFrom(ArticleTables.Feed.TABLE).orderBy(ArticleTables.Feed.URL).fetch(SqlFeeds::feed));
    }

    @Override
    public List<Feed> due(Instant now, int limit) {
        return database.read(sql -> sql.selectFrom(ArticleTables.Feed.TABLE)
                .where(ArticleTables.Feed.ACTIVE.eq(1).and(ArticleTables.Feed.NEXT_POLL.le(now.toEpochMilli())))
                .orderBy(ArticleTables.Feed.NEXT_POLL, ArticleTables.Feed.URL).limit(limit).fetch(SqlFeeds::feed));
    }

    private static Feed feed(Record row) {
        return Json.read(row.get(ArticleTables.Feed.BODY), FeedDocument.class).toFeed();
    }
}
