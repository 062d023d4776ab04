package org.attache.store.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.Stories;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Sorting;
import org.attache.store.database.Tables;
import org.attache.story.Reason;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** Reads stories and the versions of their dossiers. */
public final class SqlStories implements Stories {

    private static final Keyset<String> BY_TIME = new Keyset<>("stories", Tables.Story.SORT, Tables.Story.ID,
            text -> text);

    private final Database database;

    public SqlStories(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Version> get(StoryId id) {
        return all(List.of(id)).stream().findFirst();
    }

    @Override
    public Optional<Version> get(StoryId id, int version) {
        return versions(Tables.Dossier.STORY.eq(id.value()).and(Tables.Dossier.VERSION.eq(version))).stream()
                .findFirst();
    }

    @Override
    public List<Version> all(Collection<StoryId> ids) {
        return versions(DSL.row(Tables.Dossier.STORY, Tables.Dossier.VERSION)
                .in(DSL.select(Tables.Story.ID, Tables.Story.VERSION).from(Tables.Story.TABLE)
                        .where(Tables.Story.ID.in(ids.stream().map(StoryId::value).toList()))));
    }

    @Override
    public void inOrder(Consumer<StoryId> consumer) {
        database.each(sql -> sql.select(Tables.Story.ID).from(Tables.Story.TABLE).orderBy(Tables.Story.SEQ),
                row -> consumer.accept(new StoryId(row.value1())));
    }

    private List<Version> versions(Condition which) {
        return database.read(sql -> {
            List<Version> bare = sql
                    .select(Tables.Dossier.VERSION, Tables.Dossier.SEQ, Tables.Dossier.STORED_AT, Tables.Dossier.BODY)
                    .from(Tables.Dossier.TABLE).where(which).fetch(row -> new Version(row.value1(), row.value2(),
                            Instant.ofEpochMilli(row.value3()), Json.readDossier(row.value4().text())));
            Texts texts = Texts.of(sql, bare.stream().flatMap(each -> each.dossier().articles().stream()));
            return bare.stream().map(each -> new Version(each.version(), each.sequence(), each.storedAt(),
                    texts.dossier(each.dossier()))).toList();
        });
    }

    @Override
    public Optional<Line> line(StoryId id) {
        return database.read(sql -> sql.selectFrom(Tables.Story.TABLE).where(Tables.Story.ID.eq(id.value()))
                .fetchOptional(SqlStories::line));
    }

    @Override
    public List<VersionLine> versions(StoryId id) {
        return database.read(sql -> sql
                .select(Tables.Dossier.VERSION, Tables.Dossier.SEQ, Tables.Dossier.STORED_AT, Tables.Dossier.ARTICLES,
                        Tables.Dossier.CLAIMS)
                .from(Tables.Dossier.TABLE).where(Tables.Dossier.STORY.eq(id.value())).orderBy(Tables.Dossier.VERSION)
                .fetch(row -> new VersionLine(row.value1(), row.value2(), Instant.ofEpochMilli(row.value3()),
                        row.value4(), row.value5())));
    }

    @Override
    public Optional<StoryId> of(ArticleId article) {
        return database.read(sql -> sql.select(Tables.Article.STORY).from(Tables.Article.TABLE)
                .where(Tables.Article.ID.eq(article.value()).and(Tables.Article.STORY.isNotNull()))
                .fetchOptional(row -> new StoryId(row.value1())));
    }

    @Override
    public List<Stay> stays(ArticleId article) {
        return database.read(sql -> sql.selectFrom(Tables.Stay.TABLE).where(Tables.Stay.ARTICLE.eq(article.value()))
                .orderBy(Tables.Stay.SEQ)
                .fetch(row -> new Stay(new StoryId(row.get(Tables.Stay.STORY)), article, row.get(Tables.Stay.SCORE),
                        List.of(Json.read(row.get(Tables.Stay.REASONS), Reason[].class)),
                        Instant.ofEpochMilli(row.get(Tables.Stay.SINCE)),
                        Columns.instant(row.get(Tables.Stay.UNTIL)))));
    }

    @Override
    public Optional<Ended> ended(StoryId id) {
        return database.read(sql -> sql.selectFrom(Tables.Ended.TABLE)
                .where(Tables.Ended.STORY.eq(id.value()).andNotExists(DSL.selectOne().from(Tables.Story.TABLE)
                        .where(Tables.Story.ID.eq(id.value()))))
                .fetchOptional(row -> new Ended(id, Columns.story(row.get(Tables.Ended.SUCCESSOR)),
                        row.get(Tables.Ended.REASON), Instant.ofEpochMilli(row.get(Tables.Ended.AT)))));
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_TIME.page(database.read(sql -> sql.selectFrom(Tables.Story.TABLE).where(condition(sql, filter))
                .and(BY_TIME.after(request)).orderBy(Tables.Story.SORT.desc(), Tables.Story.ID.desc())
                .limit(Keyset.rows(request)).fetch()), request, SqlStories::line);
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        if (filter.state() != null) {
            all.add(tagged(Sorting.STATE_TAG + filter.state()));
        }
        if (filter.flag() != null) {
            all.add(tagged(Sorting.FLAG_TAG + filter.flag().name()));
        }
        if (filter.outlet() != null) {
            all.add(tagged(Sorting.OUTLET_TAG + filter.outlet()));
        }
        if (filter.minLow() != null) {
            all.add(Tables.Story.LOW.ge(filter.minLow()));
        }
        if (filter.maxHigh() != null) {
            all.add(Tables.Story.HIGH.le(filter.maxHigh()));
        }
        if (filter.minArticles() != null) {
            all.add(Tables.Story.ARTICLES.ge(filter.minArticles()));
        }
        if (filter.from() != null) {
            all.add(Tables.Story.SORT.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(Tables.Story.FIRST_DAY.le(filter.to().toString()).and(Tables.Story.FIRST_DAY.ne("")));
        }
        if (filter.grade() != null) {
            all.add(DSL.exists(DSL.selectOne().from(Tables.Claim.TABLE).join(Tables.ClaimSource.TABLE)
                    .on(Tables.ClaimSource.CLAIM.eq(Tables.Claim.ID))
                    .where(Tables.Claim.STORY.eq(Tables.Story.ID)
                            .and(Grades.has(sql, Tables.ClaimSource.SOURCE, filter.grade())))));
        }
        return DSL.and(all);
    }

    private static Condition tagged(String tag) {
        return DSL.exists(DSL.selectOne().from(Tables.StoryTag.TABLE)
                .where(Tables.StoryTag.TAG.eq(tag).and(Tables.StoryTag.STORY.eq(Tables.Story.ID))));
    }

    private static Line line(Record row) {
        return new Line(new StoryId(row.get(Tables.Story.ID)), row.get(Tables.Story.VERSION),
                row.get(Tables.Story.SEQ), Instant.ofEpochMilli(row.get(Tables.Story.STORED_AT)),
                row.get(Tables.Story.TITLE), Columns.time(row.get(Tables.Story.FIRST_PUBLISHED)),
                Columns.time(row.get(Tables.Story.LAST_PUBLISHED)), row.get(Tables.Story.ARTICLES),
                row.get(Tables.Story.OUTLETS), row.get(Tables.Story.TEXTS), row.get(Tables.Story.CLAIMS),
                row.get(Tables.Story.LEAD), row.get(Tables.Story.LOW), row.get(Tables.Story.HIGH),
                row.get(Tables.Story.NAMED), Columns.flags(row.get(Tables.Story.FLAGS)),
                Columns.words(row.get(Tables.Story.STATES)));
    }
}
