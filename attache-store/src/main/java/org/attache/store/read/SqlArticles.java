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
import org.attache.store.database.Tables;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;

/** Reads articles. */
public final class SqlArticles implements Articles {

    private static final Keyset<String> BY_TIME = new Keyset<>("articles", Tables.Article.SORT, Tables.Article.ID,
            text -> text);
    private static final int CHUNK = 500;

    private final Database database;

    public SqlArticles(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Stored> get(ArticleId id) {
        return database.read(sql -> sql.selectFrom(Tables.Article.TABLE).where(Tables.Article.ID.eq(id.value()))
                .fetchOptional(SqlArticles::stored));
    }

    @Override
    public Optional<Analysis> analysis(ArticleId id) {
        return database.read(sql -> sql.select(Tables.Article.BODY, Tables.Analysis.BODY).from(Tables.Article.TABLE)
                .join(Tables.Analysis.TABLE).on(Tables.Analysis.ARTICLE.eq(Tables.Article.ID))
                .where(Tables.Article.ID.eq(id.value())).fetchOptional(SqlArticles::analysis));
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
            database.read(sql -> sql.select(Tables.Article.ID).from(Tables.Article.TABLE)
                    .where(Tables.Article.ID.in(some)).fetch(Tables.Article.ID))
                    .forEach(id -> known.add(new ArticleId(id)));
        }
        return known;
    }

    @Override
    public List<Stored> versions(ArticleId id) {
        return database.read(sql -> sql.selectFrom(Tables.Article.TABLE)
                .where(Tables.Article.SERIES.eq(sql.select(Tables.Article.SERIES).from(Tables.Article.TABLE)
                        .where(Tables.Article.ID.eq(id.value()))))
                .orderBy(Tables.Article.VERSION).fetch(SqlArticles::stored));
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_TIME.page(database.read(sql -> sql
                .select(Tables.Article.ID, Tables.Article.SEQ, Tables.Article.SERIES, Tables.Article.VERSION,
                        Tables.Article.OUTLET, Tables.Article.PUBLISHER, Tables.Article.URL, Tables.Article.TITLE,
                        Tables.Article.PUBLISHED, Tables.Article.SORT, Tables.Article.LANGUAGE,
                        Tables.Article.SYNDICATED, Tables.Article.STATUS, Tables.Article.STORY,
                        Tables.Article.STORED_AT)
                .from(Tables.Article.TABLE).where(condition(filter)).and(BY_TIME.after(request))
                .orderBy(Tables.Article.SORT.desc(), Tables.Article.ID.desc()).limit(Keyset.rows(request)).fetch()),
                request, SqlArticles::line);
    }

    private static Condition condition(Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.outlet() != null) {
            all.add(Tables.Article.OUTLET.eq(filter.outlet()));
        }
        if (filter.language() != null) {
            all.add(Tables.Article.LANGUAGE.eq(filter.language()));
        }
        if (filter.status() != null) {
            all.add(Tables.Article.STATUS.eq(filter.status().name()));
        }
        if (filter.story() != null) {
            all.add(Tables.Article.STORY.eq(filter.story().value()));
        }
        if (filter.from() != null) {
            all.add(Tables.Article.SORT.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(Tables.Article.SORT.lt(Sorting.after(filter.to())).and(Tables.Article.SORT.ne("")));
        }
        return DSL.and(all);
    }

    @Override
    public void alone(Consumer<ArticleId> consumer) {
        database.each(sql -> sql.select(Tables.Article.ID).from(Tables.Article.TABLE)
                .where(Tables.Article.STORY.isNull()).orderBy(Tables.Article.SEQ),
                row -> consumer.accept(new ArticleId(row.value1())));
    }

    @Override
    public void each(long after, Consumer<Analysis> consumer) {
        database.each(sql -> sql
                .select(Tables.Article.BODY, Tables.Analysis.BODY).from(Tables.Article.TABLE)
                .join(Tables.Analysis.TABLE).on(Tables.Analysis.ARTICLE.eq(Tables.Article.ID))
                .where(Tables.Article.SEQ.gt(after)).orderBy(Tables.Article.SEQ),
                row -> consumer.accept(analysis(row)));
    }

    @Override
    public void latest(int most, Consumer<Stored> consumer) {
        database.each(sql -> from(sql, first(sql, most)), row -> consumer.accept(stored(row)));
    }

    /** The sequence of the last article but so many, 0 when there are no more than that. */
    private static long first(DSLContext sql, int most) {
        Record1<Long> row = sql.select(Tables.Article.SEQ).from(Tables.Article.TABLE)
                .orderBy(Tables.Article.SEQ.desc()).limit(1).offset(Math.max(0, most - 1)).fetchOne();
        return row == null ? 0 : row.value1();
    }

    private static ResultQuery<Record> from(DSLContext sql, long sequence) {
        return sql.selectFrom(Tables.Article.TABLE).where(Tables.Article.SEQ.ge(sequence))
                .orderBy(Tables.Article.SEQ);
    }

    private static Analysis analysis(Record row) {
        Article article = Json.read(row.get(Tables.Article.BODY), Article.class);
        Analysis bare = Json.readAnalysis(row.get(Tables.Analysis.BODY).text());
        return new Analysis(article, bare.sentences(), bare.entities(), bare.times(), bare.attributions(),
                bare.events());
    }

    private static Stored stored(Record row) {
        return new Stored(Json.read(row.get(Tables.Article.BODY), Article.class),
                Json.read(row.get(Tables.Article.EDITION), Edition.class),
                row.get(Tables.Article.SERIES), row.get(Tables.Article.VERSION), row.get(Tables.Article.SEQ),
                Instant.ofEpochMilli(row.get(Tables.Article.STORED_AT)), Columns.story(row.get(Tables.Article.STORY)));
    }

    private static Line line(Record row) {
        return new Line(new ArticleId(row.get(Tables.Article.ID)), row.get(Tables.Article.OUTLET),
                row.get(Tables.Article.PUBLISHER), row.get(Tables.Article.TITLE),
                Columns.time(row.get(Tables.Article.PUBLISHED)), row.get(Tables.Article.LANGUAGE),
                row.get(Tables.Article.URL), Edition.Status.valueOf(row.get(Tables.Article.STATUS)),
                row.get(Tables.Article.SYNDICATED) == 1, row.get(Tables.Article.SERIES),
                row.get(Tables.Article.VERSION), Columns.story(row.get(Tables.Article.STORY)),
                Instant.ofEpochMilli(row.get(Tables.Article.STORED_AT)), row.get(Tables.Article.SEQ));
    }
}
