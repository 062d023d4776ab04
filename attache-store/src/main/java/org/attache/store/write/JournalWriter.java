package org.attache.store.write;

import java.net.URI;
import org.attache.json.Json;
import org.attache.store.Changes;
import org.attache.store.Feeds;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.Write;
import org.attache.store.database.FeedDocument;
import org.attache.store.database.Tables;
import org.jooq.impl.DSL;

/** Writes how far inputs have been read, and the feeds. */
final class JournalWriter {

    private final Transaction transaction;

    JournalWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    Outcome progress(Write.Progress p) {
        int rows = transaction.sql().insertInto(Tables.Input.TABLE)
                .columns(Tables.Input.NAME, Tables.Input.POSITION, Tables.Input.ARTICLES, Tables.Input.FINISHED,
                        Tables.Input.SINCE, Tables.Input.AT)
                .values(p.input(), p.position(), p.articles(), p.finished() ? 1 : 0, transaction.now(),
                        transaction.now())
                .onConflict(Tables.Input.NAME).doUpdate().set(Tables.Input.POSITION, p.position())
                .set(Tables.Input.ARTICLES, p.articles()).set(Tables.Input.FINISHED, p.finished() ? 1 : 0)
                .set(Tables.Input.AT, transaction.now()).where(Tables.Input.POSITION.le(p.position())).execute();
        if (rows == 0) {
            throw new IllegalArgumentException(
                    "position of input " + p.input() + " must not go back but was " + p.position());
        }
        return new Outcome(Result.CHANGED, 0);
    }

    Outcome skip(Write.Skip skip) {
        int rows = transaction.sql().insertInto(Tables.Skipped.TABLE)
                .columns(Tables.Skipped.INPUT, Tables.Skipped.PLACE, Tables.Skipped.REASON, Tables.Skipped.SEQ,
                        Tables.Skipped.AT)
                .select(DSL.select(DSL.val(skip.input()), DSL.val(skip.where()), DSL.val(skip.reason()),
                        DSL.coalesce(DSL.max(Tables.Skipped.SEQ), 0L).plus(1L), DSL.val(transaction.now()))
                        .from(Tables.Skipped.TABLE).where(Tables.Skipped.INPUT.eq(skip.input())))
                .onConflictDoNothing().execute();
        return rows == 0 ? Outcome.UNCHANGED : new Outcome(Result.CREATED, 0);
    }

    Outcome feed(Feeds.Feed feed) {
        String url = feed.url().toString();
        transaction.sql().insertInto(Tables.Feed.TABLE)
                .columns(Tables.Feed.URL, Tables.Feed.ACTIVE, Tables.Feed.NEXT_POLL, Tables.Feed.BODY)
                .values(url, feed.active() ? 1 : 0, feed.polling().next().toEpochMilli(),
                        Json.line(FeedDocument.of(feed)))
                .onConflict(Tables.Feed.URL).doUpdate().setAllToExcluded().execute();
        return transaction.outcome(Result.CHANGED, Changes.Kind.FEED, url);
    }

    Outcome removeFeed(URI feed) {
        int rows = transaction.sql().deleteFrom(Tables.Feed.TABLE).where(Tables.Feed.URL.eq(feed.toString()))
                .execute();
        return rows == 0
                ? Outcome.UNCHANGED
                : transaction.outcome(Result.CHANGED, Changes.Kind.FEED, feed.toString());
    }
}
