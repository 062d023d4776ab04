package org.attache.event;

import java.util.function.Function;
import org.attache.event.act.Act;
import org.attache.event.act.Graph;
import org.attache.model.Event;
import org.attache.time.Days;

/**
 * An event with where it stands: what the order of happenings is read from.
 *
 * @param dated true when an expression of time in its clause gave its days
 * @param again the same event on other days: who somebody was depends on the day
 */
record Told(Event event, Act act, Graph graph, boolean dated, Function<Days, Event> again) {

    boolean isAt(Graph sentence, int token) {
        return graph == sentence && (act.trigger() == token || act.anchors().contains(token));
    }

    /** The event on the days that the order of happenings leaves. */
    Event on(Days days) {
        Days before = new Days(event.earliest(), event.latest());
        return days.equals(before) ? event : again.apply(days);
    }
}
