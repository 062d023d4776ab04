package org.attache.store.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.attache.json.Json;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Edition;
import org.attache.store.Articles;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Sorting;
import org.attache.store.database.ArticleTables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Reads articles. */
public final class SqlArticles implements Articles {

    private static final Keyset<String> BY_TIME = new Keyset<>("articles", ArticleTables.Article.SORT,
            ArticleTables.Article.ID,
            text -> text);
    private static final int CHUNK = 500;

    private final Database database;

    public SqlArticles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Stored> get(ArticleId id) {
        return database
                .read(sql -> sql.selectFrom(ArticleTables.Article.TABLE).where(ArticleTables.Article.ID.eq(id.value()))
                        .fetchOptional(SqlArticles::stored));
    }

    @Override
    public Optional<Analysis> analysis(ArticleId id) {
        return database.read(sql -> sql.select(ArticleTables.Article.BODY, ArticleTables.Analysis.BODY)
                .from(ArticleTables.Article.TABLE)
                .join(ArticleTables.Analysis.TABLE).on(ArticleTables.Analysis.ARTICLE.eq(ArticleTables.Article.ID))
                .where(ArticleTables.Article.ID.eq(id.value())).fetchOptional(SqlArticles::analysis));
    }

    @Override
    public Map<ArticleId, String> texts(Collection<ArticleId> ids) {
        return database.read(sql -> Texts.of(sql, ids)).all();
    }

    @Override
    public Set<ArticleId> known(Collection<ArticleId> ids) {
        List<String> all = ids.stream().map(ArticleId::value).distinct().toList();
        Set<ArticleId> known = new HashSet<>();
        for (int i = 0; i < all.size(); i += CHUNK) {
            List<String> some = all.subList(i, Math.min(all.size(), i + CHUNK));
            database.read(sql -> sql.select(ArticleTables.Article.ID).from(ArticleTables.Article.TABLE)
                    .where(ArticleTables.Article.ID.in(some)).fetch(ArticleTables.Article.ID))
                    .forEach(id -> known.add(new ArticleId(id)));
        }
        return known;
    }

    @Override
    public List<Stored> versions(ArticleId id) {
        return database.read(sql -> sql.selectFrom(ArticleTables.Article.TABLE)
                .where(ArticleTables.Article.SERIES
                        .eq(sql.select(ArticleTables.Article.SERIES).from(ArticleTables.Article.TABLE)
                                .where(ArticleTables.Article.ID.eq(id.value()))))
                .orderBy(ArticleTables.Article.VERSION).fetch(SqlArticles::stored));
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_TIME.page(database.read(sql -> sql
                .select(ArticleTables.Article.ID, ArticleTables.Article.SEQ, ArticleTables.Article.SERIES,
                        ArticleTables.Article.VERSION,
                        ArticleTables.Article.OUTLET, ArticleTables.Article.PUBLISHER, ArticleTables.Article.URL,
                        ArticleTables.Article.TITLE,
                        ArticleTables.Article.PUBLISHED, ArticleTables.Article.SORT, ArticleTables.Article.LANGUAGE,
                        ArticleTables.Article.SYNDICATED, ArticleTables.Article.STATUS, ArticleTables.Article.STORY,
                        ArticleTables.Article.STORED_AT)
                .from(ArticleTables.Article.TABLE).where(condition(filter)).and(BY_TIME.after(request))
                .orderBy(ArticleTables.Article.SORT.desc(), ArticleTables.Article.ID.desc()).limit(Keyset.rows(request))
                .fetch()),
                request, SqlArticles::line);
    }

    private static Condition condition(Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.outlet() != null) {
            all.add(ArticleTables.Article.OUTLET.eq(filter.outlet()));
        }
        if (filter.language() != null) {
            all.add(ArticleTables.Article.LANGUAGE.eq(filter.language()));
        }
        if (filter.status() != null) {
            all.add(ArticleTables.Article.STATUS.eq(filter.status().name()));
        }
        if (filter.story() != null) {
            all.add(ArticleTables.Article.STORY.eq(filter.story().value()));
        }
        if (filter.from() != null) {
            all.add(ArticleTables.Article.SORT.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(ArticleTables.Article.SORT.lt(Sorting.after(filter.to())).and(ArticleTables.Article.SORT.ne("")));
        }
        return DSL.and(all);
    }

    @Override
    public void alone(Consumer<ArticleId> consumer) {
        database.each(sql -> sql.select(ArticleTables.Article.ID).from(ArticleTables.Article.TABLE)
                .where(ArticleTables.Article.STORY.isNull()).orderBy(ArticleTables.Article.SEQ),
                row -> consumer.accept(new ArticleId(row.value1())));
    }

    @Override
    public void each(long after, Consumer<Analysis> consumer) {
        database.each(sql -> sql
                .select(ArticleTables.Article.BODY, ArticleTables.Analysis.BODY).from(ArticleTables.Article.TABLE)
                .join(ArticleTables.Analysis.TABLE).on(ArticleTables.Analysis.ARTICLE.eq(ArticleTables.Article.ID))
                .where(ArticleTables.Article.SEQ.gt(after)).orderBy(ArticleTables.Article.SEQ),
                row -> consumer.accept(analysis(row)));
    }

    @Override
    public void latest(int most, Consumer<Stored> consumer) {
        database.each(sql -> from(sql, first(sql, most)), row -> consumer.accept(stored(row)));
    }

    /** The sequence of the last article but so many, 0 when there are no more than that. */
    private static long first(DSLContext sql, int most) {
        Record1<Long> row = sql.select(ArticleTables.Article.SEQ).from(ArticleTables.Article.TABLE)
                .orderBy(ArticleTables.Article.SEQ.desc()).limit(1).offset(Math.max(0, most - 1)).fetchOne();
        return row == null ? 0 : row.value1();
    }

    private static ResultQuery<Record> from(DSLContext sql, long sequence) {
        return sql.selectFrom(ArticleTables.Article.TABLE).where(ArticleTables.Article.SEQ.ge(sequence))
                .orderBy(ArticleTables.Article.SEQ);
    }

    private static Analysis analysis(Record row) {
        Article article = Json.read(row.get(ArticleTables.Article.BODY), Article.class);
        Analysis bare = Json.readAnalysis(row.get(ArticleTables.Analysis.BODY).text());
        return new Analysis(article, bare.sentences(), bare.entities(), bare.times(), bare.attributions(),
                bare.events());
    }

    private static Stored stored(Record row) {
        return new Stored(Json.read(row.get(ArticleTables.Article.BODY), Article.class),
                Json.read(row.get(ArticleTables.Article.EDITION), Edition.class),
                row.get(ArticleTables.Article.SERIES), row.get(ArticleTables.Article.VERSION),
                row.get(ArticleTables.Article.SEQ),
                Instant.ofEpochMilli(row.get(ArticleTables.Article.STORED_AT)),
                Columns.story(row.get(ArticleTables.Article.STORY)));
    }

    private static Line line(Record row) {
        return new Line(new ArticleId(row.get(ArticleTables.Article.ID)), row.get(ArticleTables.Article.OUTLET),
                row.get(ArticleTables.Article.PUBLISHER), row.get(ArticleTables.Article.TITLE),
                Columns.time(row.get(ArticleTables.Article.PUBLISHED)), row.get(ArticleTables.Article.LANGUAGE),
                row.get(ArticleTables.Article.URL), Edition.Status.valueOf(row.get(ArticleTables.Article.STATUS)),
                row.get(ArticleTables.Article.SYNDICATED) == 1, row.get(ArticleTables.Article.SERIES),
                row.get(ArticleTables.Article.VERSION), Columns.story(row.get(ArticleTables.Article.STORY)),
                Instant.ofEpochMilli(row.get(ArticleTables.Article.STORED_AT)), row.get(ArticleTables.Article.SEQ));
    }
}
