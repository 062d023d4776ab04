package org.attache.actor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the dates of a table: {@code 2022}, {@code 2022-04}, {@code 2022-04-11}; a plus after the last day says "until death". */
final class Terms {

    private Terms() {}

    /** @throws IllegalArgumentException for a date that is none */
    static Tenure tenure(List<String> sectors, @Nullable String title, String from, String to) {
        boolean forLife = to.endsWith("+");
        String end = forLife ? to.substring(0, to.length() - 1) : to;
        return new Tenure(sectors, title, first(from), last(end), forLife);
    }

    private static @Nullable LocalDate first(String text) {
        return switch (text.length()) {
            case 0, 1 -> null;
            case 4 -> LocalDate.of(number(text), 1, 1);
            case 7 -> month(text).atDay(1);
            default -> day(text);
        };
    }

    private static @Nullable LocalDate last(String text) {
        return switch (text.length()) {
            case 0, 1 -> null;
            case 4 -> LocalDate.of(number(text), 12, 31);
            case 7 -> month(text).atEndOfMonth();
            default -> day(text);
        };
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw bad(text);
        }
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw bad(text);
        }
    }

    private static IllegalArgumentException bad(String text) {
        return new IllegalArgumentException("a date must be a year, month or day in ISO 8601 but was " + text);
    }
}
