package org.attache.store.write;

import java.net.URI;
import org.attache.json.Json;
import org.attache.store.Changes;
import org.attache.store.Feeds;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.Write;
import org.attache.store.database.ArticleTables;
import org.attache.store.database.FeedDocument;
import org.jooq.impl.DSL;

/** Writes how far inputs have been read, and the feeds. */
final class JournalWriter {

    private final Transaction transaction;

    JournalWriter(Transaction transaction) {
        this.transaction = transaction;
    }

    Outcome progress(Write.Progress p) {
        int rows = transaction.sql().insertInto(ArticleTables.Input.TABLE)
                .columns(ArticleTables.Input.NAME, ArticleTables.Input.POSITION, ArticleTables.Input.ARTICLES,
                        ArticleTables.Input.FINISHED,
                        ArticleTables.Input.SINCE, ArticleTables.Input.AT)
                .values(p.input(), p.position(), p.articles(), p.finished() ? 1 : 0, transaction.now(),
                        transaction.now())
                .onConflict(ArticleTables.Input.NAME).doUpdate().set(ArticleTables.Input.POSITION, p.position())
                .set(ArticleTables.Input.ARTICLES, p.articles()).set(ArticleTables.Input.FINISHED, p.finished() ? 1 : 0)
                .set(ArticleTables.Input.AT, transaction.now()).where(ArticleTables.Input.POSITION.le(p.position()))
                .execute();
        if (rows == 0) {
            throw new IllegalArgumentException(
                    "position of input " + p.input() + " must not go back but was " + p.position());
        }
        return new Outcome(Result.CHANGED, 0);
    }

    Outcome skip(Write.Skip skip) {
        int rows = transaction.sql().insertInto(ArticleTables.Skipped.TABLE)
                .columns(ArticleTables.Skipped.INPUT, ArticleTables.Skipped.PLACE, ArticleTables.Skipped.REASON,
                        ArticleTables.Skipped.SEQ,
                        ArticleTables.Skipped.AT)
                .select(DSL.select(DSL.val(skip.input()), DSL.val(skip.where()), DSL.val(skip.reason()),
                        DSL.coalesce(DSL.max(ArticleTables.Skipped.SEQ), 0L).plus(1L), DSL.val(transaction.now()))
                        .from(ArticleTables.Skipped.TABLE).where(ArticleTables.Skipped.INPUT.eq(skip.input())))
                .onConflictDoNothing().execute();
        return rows == 0 ? Outcome.UNCHANGED : new Outcome(Result.CREATED, 0);
    }

    Outcome feed(Feeds.Feed feed) {
        String url = feed.url().toString();
        transaction.sql().insertInto(ArticleTables.Feed.TABLE)
                .columns(ArticleTables.Feed.URL, ArticleTables.Feed.ACTIVE, ArticleTables.Feed.NEXT_POLL,
                        ArticleTables.Feed.BODY)
                .values(url, feed.active() ? 1 : 0, feed.polling().next().toEpochMilli(),
                        Json.line(FeedDocument.of(feed)))
                .onConflict(ArticleTables.Feed.URL).doUpdate().setAllToExcluded().execute();
        return transaction.outcome(Result.CHANGED, Changes.Kind.FEED, url);
    }

    Outcome removeFeed(URI feed) {
        int rows = transaction.sql().deleteFrom(ArticleTables.Feed.TABLE)
                .where(ArticleTables.Feed.URL.eq(feed.toString()))
                .execute();
        return rows == 0
                ? Outcome.UNCHANGED
                : transaction.outcome(Result.CHANGED, Changes.Kind.FEED, feed.toString());
    }
}
