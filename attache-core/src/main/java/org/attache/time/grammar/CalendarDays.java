package org.attache.time.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.attache.model.Doubt;
import org.jspecify.annotations.Nullable;

/** Days by year, month and number; one that the calendar lacks keeps what can be known and says why. */
public final class CalendarDays {

    /** A year in which every day of the year occurs. */
    private static final int LEAP = 2000;
    private static final int MONTHS = 12;

    private CalendarDays() {}

    /** @param year null when it is open */
    static Meaning of(@Nullable Integer year, int month, int day) {
        if (month < 1 || month > MONTHS) {
            String value = (year == null ? "XXXX" : "%04d".formatted(year)) + "-XX-XX";
            return new Meaning.Unknown(value, new Doubt(Doubt.Kind.IMPOSSIBLE_DAY, "there is no month " + month));
        }
        try {
            LocalDate date = LocalDate.of(year == null ? LEAP : year, month, day);
            return year == null ? new Meaning.OfYear(month, day) : new Meaning.Fixed(Grain.DAY, date);
        } catch (DateTimeException notInCalendar) {
            return lacking(year, month, day);
        }
    }

    /** A day that a month does not have, in that year or at all. */
    public static Meaning.Unknown lacking(@Nullable Integer year, int month, int day) {
        String ofYear = year == null ? "" : " " + year;
        return new Meaning.Unknown((year == null ? "XXXX" : "%04d".formatted(year)) + "-%02d-XX".formatted(month),
                new Doubt(Doubt.Kind.IMPOSSIBLE_DAY, name(month) + ofYear + " has no day " + day));
    }

    /** The value of a month, or with a day of that, in a year that is open. */
    static String open(int month, int day) {
        return day == 0 ? "XXXX-%02d".formatted(month) : "XXXX-%02d-%02d".formatted(month, day);
    }

    /** "5 May 2022". */
    public static String words(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonthValue()) + " " + day.getYear();
    }

    private static String name(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
