package org.attache.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.attache.model.Families;
import org.attache.model.Entity;
import org.attache.model.PublicationTime;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.model.TimeExpression;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
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

    private final Annotator annotator;
    private static final Comparator<Article> BY_TIME = Comparator
            .comparing(Article::publishedAt, Comparator.nullsLast(Comparator.<PublicationTime>naturalOrder()))
            .thenComparing(Article::id);

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
            return new Analysis(article, List.of(), List.of(), List.of(), List.of(), List.of());
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

    /** The stories in a collection of articles, in the order of their first publication. */
    public List<Dossier> dossiers(List<Analysis> analyses) {
        return dossiers(analyses, new EditionBook(id -> Optional.empty()));
    }

    /** The same, with what is known of versions and withdrawals. */
    public List<Dossier> dossiers(List<Analysis> analyses, EditionBook editions) {
        List<Analysis> ordered = analyses.stream().sorted(Comparator.comparing(Analysis::article, BY_TIME)).toList();
        StoryGrouper grouper = new StoryGrouper();
        StoryMembers members = new StoryMembers();
        List<NewsItem> items = ordered.stream().map(analysis -> NewsItem.of(analysis.article())).toList();
        items.forEach(item -> members.note(grouper.add(item)));
        List<SharedText> shared = ReuseDetector.all(items);
        Map<StoryId, List<Analysis>> stories = new LinkedHashMap<>();
        ordered.forEach(analysis -> stories.computeIfAbsent(story(members, analysis.article()), id -> new ArrayList<>())
                .add(analysis));
        return stories.entrySet().stream()
                .map(story -> dossier(story.getKey(), story.getValue(), shared, editions)).toList();
    }

    private static StoryId story(StoryMembers members, Article article) {
        return Objects.requireNonNull(members.stories().get(article.id()));
    }

    private Dossier dossier(StoryId id, List<Analysis> analyses, List<SharedText> shared, EditionBook editions) {
        Set<ArticleId> inside = analyses.stream().map(analysis -> analysis.article().id())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<Reuse> reuse = shared.stream().map(SharedText::toReuse)
                .filter(pair -> inside.contains(pair.from()) && inside.contains(pair.to())).toList();
        return dossier(id, analyses, reuse, editions.told(inside), Families.NONE);
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
