package org.attache.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An expression of time with its TIMEX3 value and the days it can mean.
 *
 * @param value TIMEX3 value: {@code 2022-04-12}, {@code P23Y}, {@code PAST_REF}, …
 * @param mod TIMEX3 modifier: {@code START}, {@code APPROX}, …
 * @param earliest first day it can mean, null when open or unresolved
 * @param latest last day it can mean, inclusive, null when open or unresolved
 * @param doubt why it does not stand as it is written, null when it does
 * @param zone the zone a time of day is told in, null when none is told
 */
public record TimeExpression(Span span, Type type, String value, @Nullable String mod, @Nullable LocalDate earliest,
        @Nullable LocalDate latest, @Nullable Doubt doubt, @Nullable Zone zone) {

    /** An expression that names no zone. */
    public TimeExpression(Span span, Type type, String value, @Nullable String mod, @Nullable LocalDate earliest,
            @Nullable LocalDate latest, @Nullable Doubt doubt) {
        this(span, type, value, mod, earliest, latest, doubt, null);
    }

    /** TIMEX3 type. */
    public enum Type {
        DATE, TIME, DURATION, SET
    }
}
