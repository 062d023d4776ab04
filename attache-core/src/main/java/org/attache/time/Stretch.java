package org.attache.time;

import java.time.LocalDate;
import org.attache.time.grammar.Grain;

/** A stretch of the calendar. */
record Stretch(Grain grain, LocalDate first) {

    static Stretch holding(Grain grain, LocalDate day) {
        return new Stretch(grain, grain.floor(day));
    }

    LocalDate last() {
        return grain.last(first);
    }

    String value() {
        return grain.text(first);
    }

    Stretch step(int count) {
        return new Stretch(grain, grain.step(first, count));
    }
}
