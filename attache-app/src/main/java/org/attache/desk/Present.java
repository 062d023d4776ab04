package org.attache.desk;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.attache.ingest.Supply;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Edition.Notice;
import org.attache.model.Edition;
import org.attache.model.Fault;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.pipeline.EditionBook;
import org.attache.pipeline.Grouping;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
import org.attache.store.Articles;
import org.attache.story.Assignment;
import org.attache.story.EditorDecision;
import org.attache.story.StoryChange;
import org.attache.story.StoryGrouper;
import org.jspecify.annotations.Nullable;

/**
 * The news of these days as the desk has them in mind: which article is in which story, what articles share, which is a
 * version of which. Bounded by the window; articles that leave it are forgotten here and stay in the store. For one thread.
 */
final class Present {

    /** Share of an article from which on it counts as a copy. */
    private static final double COPY = 0.5;

    private final StoryGrouper grouper;
    private final Grouping grouping;
    private final EditionBook editions;
    private final Function<StoryId, Optional<Dossier>> dossiers;
    private final int most;
    private final Queue<ArticleId> arrivals = new ArrayDeque<>();
    private final Map<ArticleId, StoryId> stories = new HashMap<>();
    private final Map<ArticleId, List<Reuse>> shared = new HashMap<>();
    private final Map<StoryId, StoryFile> files = new LinkedHashMap<>();
    private final Set<StoryId> touched = new LinkedHashSet<>();
    private final Map<StoryId, StoryId> ended = new LinkedHashMap<>();

    /**
     * @param texts gives articles that were taken in earlier
     * @param dossiers gives the last dossier of a story
     * @param faults is told which article could not be grouped or compared
     */
    Present(Options options, Function<ArticleId, Optional<Article>> texts,
            Function<StoryId, Optional<Dossier>> dossiers, Consumer<Fault> faults) {
        this.dossiers = dossiers;
        grouper = new StoryGrouper(options.window());
        grouping = new Grouping(grouper, new ReuseDetector(options.window()), faults);
        editions = new EditionBook(texts);
        most = options.window().articles();
    }

    /**
     * What taking in an article did.
     *
     * @param changed articles of which something else is to be said now, this one first
     */
    record Taken(List<ArticleId> changed, boolean version, boolean copy) {}

    Taken add(Article article, Supply supply) {
        NewsItem item = NewsItem.of(article);
        boolean copy = share(grouping.shared(item));
        group(item);
        List<ArticleId> changed = editions.add(article, supply.series(), supply.version(), supply.notices());
        changed.forEach(this::touch);
        return new Taken(changed, editions.of(article.id()).replaces() != null, copy);
    }

    private void group(NewsItem item) {
        Assignment put = grouping.place(item);
        arrive(item.id(), put.story());
        file(put.story()).place(put);
        touched.add(put.story());
        apply(put.changes());
    }

    /** Puts an article back where the store says it is; one without a story is grouped. */
    void restore(Articles.Stored stored) {
        Article article = stored.article();
        NewsItem item = NewsItem.of(article);
        share(grouping.shared(item));
        StoryId story = stored.story();
        if (story == null) {
            group(item);
        } else {
            grouping.restore(item, story);
            files.computeIfAbsent(story, id -> new StoryFile(false));
            arrive(article.id(), story);
        }
        editions.restore(stored.edition(), stored.series());
    }

    /** Takes a word about a series; gives the article that it concerns. */
    Optional<ArticleId> notice(String series, List<Notice> notices) {
        Optional<ArticleId> concerned = editions.notice(series, notices);
        concerned.ifPresent(this::touch);
        return concerned;
    }

    /** Does what an editor has decided, and remembers it for articles to come. */
    void decide(EditorDecision decision) {
        apply(grouper.decide(decision));
    }

    void forget(EditorDecision decision) {
        grouper.forget(decision);
    }

    void apply(List<StoryChange> changes) {
        for (StoryChange change : changes) {
            switch (change) {
                case StoryChange.Merged merged -> merge(merged.gone(), merged.into());
                case StoryChange.Split split -> split(split.from(), split.created(), split.moved());
            }
        }
    }

    private void merge(StoryId gone, StoryId into) {
        StoryFile from = whole(gone);
        from.members().forEach(article -> stories.replace(article, into));
        whole(into).join(from);
        files.remove(gone);
        touched.remove(gone);
        ended.put(gone, into);
        touched.add(into);
    }

    private void split(StoryId from, StoryId created, Collection<ArticleId> moved) {
        StoryFile target = files.computeIfAbsent(created, id -> new StoryFile(true));
        for (ArticleId article : moved) {
            whole(from).remove(article);
            target.add(article);
            stories.replace(article, created);
        }
        touched.add(from);
        touched.add(created);
    }

    Optional<StoryId> story(ArticleId article) {
        return Optional.ofNullable(stories.get(article));
    }

    Edition edition(ArticleId article) {
        return editions.of(article);
    }

    /** The story's file; of a story that this desk does not have in mind, an empty one to be completed. */
    StoryFile file(StoryId story) {
        return files.computeIfAbsent(story, id -> new StoryFile(false));
    }

    /** The same with all articles of the story, also those that this desk has not seen. */
    StoryFile whole(StoryId story) {
        StoryFile file = file(story);
        if (!file.isWhole()) {
            file.complete(dossiers.apply(story));
        }
        return file;
    }

    /** Stories whose dossier is not what it should be. */
    Set<StoryId> touched() {
        return touched;
    }

    /** Stories that are no more, each with the one that took its articles; each is told once. */
    Map<StoryId, StoryId> takeEnded() {
        Map<StoryId, StoryId> all = new LinkedHashMap<>(ended);
        ended.clear();
        return all;
    }

    /** What articles of a story share, as far as both are in it. */
    List<Reuse> reuse(StoryFile file) {
        Set<ArticleId> inside = file.members();
        Stream<Reuse> own = inside.stream().flatMap(article -> shared.getOrDefault(article, List.of()).stream());
        return Stream.concat(file.olderReuse().stream(), own)
                .filter(pair -> inside.contains(pair.from()) && inside.contains(pair.to())).distinct().toList();
    }

    /** What there is to say about articles of a story. */
    List<Edition> editions(StoryFile file) {
        List<Edition> told = new ArrayList<>();
        for (ArticleId article : file.members()) {
            Edition older = file.olderEditions().get(article);
            Edition now = stories.containsKey(article) || older == null ? editions.of(article) : older;
            if (!now.plain()) {
                told.add(now);
            }
        }
        return told;
    }

    private boolean share(List<SharedText> found) {
        boolean copy = false;
        for (SharedText pair : found) {
            shared.computeIfAbsent(pair.to(), id -> new ArrayList<>()).add(pair.toReuse());
            copy |= pair.toContainment() >= COPY;
        }
        return copy;
    }

    private void touch(ArticleId article) {
        story(article).ifPresent(touched::add);
    }

    private void arrive(ArticleId article, StoryId story) {
        stories.put(article, story);
        files.computeIfAbsent(story, id -> new StoryFile(true)).add(article);
        arrivals.add(article);
        if (arrivals.size() > most) {
            leave(arrivals.remove());
        }
    }

    /** Forgets an article; a story goes with its last one, once its dossier is written. */
    private void leave(ArticleId article) {
        StoryId story = stories.remove(article);
        List<Reuse> pairs = shared.remove(article);
        if (story != null) {
            file(story).keep(editions.of(article), pairs == null ? List.of() : pairs);
            settle(story);
        }
        editions.forget(article);
    }

    /** Drops the file of a story that has nothing left to do and no article in the window. */
    void settle(StoryId story) {
        if (!touched.contains(story) && file(story).members().stream().noneMatch(stories::containsKey)) {
            files.remove(story);
        }
    }
}
