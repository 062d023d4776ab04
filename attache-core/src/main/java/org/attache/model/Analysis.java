package org.attache.model;

import java.util.List;
import org.attache.annotation.Sentence;

/**
 * What one article says, sentence by sentence: the result of reading it alone.
 *
 * <p>Sentences, times, attributions and events are in text order; an attribution's {@code within} and an event's
 * {@code attribution} are indices into {@code attributions}.
 */
public record Analysis(Article article, List<Sentence> sentences, List<Entity> entities, List<TimeExpression> times,
        List<Attribution> attributions, List<Event> events) {

    public Analysis {
        sentences = List.copyOf(sentences);
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        attributions = List.copyOf(attributions);
        events = List.copyOf(events);
    }

    /** An article that was kept and not read: in a language without a pack, or one that could not be got through. */
    public static Analysis unread(Article article) {
        return new Analysis(article, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
