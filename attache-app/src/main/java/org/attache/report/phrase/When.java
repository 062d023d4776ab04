package org.attache.report.phrase;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.attache.model.Event;
import org.attache.model.TimelineEntry;
import org.jspecify.annotations.Nullable;

/** Writes what is known of a day as short as it can be said: 1999, 2022-02, 2022-04-12, since 2016-01-01. */
public final class When {

    private When() {}

    public static String of(TimelineEntry entry) {
        return of(entry.earliest(), entry.latest());
    }

    public static String of(Event event) {
        return of(event.earliest(), event.latest());
    }

    public static String of(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return latest == null ? "undated" : "until " + latest;
        }
        if (latest == null) {
            return "since " + earliest;
        }
        if (earliest.equals(latest)) {
            return earliest.toString();
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(earliest.with(TemporalAdjusters.lastDayOfYear()))) {
            return Integer.toString(earliest.getYear());
        }
        boolean month = earliest.getDayOfMonth() == 1
                && latest.equals(earliest.with(TemporalAdjusters.lastDayOfMonth()));
        return month ? earliest.toString().substring(0, 7) : earliest + " … " + latest;
    }
}
