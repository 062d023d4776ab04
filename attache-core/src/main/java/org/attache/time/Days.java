package org.attache.time;

import java.time.LocalDate;
import org.attache.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days between which something lies, both inclusive; null is open. Bounds that cross say that the text contradicts
 * itself.
 */
public record Days(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

    /** Nothing is known. */
    public static final Days UNKNOWN = new Days(null, null);

    public static Days of(TimeExpression expression) {
        return new Days(expression.earliest(), expression.latest());
    }

    /** True when no day fits: the text contradicts itself. */
    public boolean contradictory() {
        return earliest != null && latest != null && latest.isBefore(earliest);
    }

    /** These days as far as they lie within others. */
    public Days within(Days other) {
        return new Days(later(earliest, other.earliest), earlier(latest, other.latest));
    }

    /** These days as far as something in them can come before, or on the day of, something in the others. */
    public Days before(Days other) {
        return new Days(earliest, earlier(latest, other.latest));
    }

    /** These days as far as something in them can come after, or on the day of, something in the others. */
    public Days after(Days other) {
        return new Days(later(earliest, other.earliest), latest);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isAfter(one) ? other : one;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }
}
