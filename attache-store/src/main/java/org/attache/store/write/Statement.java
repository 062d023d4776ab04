package org.attache.store.write;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.attache.store.database.ArticleTables.Analysis;
import org.attache.store.database.ArticleTables.Article;
import org.attache.store.database.ArticleTables.Change;
import org.attache.store.database.StoryTables.Claim;
import org.attache.store.database.StoryTables.ClaimFlag;
import org.attache.store.database.StoryTables.ClaimSource;
import org.attache.store.database.StoryTables.Dossier;
import org.attache.store.database.StoryTables.Event;
import org.attache.store.database.StoryTables.Source;
import org.attache.store.database.StoryTables.Stay;
import org.attache.store.database.StoryTables.Story;
import org.attache.store.database.StoryTables.StoryTag;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The statements that are written in batches, in the order in which they may run. What is replaced is deleted first. */
enum Statement {

    CHANGE(insert(Change.TABLE, Change.SEQ, Change.KIND, Change.ID, Change.VERSION, Change.AT)),

    ARTICLE(insert(Article.TABLE, Article.ID, Article.SEQ, Article.SERIES, Article.VERSION, Article.OUTLET,
            Article.PUBLISHER, Article.URL, Article.TITLE, Article.PUBLISHED, Article.SORT, Article.LANGUAGE,
            Article.SYNDICATED, Article.STATUS, Article.EDITION, Article.STORY, Article.STORED_AT, Article.BODY)),

    ANALYSIS(insert(Analysis.TABLE, Analysis.ARTICLE, Analysis.BODY)),

    EDITION(sql -> sql.update(Article.TABLE).set(Article.STATUS, param(Article.STATUS))
            .set(Article.EDITION, param(Article.EDITION))
            .where(Article.ID.eq(param(Article.ID)))),

    ARTICLE_STORY(sql -> sql.update(Article.TABLE).set(Article.STORY, param(Article.STORY))
            .where(Article.ID.eq(param(Article.ID)))),

    STAY(insert(Stay.TABLE, Stay.ARTICLE, Stay.SEQ, Stay.STORY, Stay.SCORE, Stay.REASONS, Stay.SINCE)),

    /** Ends the stays of an article that began before a sequence. */
    LEAVE(sql -> sql.update(Stay.TABLE).set(Stay.UNTIL, param(Stay.UNTIL)).where(Stay.ARTICLE.eq(param(Stay.ARTICLE))
            .and(Stay.SEQ.lt(param(Stay.SEQ))).and(Stay.UNTIL.isNull()))),

    DOSSIER(insert(Dossier.TABLE, Dossier.STORY, Dossier.VERSION, Dossier.SEQ, Dossier.STORED_AT, Dossier.ARTICLES,
            Dossier.CLAIMS, Dossier.BODY)),

    NO_STORY(delete(Story.TABLE, Story.ID)),

    STORY(insert(Story.TABLE, Story.ID, Story.VERSION, Story.SEQ, Story.STORED_AT, Story.DIGEST, Story.TITLE,
            Story.FIRST_PUBLISHED, Story.LAST_PUBLISHED, Story.FIRST_DAY, Story.SORT, Story.ARTICLES, Story.OUTLETS,
            Story.TEXTS, Story.CLAIMS, Story.LEAD, Story.LOW, Story.HIGH, Story.NAMED, Story.FLAGS, Story.STATES)),

    NO_STORY_TAG(delete(StoryTag.TABLE, StoryTag.STORY, StoryTag.TAG)),

    STORY_TAG(insert(StoryTag.TABLE, StoryTag.STORY, StoryTag.TAG)),

    NO_CLAIM(delete(Claim.TABLE, Claim.ID)),

    CLAIM(insert(Claim.TABLE, Claim.ID, Claim.STORY, Claim.NUMBER, Claim.SEQ, Claim.TEXT, Claim.DENIED, Claim.MODALITY,
            Claim.LOW, Claim.HIGH, Claim.NAMED, Claim.ARTICLES, Claim.OUTLETS, Claim.FLAGS, Claim.ROOTS, Claim.ANCHORS,
            Claim.LINKS, Claim.FIRST_DAY, Claim.LAST_DAY)),

    /** All of a claim but its story, which it never leaves; the key comes last. */
    CLAIM_CHANGE(update(Claim.TABLE, Claim.ID, Claim.NUMBER, Claim.SEQ, Claim.TEXT, Claim.DENIED, Claim.MODALITY,
            Claim.LOW, Claim.HIGH, Claim.NAMED, Claim.ARTICLES, Claim.OUTLETS, Claim.FLAGS, Claim.ROOTS, Claim.ANCHORS,
            Claim.LINKS, Claim.FIRST_DAY, Claim.LAST_DAY)),

    NO_CLAIM_FLAG(delete(ClaimFlag.TABLE, ClaimFlag.CLAIM, ClaimFlag.FLAG)),

    CLAIM_FLAG(insert(ClaimFlag.TABLE, ClaimFlag.CLAIM, ClaimFlag.FLAG)),

    NO_CLAIM_SOURCE(delete(ClaimSource.TABLE, ClaimSource.CLAIM, ClaimSource.SOURCE)),

    CLAIM_SOURCE(insert(ClaimSource.TABLE, ClaimSource.CLAIM, ClaimSource.SOURCE, ClaimSource.ROOT)),

    SOURCE(sql -> sql.insertInto(Source.TABLE)
            .columns(Source.ID, Source.KIND, Source.NAME, Source.DESCRIPTION, Source.INSTITUTION, Source.COUNTRY,
                    Source.PLURAL, Source.STORIES, Source.CLAIMS, Source.ROOTS, Source.ALONE)
            .values(param(Source.ID), param(Source.KIND), param(Source.NAME), param(Source.DESCRIPTION),
                    param(Source.INSTITUTION), param(Source.COUNTRY), param(Source.PLURAL), DSL.inline(0L),
                    DSL.inline(0L),
                    DSL.inline(0L), DSL.inline(0L))
            .onConflictDoNothing()),

    SOURCE_COUNTS(sql -> sql.update(Source.TABLE).set(Source.STORIES, Source.STORIES.plus(param(Source.STORIES)))
            .set(Source.CLAIMS, Source.CLAIMS.plus(param(Source.CLAIMS)))
            .set(Source.ROOTS, Source.ROOTS.plus(param(Source.ROOTS)))
            .set(Source.ALONE, Source.ALONE.plus(param(Source.ALONE))).where(Source.ID.eq(param(Source.ID)))),

    NO_EVENTS(delete(Event.TABLE, Event.STORY)),

    EVENT(insert(Event.TABLE, Event.ID, Event.STORY, Event.DAY, Event.EARLIEST, Event.LATEST, Event.CAMEO,
            Event.PLOVER, Event.MODALITY, Event.ACTOR, Event.ACTOR_COUNTRY, Event.RECIPIENT, Event.RECIPIENT_COUNTRY,
            Event.MENTIONS, Event.WITHOUT_COPIES, Event.LOW, Event.HIGH, Event.BODY));

    /** Place of the story among the columns of {@link #ARTICLE}. */
    static final int STORY_OF_ARTICLE = 14;

    private final Function<DSLContext, Query> query;

    Statement(Function<DSLContext, Query> query) {
        this.query = query;
    }

    Query query(DSLContext sql) {
        return query.apply(sql);
    }

    private static Function<DSLContext, Query> insert(Table<Record> table, Field<?>... columns) {
        return sql -> sql.insertInto(table).columns(columns)
                .values(Arrays.stream(columns).map(Statement::param).toList());
    }

    /** Sets columns of one row; the value of the key comes last. */
    private static Function<DSLContext, Query> update(Table<Record> table, Field<?> key, Field<?>... columns) {
        Map<Field<?>, Param<?>> values = new LinkedHashMap<>();
        Arrays.stream(columns).forEach(column -> values.put(column, param(column)));
        return sql -> sql.update(table).set(values).where(equal(key));
    }

    private static Function<DSLContext, Query> delete(Table<Record> table, Field<?>... columns) {
        return sql -> sql.deleteFrom(table).where(Arrays.stream(columns).map(Statement::equal).toList());
    }

    private static <T> Condition equal(Field<T> column) {
        return column.eq(param(column));
    }

    private static <T> Param<T> param(Field<T> column) {
        return DSL.val((T) null, column);
    }
}
