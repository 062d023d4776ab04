package org.attache.time;

import java.time.LocalDate;
import org.attache.time.grammar.Grain;
import org.jspecify.annotations.Nullable;

/** A value with the days it can mean, and the stretch later expressions can refer to. */
record Resolution(String value, @Nullable LocalDate earliest, @Nullable LocalDate latest, @Nullable Stretch stretch) {

    static Resolution of(Stretch stretch) {
        return new Resolution(stretch.value(), stretch.first(), stretch.last(), stretch);
    }

    static Resolution open(String value) {
        return new Resolution(value, null, null, null);
    }

    /** True when the text names two days for one: "Monday, 12 April" where that is a Tuesday. */
    boolean contradictory() {
        return stretch != null && stretch.grain() == Grain.DAY && earliest != null && !earliest.equals(latest)
                && value.equals(stretch.value());
    }

    Resolution between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new Resolution(value, first, last, stretch);
    }
}
