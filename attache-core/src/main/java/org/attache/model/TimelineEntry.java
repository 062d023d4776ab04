package org.attache.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that happened at a known or bounded time: an event, or claims without a coded one. */
public record TimelineEntry(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision,
        @Nullable EventId event, List<ClaimId> claims) {

    /** How exactly the day is known. */
    public enum Precision {
        DAY, MONTH, YEAR, UNKNOWN
    }

    public TimelineEntry {
        claims = List.copyOf(claims);
    }
}
