package org.attache.time;

import java.time.LocalDate;
import org.attache.model.Doubt;
import org.attache.model.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A value with the days it can mean, the stretch later expressions can refer to, what is wrong with it, if anything is, and
 * the zone of a time.
 */
record Resolution(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable Stretch stretch,
        @Nullable Doubt doubt, @Nullable Zone zone) {

    Resolution(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable Stretch stretch,
            @Nullable Doubt doubt) {
        this(value, earliest, latest, stretch, doubt, null);
    }

    static Resolution of(Stretch stretch) {
        return new Resolution(stretch.value(), stretch.first(), stretch.last(), stretch, null);
    }

    static Resolution open(String value) {
        return new Resolution(value, null, null, null, null);
    }

    Resolution between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Resolution(value, first, last, stretch, doubt, zone);
    }

    Resolution doubting(@Nullable Doubt newDoubt) {
        return newDoubt == null ? this : new Resolution(value, earliest, latest, stretch, newDoubt, zone);
    }

    boolean isUnresolved() {
        return earliest == null && latest == null;
    }

    /** True when the text names two days for one: "Monday, 12 April" where that is a Tuesday. */
    boolean contradictory() {
        return doubt != null && doubt.kind() == Doubt.Kind.CONTRADICTS_WEEKDAY;
    }
}
