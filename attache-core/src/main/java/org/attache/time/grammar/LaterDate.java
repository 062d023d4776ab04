package org.attache.time.grammar;

import java.time.YearMonth;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** The year that a date takes from the one told with it: "between March and June 2020", "30 November or 1 December 2021". */
final class LaterDate {

    /** So many dates may stand in a row without a year. */
    private static final int MOST = 4;

    private final Items items;

    LaterDate(Items items) {
        this.items = items;
    }

    /** The year of a month before others that end in one with its year; null where none does. */
    @Nullable
    Integer year(int month, int end) {
        YearMonth later = behind(end, MOST);
        return later == null ? null : later.getYear() - (month > later.getMonthValue() ? 1 : 0);
    }

    private @Nullable YearMonth behind(int end, int most) {
        int at = items.is(end, ",") ? end + 1 : end;
        boolean joined = items.isAny(at, "and", "or", "to", "through", "until", "till", "–", "-");
        at = joined ? at + 1 : at;
        if (most == 0 || at == end) {
            return null;
        }
        at = items.isDay(at) && items.is(at + 1, Kind.MONTH) ? at + 1 : at;
        return items.is(at, Kind.MONTH) ? dated(at, most) : null;
    }

    private @Nullable YearMonth dated(int monthAt, int most) {
        int at = items.isDay(monthAt + 1) ? monthAt + 2 : monthAt + 1;
        int yearAt = items.is(at, ",") || items.is(at, "of") ? at + 1 : at;
        return items.isYear(yearAt) ? YearMonth.of(items.value(yearAt), items.value(monthAt)) : behind(at, most - 1);
    }
}
