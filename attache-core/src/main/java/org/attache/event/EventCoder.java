package org.attache.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
import org.attache.event.act.Graph;
import org.attache.event.frame.FrameTable;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Entity;
import org.attache.model.Event;
import org.attache.model.TimeExpression;

/**
 * Codes the acts that an article reports.
 *
 * <pre>
 * EventCoder coder = new EventCoder(Actors.load());
 * List&lt;Event&gt; events = coder.code(article, sentences, entities, times, attributions).events();
 * </pre>
 *
 * Immutable and safe for use by several threads. Time is linear in the length of the article.
 */
public final class EventCoder {

    private final Actors actors;
    private final boolean anybody;
    private final FrameTable frames = new FrameTable();

    /** Tells acts of which a party is known by country, body or sector. */
    public EventCoder(Actors actors) {
        this(actors, false);
    }

    private EventCoder(Actors actors, boolean anybody) {
        this.actors = actors;
        this.anybody = anybody;
    }

    /** Tells also acts whose parties nobody knows: "the man hit his neighbour". */
    public static EventCoder ofAnybody(Actors actors) {
        return new EventCoder(actors, true);
    }

    /**
     * The events of one article, and its times as far as the order of happenings narrows their days.
     *
     * @param sentences of the article, in text order
     * @param entities with all their mentions; pronouns are resolved by them
     * @param times with their intervals, in text order
     * @param attributions in text order; {@link Event#attribution()} is an index into this list
     */
    public Coded code(Article article, List<Sentence> sentences, List<Entity> entities, List<TimeExpression> times,
            List<Attribution> attributions) {
        List<Told> told = new ArrayList<>();
        List<Graph> graphs = new ArrayList<>();
        for (Sentence sentence : sentences) {
            SentenceCoder coder = new SentenceCoder(article, sentence, entities, times, attributions, actors, frames,
                    anybody);
            told.addAll(coder.events());
            graphs.add(coder.graph());
        }
        Coded coded = new Sequence(frames, entities, times, told).bounded(graphs, withoutCopies(told));
        return new Coded(new Pairs(article.text()).named(coded.events()), coded.times());
    }

    /** Two frames may find one act twice in a sentence: "held talks and discussed". The first stands for both. */
    private static List<Told> withoutCopies(List<Told> told) {
        Map<Object, Told> first = new LinkedHashMap<>();
        told.forEach(each -> first.putIfAbsent(List.of(each.event().cameo(), each.event().actors(),
                each.event().recipients(), each.event().modality()), each));
        return List.copyOf(first.values());
    }
}
