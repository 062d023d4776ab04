package org.attache.event;

import java.util.List;
import org.attache.model.Event;
import org.attache.model.TimeExpression;

/**
 * What an article tells of acts.
 *
 * @param events in the order of their triggers
 * @param times the article's expressions of time, the days of those that date a happening narrowed by what came before and after it
 */
public record Coded(List<Event> events, List<TimeExpression> times) {

    public Coded {
        events = List.copyOf(events);
        times = List.copyOf(times);
    }
}
