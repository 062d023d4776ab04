package org.attache.ingest.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a string, in the orders and languages that pages use, with the time of day and its offset where both
 * stand behind the date.
 *
 * <p>Each number or month name is tried as the start of a date. "3/4/2020" is the third of April unless the reader is told that the month comes
 * first. Years from 1990 to 2099 count; two digits of a year only between full stops or slashes.
 */
final class DateScanner {

    private final DateTokens tokens;
    private final boolean monthFirst;

    private DateScanner(String text, boolean monthFirst) {
        this.tokens = DateTokens.of(text);
        this.monthFirst = monthFirst;
    }

    /** The first date in the text, or null. */
    static @Nullable PublicationTime first(String text, boolean monthFirst) {
        List<PublicationTime> found = new DateScanner(text, monthFirst).dates(1);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** All dates in the text, in order. */
    static List<PublicationTime> all(String text, boolean monthFirst) {
        return new DateScanner(text, monthFirst).dates(Integer.MAX_VALUE);
    }

    private List<PublicationTime> dates(int most) {
        List<PublicationTime> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size() && found.size() < most) {
            Match match = dateAt(i);
            if (match == null) {
                i++;
            } else {
                found.add(new ClockReader(tokens).withTime(match.date, match.next));
                i = match.next;
            }
        }
        return found;
    }

    private record Match(LocalDate date, int next) {}

    private @Nullable Match dateAt(int i) {
        if (!tokens.isNumber(i)) {
            return monthNameFirst(i);
        }
        if (i > 0 && tokens.isJoiner(i - 1) && i > 1 && tokens.isNumber(i - 2)) {
            return null;
        }
        Match match = compact(i);
        match = match != null ? match : yearFirst(i);
        match = match != null ? match : dayThenName(i);
        return match != null ? match : numeric(i);
    }

    /** 20191021 */
    private @Nullable Match compact(int i) {
        int number = tokens.number(i);
        if (tokens.text(i).length() != 8) {
            return null;
        }
        return match(number / 10000, number / 100 % 100, number % 100, i + 1);
    }

    /** 2019-10-21, 2019/10/21, 2019.10.21, 2019年10月21日, 2019 October 21 */
    private @Nullable Match yearFirst(int i) {
        if (tokens.text(i).length() != 4) {
            return null;
        }
        int next = tokens.skipMarks(i + 1, "-/.年년, ");
        int month = tokens.numberAt(next, 2);
        month = month >= 0 ? month : tokens.monthAt(next);
        int after = tokens.skipMarks(next + 1, "-/.月월, ");
        int day = tokens.numberAt(after, 2);
        return month < 0 || day < 0 ? null : match(tokens.number(i), month, day, after + 1);
    }

    /** 21 October 2019, 21. Oktober 2019, 21st of October, 2019, 21 de octubre de 2019, 21-Oct-2019 */
    private @Nullable Match dayThenName(int i) {
        int day = tokens.numberAt(i, 2);
        int next = tokens.skipMarks(i + 1, ".-/, ºª°");
        next = tokens.skipWords(next, "st", "nd", "rd", "th", "of", "de", "er", "d", "den", "ος", "º");
        int month = tokens.monthAt(next);
        if (day < 0 || month < 0) {
            return null;
        }
        int after = tokens.skipWords(tokens.skipMarks(next + 1, ".-/, '’"), "de", "del", "of", "р", "г");
        after = tokens.skipMarks(after, ".-/, '’");
        int year = tokens.yearAt(after);
        return year < 0 ? null : match(year, month, day, after + 1);
    }

    /** October 21st, 2019; Oct. 21 2019; Oct 21 10:15:00 2019 */
    private @Nullable Match monthNameFirst(int i) {
        int month = tokens.monthAt(i);
        int next = tokens.skipMarks(i + 1, ".-/, ");
        int day = month < 0 ? -1 : tokens.numberAt(next, 2);
        if (day < 0) {
            return null;
        }
        int after = tokens.skipMarks(tokens.skipWords(tokens.skipMarks(next + 1, " "), "st", "nd", "rd", "th", "º"),
                ".-/, '’");
        int year = tokens.yearAt(after);
        return year < 0 ? null : match(year, month, day, after + 1);
    }

    /** 21.10.2019, 21/10/2019, 10/21/2019, 21-10-2019, 21.10.19 */
    private @Nullable Match numeric(int i) {
        int first = tokens.numberAt(i, 2);
        if (first < 0 || i + 1 >= tokens.size() || !tokens.isJoiner(i + 1)) {
            return null;
        }
        String mark = tokens.text(i + 1);
        int at = tokens.skipMarks(i + 2, " ");
        int second = tokens.numberAt(at, 2);
        int last = tokens.skipMarks(at + 2, " ");
        if (second < 0 || at + 1 >= tokens.size() || !tokens.text(at + 1).equals(mark)) {
            return null;
        }
        int year = tokens.yearAt(last);
        if (year < 0 && !mark.equals("-") && last < tokens.size() && tokens.text(last).length() == 2) {
            year = 2000 + Math.max(0, tokens.number(last));
            year = year > 2039 ? -1 : year;
        }
        if (year < 0) {
            return null;
        }
        boolean american = mark.equals("/") && (monthFirst && first <= 12 || second > 12);
        return american ? match(year, first, second, last + 1) : match(year, second, first, last + 1);
    }

    private static @Nullable Match match(int year, int month, int day, int next) {
        if (year < 1990 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        try {
            return new Match(LocalDate.of(year, month, day), next);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
