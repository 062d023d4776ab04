package org.attache.store.read;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attache.json.Json;
import org.attache.store.Feeds;
import org.attache.store.database.Database;
import org.attache.store.database.FeedDocument;
import org.attache.store.database.Tables;
import org.jooq.Record;

/** Reads feeds. */
public final class SqlFeeds implements Feeds {

    private final Database database;

    public SqlFeeds(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Feed> get(URI url) {
        return database.read(sql -> sql.selectFrom(Tables.Feed.TABLE).where(Tables.Feed.URL.eq(url.toString()))
                .fetchOptional(SqlFeeds::feed));
    }

    @Override
    public List<Feed> all() {
        return database.read(sql -> sql.selectFrom(Tables.Feed.TABLE).orderBy(Tables.Feed.URL).fetch(SqlFeeds::feed));
    }

    @Override
    public List<Feed> due(Instant now, int limit) {
        return database.read(sql -> sql.selectFrom(Tables.Feed.TABLE)
                .where(Tables.Feed.ACTIVE.eq(1).and(Tables.Feed.NEXT_POLL.le(now.toEpochMilli())))
                .orderBy(Tables.Feed.NEXT_POLL, Tables.Feed.URL).limit(limit).fetch(SqlFeeds::feed));
    }

    private static Feed feed(Record row) {
        return Json.read(row.get(Tables.Feed.BODY), FeedDocument.class).toFeed();
    }
}
