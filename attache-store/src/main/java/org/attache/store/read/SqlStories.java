package org.attache.store.read;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.attache.store.database.ArticleTables;
import org.attache.store.database.StoryTables;
import org.attache.story.Reason;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.ResultQuery;
import org.jooq.SelectLimitStep;
import org.jooq.impl.DSL;

/** Reads stories and the versions of their dossiers. */
public final class SqlStories implements Stories {

    private static final Keyset<String> BY_TIME = new Keyset<>("stories", StoryTables.Story.SORT, StoryTables.Story.ID,
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
        return versions(StoryTables.Dossier.STORY.eq(id.value()).and(StoryTables.Dossier.VERSION.eq(version))).stream()
                .findFirst();
    }

    @Override
    public List<Version> all(Collection<StoryId> ids) {
        return versions(DSL.row(StoryTables.Dossier.STORY, StoryTables.Dossier.VERSION)
                .in(DSL.select(StoryTables.Story.ID, StoryTables.Story.VERSION).from(StoryTables.Story.TABLE)
                        .where(StoryTables.Story.ID.in(ids.stream().map(StoryId::value).toList()))));
    }

    @Override
    public void inOrder(Consumer<StoryId> consumer) {
        database.each(
                sql -> sql.select(StoryTables.Story.ID).from(StoryTables.Story.TABLE).orderBy(StoryTables.Story.SEQ),
                row -> consumer.accept(new StoryId(row.value1())));
    }

    private List<Version> versions(Condition which) {
        return database.read(sql -> {
            List<Version> bare = sql
                    .select(StoryTables.Dossier.VERSION, StoryTables.Dossier.SEQ, StoryTables.Dossier.STORED_AT,
                            StoryTables.Dossier.BODY)
                    .from(StoryTables.Dossier.TABLE).where(which).fetch(row -> new Version(row.value1(), row.value2(),
                            Instant.ofEpochMilli(row.value3()), Json.readDossier(row.value4().text())));
            Texts texts = Texts.of(sql, bare.stream().flatMap(each -> each.dossier().articles().stream()));
            return bare.stream().map(each -> new Version(each.version(), each.sequence(), each.storedAt(),
                    texts.dossier(each.dossier()))).toList();
        });
    }

    @Override
    public Optional<Line> line(StoryId id) {
        return database.read(sql -> sql.selectFrom(StoryTables.Story.TABLE).where(StoryTables.Story.ID.eq(id.value()))
                .fetchOptional(SqlStories::line));
    }

    @Override
    public List<VersionLine> versions(StoryId id) {
        return database.read(sql -> sql
                .select(StoryTables.Dossier.VERSION, StoryTables.Dossier.SEQ, StoryTables.Dossier.STORED_AT,
                        StoryTables.Dossier.ARTICLES,
                        StoryTables.Dossier.CLAIMS)
                .from(StoryTables.Dossier.TABLE).where(StoryTables.Dossier.STORY.eq(id.value()))
                .orderBy(StoryTables.Dossier.VERSION)
                .fetch(row -> new VersionLine(row.value1(), row.value2(), Instant.ofEpochMilli(row.value3()),
                        row.value4(), row.value5())));
    }

    @Override
    public Optional<StoryId> of(ArticleId article) {
        return database.read(sql -> sql.select(ArticleTables.Article.STORY).from(ArticleTables.Article.TABLE)
                .where(ArticleTables.Article.ID.eq(article.value()).and(ArticleTables.Article.STORY.isNotNull()))
                .fetchOptional(row -> new StoryId(row.value1())));
    }

    @Override
    public List<Stay> stays(ArticleId article) {
        return database
                .read(sql -> sql.selectFrom(StoryTables.Stay.TABLE).where(StoryTables.Stay.ARTICLE.eq(article.value()))
                        .orderBy(StoryTables.Stay.SEQ).fetch(SqlStories::stay));
    }

    @Override
    public List<Stay> present(Collection<ArticleId> articles) {
        Map<ArticleId, Stay> found = new HashMap<>();
        database.read(sql -> sql.selectFrom(StoryTables.Stay.TABLE)
                .where(StoryTables.Stay.ARTICLE.in(articles.stream().map(ArticleId::value).toList())
                        .and(StoryTables.Stay.UNTIL.isNull()))
                .fetch(SqlStories::stay)).forEach(stay -> found.put(stay.article(), stay));
        return articles.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static Stay stay(Record row) {
        return new Stay(new StoryId(row.get(StoryTables.Stay.STORY)), new ArticleId(row.get(StoryTables.Stay.ARTICLE)),
                row.get(StoryTables.Stay.SCORE), List.of(Json.read(row.get(StoryTables.Stay.REASONS), Reason[].class)),
                Instant.ofEpochMilli(row.get(StoryTables.Stay.SINCE)),
                Columns.instant(row.get(StoryTables.Stay.UNTIL)));
    }

    @Override
    public Optional<Ended> ended(StoryId id) {
        return database.read(sql -> sql.selectFrom(StoryTables.Ended.TABLE)
                .where(StoryTables.Ended.STORY.eq(id.value()).andNotExists(DSL.selectOne().from(StoryTables.Story.TABLE)
                        .where(StoryTables.Story.ID.eq(id.value()))))
                .fetchOptional(row -> new Ended(id, Columns.story(row.get(StoryTables.Ended.SUCCESSOR)),
                        row.get(StoryTables.Ended.REASON), Instant.ofEpochMilli(row.get(StoryTables.Ended.AT)))));
    }

    @Override
    public Page<Line> list(Filter filter, PageRequest request) {
        return BY_TIME.page(database.read(sql -> {
            Few rows = Few.of(sql, StoryTables.Story.TABLE, StoryTables.Story.ID, ways(sql, filter));
            return sql.select(StoryTables.Story.TABLE.asterisk()).from(rows.table()).where(rows.condition())
                    .and(condition(sql, filter)).and(BY_TIME.after(request))
                    .orderBy(StoryTables.Story.SORT.desc(), StoryTables.Story.ID.desc())
                    .limit(Keyset.rows(request)).fetch();
        }), request, SqlStories::line);
    }

    /** The stories that one filter lets through, for those that have an index. */
    private static List<SelectLimitStep<Record1<String>>> ways(DSLContext sql, Filter filter) {
        List<SelectLimitStep<Record1<String>>> ways = new ArrayList<>();
        tags(filter).forEach(tag -> ways.add(sql.select(StoryTables.StoryTag.STORY).from(StoryTables.StoryTag.TABLE)
                .where(StoryTables.StoryTag.TAG.eq(tag))));
        if (filter.grade() != null) {
            ways.add(sql.selectDistinct(StoryTables.Claim.STORY)
                    .from(StoryTables.ClaimSource.TABLE.crossJoin(StoryTables.Claim.TABLE))
                    .where(StoryTables.Claim.ID.eq(StoryTables.ClaimSource.CLAIM)
                            .and(Grades.has(sql, StoryTables.ClaimSource.SOURCE, filter.grade()))));
        }
        return ways;
    }

    private static List<String> tags(Filter filter) {
        List<String> tags = new ArrayList<>();
        if (filter.state() != null) {
            tags.add(Sorting.STATE_TAG + filter.state());
        }
        if (filter.flag() != null) {
            tags.add(Sorting.FLAG_TAG + filter.flag().name());
        }
        if (filter.outlet() != null) {
            tags.add(Sorting.OUTLET_TAG + filter.outlet());
        }
        return tags;
    }

    @Override
    public Map<StoryId, SortedSet<Character>> grades(Collection<StoryId> ids) {
        Map<StoryId, SortedSet<Character>> grades = new HashMap<>();
        database.read(sql -> {
            Map<String, Character> bySource = Grades.all(sql);
            if (!bySource.isEmpty()) {
                graded(sql, ids, bySource.keySet()).forEach(row -> grades
                        .computeIfAbsent(new StoryId(row.value1()), each -> new TreeSet<>())
                        .add(Objects.requireNonNull(bySource.get(row.value2()))));
            }
            return grades;
        });
        return grades;
    }

    private static ResultQuery<Record2<String, String>> graded(DSLContext sql, Collection<StoryId> ids,
            Collection<String> sources) {
        return sql.selectDistinct(StoryTables.Claim.STORY, StoryTables.ClaimSource.SOURCE).from(StoryTables.Claim.TABLE)
                .join(StoryTables.ClaimSource.TABLE).on(StoryTables.ClaimSource.CLAIM.eq(StoryTables.Claim.ID))
                .where(StoryTables.Claim.STORY.in(ids.stream().map(StoryId::value).toList())
                        .and(StoryTables.ClaimSource.SOURCE.in(sources)));
    }

    private static Condition condition(DSLContext sql, Filter filter) {
        List<Condition> all = new ArrayList<>();
        tags(filter).forEach(tag -> all.add(tagged(tag)));
        if (filter.minLow() != null) {
            all.add(StoryTables.Story.LOW.ge(filter.minLow()));
        }
        if (filter.maxHigh() != null) {
            all.add(StoryTables.Story.HIGH.le(filter.maxHigh()));
        }
        if (filter.minArticles() != null) {
            all.add(StoryTables.Story.ARTICLES.ge(filter.minArticles()));
        }
        if (filter.from() != null) {
            all.add(StoryTables.Story.SORT.ge(filter.from().toString()));
        }
        if (filter.to() != null) {
            all.add(StoryTables.Story.FIRST_DAY.le(filter.to().toString()).and(StoryTables.Story.FIRST_DAY.ne("")));
        }
        if (filter.grade() != null) {
            all.add(DSL.exists(DSL.selectOne().from(StoryTables.Claim.TABLE.crossJoin(StoryTables.ClaimSource.TABLE))
                    .where(StoryTables.Claim.STORY.eq(StoryTables.Story.ID)
                            .and(StoryTables.ClaimSource.CLAIM.eq(StoryTables.Claim.ID))
                            .and(Grades.has(sql, StoryTables.ClaimSource.SOURCE, filter.grade())))));
        }
        return DSL.and(all);
    }

    private static Condition tagged(String tag) {
        return DSL.exists(DSL.selectOne().from(StoryTables.StoryTag.TABLE)
                .where(StoryTables.StoryTag.TAG.eq(tag).and(StoryTables.StoryTag.STORY.eq(StoryTables.Story.ID))));
    }

    private static Line line(Record row) {
        return new Line(new StoryId(row.get(StoryTables.Story.ID)), row.get(StoryTables.Story.VERSION),
                row.get(StoryTables.Story.SEQ), Instant.ofEpochMilli(row.get(StoryTables.Story.STORED_AT)),
                row.get(StoryTables.Story.TITLE), Columns.time(row.get(StoryTables.Story.FIRST_PUBLISHED)),
                Columns.time(row.get(StoryTables.Story.LAST_PUBLISHED)), row.get(StoryTables.Story.ARTICLES),
                row.get(StoryTables.Story.OUTLETS), row.get(StoryTables.Story.TEXTS), row.get(StoryTables.Story.CLAIMS),
                row.get(StoryTables.Story.LEAD), row.get(StoryTables.Story.LOW), row.get(StoryTables.Story.HIGH),
                row.get(StoryTables.Story.NAMED), Columns.flags(row.get(StoryTables.Story.FLAGS)),
                Columns.words(row.get(StoryTables.Story.STATES)));
    }
}
