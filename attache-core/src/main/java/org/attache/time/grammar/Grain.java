package org.attache.time.grammar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A size of calendar stretch. A stretch is named by its grain and its first day. */
public enum Grain {
    DAY("XXXX-XX-XX"), WEEK("XXXX-WXX"), WEEKEND("XXXX-WXX-WE"), MONTH("XXXX-XX"), QUARTER("XXXX-QX"), HALF(
            "XXXX-HX"),
    SEASON("XXXX"), YEAR("XXXX"), DECADE("XXX"), CENTURY("XX");

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    private final String unknown;

    Grain(String unknown) {
        this.unknown = unknown;
    }

    /** The TIMEX3 value of a stretch nothing is known about. */
    public String unknown() {
        return unknown;
    }

    /** The first day of the stretch that holds a day. */
    public LocalDate floor(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND -> WEEK.floor(day).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
            case HALF -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 6);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case YEAR -> day.withDayOfYear(1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
        };
    }

    /** The first day of the stretch that many stretches later. */
    public LocalDate step(LocalDate first, int count) {
        return switch (this) {
            case DAY -> first.plusDays(count);
            case WEEK, WEEKEND -> first.plusWeeks(count);
            case MONTH -> first.plusMonths(count);
            case QUARTER, SEASON -> first.plusMonths(3L * count);
            case HALF -> first.plusMonths(6L * count);
            case YEAR -> first.plusYears(count);
            case DECADE -> first.plusYears(10L * count);
            case CENTURY -> first.plusYears(100L * count);
        };
    }

    public LocalDate last(LocalDate first) {
        return this == WEEKEND ? first.plusDays(1) : step(first, 1).minusDays(1);
    }

    /** The TIMEX3 value of the stretch that begins at a day. */
    public String text(LocalDate first) {
        String year = "%04d".formatted(first.getYear());
        return switch (this) {
            case DAY -> first.toString();
            case WEEK -> week(first);
            case WEEKEND -> week(first) + "-WE";
            case MONTH -> year + "-%02d".formatted(first.getMonthValue());
            case QUARTER -> year + "-Q" + ((first.getMonthValue() + 2) / 3);
            case HALF -> year + "-H" + ((first.getMonthValue() + 5) / 6);
            case SEASON -> year + "-" + SEASONS[first.getMonthValue() / 3 - 1];
            case YEAR -> year;
            case DECADE -> year.substring(0, 3);
            case CENTURY -> year.substring(0, 2);
        };
    }

    private static String week(LocalDate day) {
        return "%04d-W%02d".formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** True for stretches that divide a year and keep their place when moved by whole years. */
    public boolean dividesYear() {
        return this == MONTH || this == QUARTER || this == HALF || this == SEASON;
    }
}
