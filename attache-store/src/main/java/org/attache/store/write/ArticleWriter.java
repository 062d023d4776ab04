package org.attache.store.write;

import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.Edition;
import org.attache.store.Changes;
import org.attache.store.Receipt.Outcome;
import org.attache.store.Receipt.Result;
import org.attache.store.database.Sorting;
import org.jspecify.annotations.Nullable;

/** Writes articles and what becomes of them. */
final class ArticleWriter {

    private final Transaction transaction;
    private final Held held;

    ArticleWriter(Transaction transaction, Held held) {
        this.transaction = transaction;
        this.held = held;
    }

    Outcome put(Encoded.OfArticle encoded) {
        Article a = encoded.write().analysis().article();
        if (held.holds(a.id())) {
            return Outcome.UNCHANGED;
        }
        Edition edition = encoded.write().edition();
        int version = held.add(a, encoded.write().series());
        long sequence = transaction.change(Changes.Kind.ARTICLE, a.id().value(), version);
        transaction.addArticle(a.id().value(), sequence, encoded.write().series(), version, a.outlet(),
                a.publisher(), text(a.url()), a.title(), text(a.publishedAt()), Sorting.key(a.publishedAt()),
                a.language(), a.syndication().declared() ? 1 : 0, edition.status().name(), Json.line(edition),
                null, transaction.now(), encoded.article());
        transaction.add(Statement.ANALYSIS, a.id().value(), encoded.analysis());
        return new Outcome(version == 1 ? Result.CREATED : Result.CHANGED, sequence);
    }

    Outcome set(Edition edition) {
        String article = edition.article().value();
        if (!held.holds(edition.article())) {
            throw new IllegalArgumentException("article must be in the store but " + article + " is not");
        }
        transaction.add(Statement.EDITION, edition.status().name(), Json.line(edition), article);
        return transaction.outcome(Result.CHANGED, Changes.Kind.EDITION, article);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
