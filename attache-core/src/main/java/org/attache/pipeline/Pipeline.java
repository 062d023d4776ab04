package org.attache.pipeline;

import java.util.List;
import org.attache.actor.Actors;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.attribution.AttributionFinder;
import org.attache.claim.DossierBuilder;
import org.attache.event.EventCoder;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Dossier;
import org.attache.model.Entity;
import org.attache.model.Event;
import org.attache.model.Reuse;
import org.attache.model.StoryId;
import org.attache.model.TimeExpression;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
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
    private final TimeTagger clock = TimeTagger.load();
    private final AttributionFinder sayings = new AttributionFinder();
    private final EventCoder events;
    private final DossierBuilder dossiers = new DossierBuilder();

    public Pipeline(Annotator annotator, Actors actors) {
        this.annotator = annotator;
        this.events = new EventCoder(actors);
    }

    /** What one article says, read alone. */
    public Analysis analyze(Article article) {
        List<Sentence> sentences = annotator.annotate(article.text(), article.prose());
        List<TimeExpression> times = clock.tag(article, sentences);
        List<Entity> entities = List.of();
        List<Attribution> attributions = sayings.find(article, sentences);
        List<Event> coded = events.code(article, sentences, entities, times, attributions);
        return new Analysis(article, sentences, entities, times, attributions, coded);
    }

    /** The stories in a collection of articles, sorted by their first publication. */
    public List<Dossier> dossiers(List<Analysis> analyses) {
        if (analyses.isEmpty()) {
            return List.of();
        }
        List<NewsItem> items = analyses.stream().map(analysis -> NewsItem.of(analysis.article())).toList();
        List<Reuse> reuse = ReuseDetector.all(items).stream().map(SharedText::toReuse).toList();
        return List.of(dossiers.build(new StoryId("story"), analyses, reuse));
    }
}
