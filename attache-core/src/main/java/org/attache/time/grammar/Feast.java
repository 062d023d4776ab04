package org.attache.time.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The rule by which a day with a name moves from year to year: so many days after Easter Sunday of the western churches,
 * or after the n-th weekday of a month.
 *
 * <pre>
 * Feast.of("EASTER-2").in(2022);     // Good Friday, 15 April
 * Feast.of("11-4#4+1").in(2022);     // the day after the fourth Thursday of November
 * </pre>
 *
 * @param month 0 for a feast that follows Easter
 * @param weekday 1 = Monday
 * @param nth -1 for the last of the month
 */
record Feast(int month, int weekday, int nth, int shift) {

    /** Reads {@code EASTER-2} or {@code month-weekday#nth}, either with a shift in days. */
    static Feast of(String rule) {
        if (rule.startsWith("EASTER")) {
            return new Feast(0, 0, 0, shift(rule, "EASTER".length()));
        }
        int hash = rule.indexOf('#');
        int end = rule.charAt(hash + 1) == '-' ? hash + 3 : hash + 2;
        return new Feast(Integer.parseInt(rule.substring(0, 2)), Integer.parseInt(rule.substring(3, hash)),
                Integer.parseInt(rule.substring(hash + 1, end)), shift(rule, end));
    }

    private static int shift(String rule, int from) {
        return from == rule.length() ? 0 : Integer.parseInt(rule.substring(from));
    }

    LocalDate in(int year) {
        LocalDate base = month == 0 ? easter(year)
                : LocalDate.of(year, month, 1)
                        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.of(weekday)));
        return base.plusDays(shift);
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of the anonymous computus of 1876 (Meeus 1991, chapter 8). */
    private static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int rest = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int toSunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * toSunday) / 451;
        int days = epact + toSunday - 7 * late + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
