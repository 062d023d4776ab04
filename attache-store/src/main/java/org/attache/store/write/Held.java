package org.attache.store.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.store.Write;
import org.attache.store.database.ArticleTables;
import org.attache.store.database.Packed;
import org.attache.store.database.StoryTables;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What the store holds of the articles and stories that some writes are about, read at once before they are applied and kept
 * up with them.
 */
final class Held {

    private static final int CHUNK = 500;

    /** The present version of a story. */
    record Present(int version, String digest) {}

    private final Map<String, @Nullable String> storyOf = new HashMap<>();
    private final Map<String, Set<String>> members = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Present> stories = new HashMap<>();
    private final Map<String, Integer> lastVersions = new HashMap<>();

    static Held of(DSLContext sql, Collection<Encoded> writes) {
        Set<String> articles = new TreeSet<>();
        Set<String> series = new TreeSet<>();
        Set<String> stories = new TreeSet<>();
        for (Encoded each : writes) {
            switch (each) {
                case Encoded.OfArticle(Write.PutArticle put, String article, Packed analysis) -> {
                    articles.add(put.analysis().article().id().value());
                    series.add(put.series());
                }
                case Encoded.OfDossier dossier -> {
                    stories.add(dossier.write().dossier().id().value());
                    dossier.write().dossier().articles().forEach(article -> articles.add(article.id().value()));
                }
                case Encoded.Plain(Write.SetEdition set) -> articles.add(set.edition().article().value());
                case Encoded.Plain(Write.EndStory end) -> stories.add(end.story().value());
                case Encoded.Plain plain -> {
                }
            }
        }
        return new Held(sql, articles, series, stories);
    }

    private Held(DSLContext sql, Set<String> articles, Set<String> series, Set<String> stories) {
        chunks(articles).forEach(ids -> sql.select(ArticleTables.Article.ID, ArticleTables.Article.STORY)
                .from(ArticleTables.Article.TABLE)
                .where(ArticleTables.Article.ID.in(ids)).forEach(row -> place(row.value1(), row.value2())));
        chunks(stories).forEach(ids -> sql.select(ArticleTables.Article.ID, ArticleTables.Article.STORY)
                .from(ArticleTables.Article.TABLE)
                .where(ArticleTables.Article.STORY.in(ids)).forEach(row -> place(row.value1(), row.value2())));
        chunks(series).forEach(names -> sql.select(ArticleTables.Article.SERIES, DSL.max(ArticleTables.Article.VERSION))
                .from(ArticleTables.Article.TABLE).where(ArticleTables.Article.SERIES.in(names))
                .groupBy(ArticleTables.Article.SERIES)
                .forEach(row -> versions.put(row.value1(), row.value2())));
        chunks(stories).forEach(ids -> {
            sql.select(StoryTables.Story.ID, StoryTables.Story.VERSION, StoryTables.Story.DIGEST)
                    .from(StoryTables.Story.TABLE)
                    .where(StoryTables.Story.ID.in(ids)).forEach(this::story);
            sql.select(StoryTables.Dossier.STORY, DSL.max(StoryTables.Dossier.VERSION)).from(StoryTables.Dossier.TABLE)
                    .where(StoryTables.Dossier.STORY.in(ids)).groupBy(StoryTables.Dossier.STORY)
                    .forEach(row -> lastVersions.put(row.value1(), row.value2()));
        });
    }

    private void story(Record3<String, Integer, String> row) {
        stories.put(row.value1(), new Present(row.value2(), row.value3()));
    }

    /** Lists that fit into one statement. */
    static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int i = 0; i < list.size(); i += CHUNK) {
            chunks.add(list.subList(i, Math.min(list.size(), i + CHUNK)));
        }
        return chunks;
    }

    boolean holds(ArticleId article) {
        return storyOf.containsKey(article.value());
    }

    /** A new article; gives the number of its version. */
    int add(Article article, String series) {
        storyOf.put(article.id().value(), null);
        return versions.merge(series, 1, Integer::sum);
    }

    @Nullable
    Present story(StoryId story) {
        return stories.get(story.value());
    }

    /** The number of the next version of a story; versions of one that ended count. */
    int nextVersion(StoryId story) {
        return lastVersions.merge(story.value(), 1, Integer::sum);
    }

    void present(StoryId story, Present present) {
        stories.put(story.value(), present);
    }

    void end(StoryId story) {
        stories.remove(story.value());
    }

    Set<String> members(StoryId story) {
        return Set.copyOf(members.getOrDefault(story.value(), Set.of()));
    }

    @Nullable
    String storyOf(String article) {
        return storyOf.get(article);
    }

    /** Puts an article into a story, or out of any. */
    void place(String article, @Nullable String story) {
        String before = storyOf.put(article, story);
        if (before != null) {
            members.getOrDefault(before, new HashSet<>()).remove(article);
        }
        if (story != null) {
            members.computeIfAbsent(story, each -> new HashSet<>()).add(article);
        }
    }
}
