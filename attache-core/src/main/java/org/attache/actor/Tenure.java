package org.attache.actor;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office, or what a body was, for a time.
 *
 * @param sectors sector codes while it lasts
 * @param title the office ("Prime Minister"), null for what has none
 * @param from first day, null when open
 * @param to last day, null when it lasts
 * @param forLife true when it ended with the holder's death, so that no former holder came after it
 */
public record Tenure(List<String> sectors, @Nullable String title, @Nullable LocalDate from, @Nullable LocalDate to,
        boolean forLife) {

    public Tenure {
        sectors = List.copyOf(sectors);
    }

    /** True when the day lies in the term. */
    public boolean covers(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** True when the term ended before the day. */
    public boolean endedBefore(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
