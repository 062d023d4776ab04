package org.attache.store.read;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.json.Json;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Mention;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.store.database.ArticleTables;
import org.jooq.DSLContext;

/** Puts the texts of articles back into documents that are kept without. */
final class Texts {

    private static final int CHUNK = 500;

    private final Map<ArticleId, Article> articles = new HashMap<>();

    private Texts() {}

    static Texts of(DSLContext sql, Stream<Article> bare) {
        return of(sql, bare.map(Article::id).distinct().toList());
    }

    static Texts of(DSLContext sql, Collection<ArticleId> articles) {
        Texts texts = new Texts();
        List<String> ids = articles.stream().map(ArticleId::value).toList();
        for (int i = 0; i < ids.size(); i += CHUNK) {
            texts.load(sql, ids.subList(i, Math.min(ids.size(), i + CHUNK)));
        }
        return texts;
    }

    Map<ArticleId, String> all() {
        return articles.values().stream().collect(Collectors.toMap(Article::id, Article::text));
    }

    private void load(DSLContext sql, Collection<String> ids) {
        sql.select(ArticleTables.Article.BODY).from(ArticleTables.Article.TABLE).where(ArticleTables.Article.ID.in(ids))
                .forEach(row -> add(Json.read(row.value1(), Article.class)));
    }

    private void add(Article article) {
        articles.put(article.id(), article);
    }

    Dossier dossier(Dossier d) {
        return d.with(this::article);
    }

    LedgerEntry entry(LedgerEntry e) {
        return new LedgerEntry(e.id(), e.story(), e.event(), e.actor(), e.actorName(), e.recipient(),
                e.recipientName(), e.told(), e.mentions().stream().map(this::mention).toList());
    }

    private Mention mention(Mention m) {
        return new Mention(article(m.article()), m.words(), m.sentence(), m.lead(), m.chain());
    }

    private Article article(Article a) {
        Article stored = Objects.requireNonNull(articles.get(a.id()));
        return a.with(stored.text(), stored.blocks());
    }
}
