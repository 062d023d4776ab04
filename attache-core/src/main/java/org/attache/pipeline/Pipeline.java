package org.attache.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.attache.actor.Actors;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.attribution.AttributionFinder;
import org.attache.claim.DossierBuilder;
import org.attache.entity.EntityResolver;
import org.attache.event.Coded;
import org.attache.event.EventCoder;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Attribution;
import org.attache.model.Dossier;
import org.attache.model.Edition;
import org.attache.model.Entity;
import org.attache.model.Families;
import org.attache.model.Fault;
import org.attache.model.PublicationTime;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.model.TimeExpression;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
import org.attache.story.Assignment;
import org.attache.story.StoryGrouper;
import org.attache.story.StoryMembers;
import org.attache.time.TimeTagger;

/**
 * The way of an article through the stages. Safe for use by several threads.
 *
 * <pre>
 * Article ─▶ Annotator ─▶ Analysis ─▶ reuse ─▶ story ─▶ claims, independence ─▶ Dossier
 * </pre>
 */
public final class Pipeline {

    private static final Comparator<Article> BY_TIME = Comparator
            .comparing(Article::publishedAt, Comparator.nullsLast(Comparator.<PublicationTime>naturalOrder()))
            .thenComparing(Article::id);

    private final Annotator annotator;
    private final TimeTagger clock = TimeTagger.load();
    private final AttributionFinder sayings = new AttributionFinder();
    private final EntityResolver names;
    private final EventCoder events;
    private final DossierBuilder dossiers = new DossierBuilder();

    public Pipeline(Annotator annotator, Actors actors) {
        this.annotator = annotator;
        this.names = new EntityResolver(actors);
        this.events = new EventCoder(actors);
    }

    /** What one article says, read alone. An article in another language than the pack's keeps its text and says nothing. */
    public Analysis analyze(Article article) {
        if (!readable(article.language())) {
            return Analysis.unread(article);
        }
        List<Sentence> sentences = annotator.annotate(article.text(), article.prose());
        List<TimeExpression> times = clock.tag(article, sentences);
        List<Entity> entities = names.resolve(article, sentences);
        List<Attribution> attributions = sayings.find(article, sentences);
        Coded coded = events.code(article, sentences, entities, times, attributions);
        return new Analysis(article, sentences, entities, coded.times(), attributions, coded.events());
    }

    /** True for the pack's language and its varieties, and for a text too short to tell. */
    private boolean readable(String language) {
        return language.equals("und") || language.equals(annotator.language())
                || language.startsWith(annotator.language() + "-");
    }

    /**
     * A story before its dossier is built.
     *
     * @param placed why its articles were put into it; may be empty
     */
    public record Grouped(StoryId id, List<Analysis> analyses, List<Reuse> reuse, List<Assignment> placed) {

        public Grouped {
            analyses = List.copyOf(analyses);
            reuse = List.copyOf(reuse);
            placed = List.copyOf(placed);
        }

        public Set<ArticleId> articles() {
            return analyses.stream().map(analysis -> analysis.article().id())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    /**
     * The stories in a collection of articles, in the order of their first publication.
     *
     * @param faults is told which article could not be grouped or compared
     */
    public List<Grouped> grouped(List<Analysis> analyses, Consumer<Fault> faults) {
        List<Analysis> ordered = analyses.stream().sorted(Comparator.comparing(Analysis::article, BY_TIME)).toList();
        Grouping grouping = new Grouping(new StoryGrouper(), ReuseDetector.over(ordered.size()), faults);
        StoryMembers members = new StoryMembers();
        List<SharedText> shared = new ArrayList<>();
        Map<ArticleId, Assignment> placed = new LinkedHashMap<>();
        for (Analysis analysis : ordered) {
            NewsItem item = NewsItem.of(analysis.article());
            Assignment assignment = grouping.place(item);
            members.note(assignment);
            placed.put(item.id(), assignment);
            shared.addAll(grouping.shared(item));
        }
        grouping.settle().forEach(members::note);
        Map<StoryId, List<Analysis>> stories = new LinkedHashMap<>();
        ordered.forEach(analysis -> stories.computeIfAbsent(story(members, analysis.article()), id -> new ArrayList<>())
                .add(analysis));
        return stories.entrySet().stream()
                .map(story -> grouped(story.getKey(), story.getValue(), shared, placed)).toList();
    }

    private static StoryId story(StoryMembers members, Article article) {
        return Objects.requireNonNull(members.stories().get(article.id()));
    }

    private static Grouped grouped(StoryId id, List<Analysis> analyses, List<SharedText> shared,
            Map<ArticleId, Assignment> placed) {
        Set<ArticleId> inside = new Grouped(id, analyses, List.of(), List.of()).articles();
        List<Reuse> reuse = shared.stream().map(SharedText::toReuse)
                .filter(pair -> inside.contains(pair.from()) && inside.contains(pair.to())).toList();
        return new Grouped(id, analyses, reuse,
                inside.stream().map(article -> Objects.requireNonNull(placed.get(article))).toList());
    }

    /**
     * The dossier of one story.
     *
     * @param reuse what its articles share
     * @param editions what is known of versions and withdrawals among them
     * @param families outlets that belong together
     */
    public Dossier dossier(StoryId id, List<Analysis> analyses, List<Reuse> reuse, List<Edition> editions,
            Families families) {
        return dossiers.build(id, analyses, reuse, editions, families);
    }
}
