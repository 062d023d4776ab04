package org.attache.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.actor.Actors;
import org.attache.annotation.Sentence;
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
 * List&lt;Event&gt; events = coder.code(article, sentences, entities, times, attributions);
 * </pre>
 *
 * Immutable and safe for use by several threads. Time is linear in the length of the article.
 */
public final class EventCoder {

    private final Actors actors;
    private final FrameTable frames = new FrameTable();

    public EventCoder(Actors actors) {
        this.actors = actors;
    }

    /**
     * The events of one article in the order of their triggers.
     *
     * @param sentences of the article, in text order
     * @param entities with all their mentions; pronouns are resolved by them
     * @param times with their intervals, in text order
     * @param attributions in text order; {@link Event#attribution()} is an index into this list
     */
    public List<Event> code(Article article, List<Sentence> sentences, List<Entity> entities,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        List<Event> events = new ArrayList<>();
        for (Sentence sentence : sentences) {
            events.addAll(new SentenceCoder(article, sentence, entities, times, attributions, actors, frames).events());
        }
        return new Pairs(article.text()).named(withoutCopies(events));
    }

    /** Two frames may find one act twice in a sentence: "held talks and discussed". The first stands for both. */
    private static List<Event> withoutCopies(List<Event> events) {
        Map<Object, Event> first = new LinkedHashMap<>();
        events.forEach(event -> first.putIfAbsent(List.of(event.cameo(), event.actors(), event.recipients(),
                event.modality()), event));
        return List.copyOf(first.values());
    }
}
