package org.attache.ingest.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds dates in a string, in the orders and languages that pages use, with the time of day and its offset where both
 * stand behind the date.
 *
 * <p>The text is cut into numbers, words and marks, and each number or month name is tried as the start of a date.
 * {@code months.tsv} holds the names. "3/4/2020" is the third of April unless the reader is told that the month comes
 * first. Years from 1990 to 2099 count; two digits of a year only between full stops or slashes.
 */
final class DateScanner {
    private static final Map<String, Integer> MONTHS = Tables.numbers("months.tsv");
    private static final int LONGEST = 400;

    private record Token(String text, int start, int number) {
        boolean isNumber() {
            return number >= 0;
        }
    }

    private final List<Token> tokens;
    private final boolean monthFirst;

    private DateScanner(String text, boolean monthFirst) {
        this.tokens = tokens(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
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
                found.add(withTime(match));
                i = match.next;
            }
        }
        return found;
    }

    private record Match(LocalDate date, int next) {}

    private @Nullable Match dateAt(int i) {
        Token token = tokens.get(i);
        if (!token.isNumber()) {
            return monthNameFirst(i);
        }
        if (i > 0 && isJoiner(i - 1) && i > 1 && tokens.get(i - 2).isNumber()) {
            return null;
        }
        Match match = compact(i);
        match = match != null ? match : yearFirst(i);
        match = match != null ? match : dayThenName(i);
        return match != null ? match : numeric(i);
    }

    private boolean isJoiner(int i) {
        String mark = tokens.get(i).text;
        return mark.equals(".") || mark.equals("/") || mark.equals("-");
    }

    /** 20191021 */
    private @Nullable Match compact(int i) {
        Token token = tokens.get(i);
        if (token.text.length() != 8) {
            return null;
        }
        return match(token.number / 10000, token.number / 100 % 100, token.number % 100, i + 1);
    }

    /** 2019-10-21, 2019/10/21, 2019.10.21, 2019年10月21日, 2019 October 21 */
    private @Nullable Match yearFirst(int i) {
        if (tokens.get(i).text.length() != 4) {
            return null;
        }
        int next = skipMarks(i + 1, "-/.年년, ");
        int month = numberAt(next, 2);
        month = month >= 0 ? month : monthAt(next);
        int after = skipMarks(next + 1, "-/.月월, ");
        int day = numberAt(after, 2);
        return month < 0 || day < 0 ? null : match(tokens.get(i).number, month, day, after + 1);
    }

    /** 21 October 2019, 21. Oktober 2019, 21st of October, 2019, 21 de octubre de 2019, 21-Oct-2019 */
    private @Nullable Match dayThenName(int i) {
        int day = numberAt(i, 2);
        int next = skipMarks(i + 1, ".-/, ºª°");
        next = skipWords(next, "st", "nd", "rd", "th", "of", "de", "er", "d", "den", "ος", "º");
        int month = monthAt(next);
        if (day < 0 || month < 0) {
            return null;
        }
        int after = skipWords(skipMarks(next + 1, ".-/, '’"), "de", "del", "of", "р", "г");
        after = skipMarks(after, ".-/, '’");
        int year = yearAt(after);
        return year < 0 ? null : match(year, month, day, after + 1);
    }

    /** October 21st, 2019; Oct. 21 2019; Oct 21 10:15:00 2019 */
    private @Nullable Match monthNameFirst(int i) {
        int month = monthAt(i);
        int next = skipMarks(i + 1, ".-/, ");
        int day = month < 0 ? -1 : numberAt(next, 2);
        if (day < 0) {
            return null;
        }
        int after = skipMarks(skipWords(skipMarks(next + 1, " "), "st", "nd", "rd", "th", "º"), ".-/, '’");
        int year = yearAt(after);
        return year < 0 ? null : match(year, month, day, after + 1);
    }

    /** 21.10.2019, 21/10/2019, 10/21/2019, 21-10-2019, 21.10.19 */
    private @Nullable Match numeric(int i) {
        int first = numberAt(i, 2);
        if (first < 0 || i + 1 >= tokens.size() || !isJoiner(i + 1)) {
            return null;
        }
        String mark = tokens.get(i + 1).text;
        int at = skipMarks(i + 2, " ");
        int second = numberAt(at, 2);
        int last = skipMarks(at + 2, " ");
        if (second < 0 || at + 1 >= tokens.size() || !tokens.get(at + 1).text.equals(mark)) {
            return null;
        }
        int year = yearAt(last);
        if (year < 0 && !mark.equals("-") && last < tokens.size() && tokens.get(last).text.length() == 2) {
            year = 2000 + Math.max(0, tokens.get(last).number);
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

    /** The time of day is kept only with its offset. */
    private PublicationTime withTime(Match match) {
        int i = skipWords(skipMarks(match.next, " ,T-|–—·•"), "t", "at", "um", "à", "a", "las", "alle", "ore", "kl");
        Clock clock = clock(skipMarks(i, " "));
        ZoneOffset offset = clock == null ? null : offset(skipMarks(clock.next, " ("));
        return clock == null || offset == null ? PublicationTime.of(match.date)
                : new PublicationTime(match.date, OffsetTime.of(clock.time, offset));
    }

    private record Clock(LocalTime time, int next) {}

    /** "18:05", "6:05:59.2 pm". */
    private @Nullable Clock clock(int i) {
        int hour = numberAt(i, 2);
        if (hour < 0 || hour > 23 || i + 2 >= tokens.size() || !tokens.get(i + 1).text.equals(":")) {
            return null;
        }
        int minute = numberAt(i + 2, 2);
        int next = i + 3;
        int second = 0;
        if (next + 1 < tokens.size() && tokens.get(next).text.equals(":")) {
            second = Math.max(0, numberAt(next + 1, 2));
            next = skipFraction(next + 2);
        }
        if (minute < 0 || minute > 59 || second > 59) {
            return null;
        }
        return halfOfDay(new Clock(LocalTime.of(hour, minute, second), next));
    }

    private Clock halfOfDay(Clock clock) {
        int i = skipMarks(clock.next, " ");
        String half = i < tokens.size() ? tokens.get(i).text : "";
        int hour = clock.time.getHour() % 12;
        return switch (half) {
            case "am" -> new Clock(clock.time.withHour(hour), i + 1);
            case "pm" -> new Clock(clock.time.withHour(hour + 12), i + 1);
            default -> clock;
        };
    }

    private int skipFraction(int i) {
        return i + 1 < tokens.size() && tokens.get(i).text.equals(".") && tokens.get(i + 1).isNumber() ? i + 2 : i;
    }

    private @Nullable ZoneOffset offset(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        String sign = tokens.get(i).text;
        if (sign.equals("z") || sign.equals("utc") || sign.equals("gmt")) {
            ZoneOffset more = i + 1 < tokens.size() && isSign(tokens.get(i + 1).text) ? offset(i + 1) : null;
            return more != null ? more : ZoneOffset.UTC;
        }
        Integer named = ZONES.get(sign);
        if (named != null) {
            return ZoneOffset.ofTotalSeconds(named * 60);
        }
        if (!isSign(sign) || i + 1 >= tokens.size() || !tokens.get(i + 1).isNumber()) {
            return null;
        }
        Token hours = tokens.get(i + 1);
        int minutes = hours.text.length() == 4 ? hours.number / 100 * 60 + hours.number % 100 : hours.number * 60;
        if (hours.text.length() <= 2 && i + 3 < tokens.size() && tokens.get(i + 2).text.equals(":")) {
            minutes += Math.max(0, numberAt(i + 3, 2));
        }
        return minutes > 18 * 60 ? null : ZoneOffset.ofTotalSeconds((sign.equals("-") ? -60 : 60) * minutes);
    }

    /** Zone names that mean one offset wherever they are used on pages. */
    private static final Map<String, Integer> ZONES = Map.of("est", -300, "edt", -240, "cdt", -300, "mst", -420, "mdt",
            -360, "pst", -480, "pdt", -420, "cet", 60, "cest", 120, "mez", 60);

    private static boolean isSign(String mark) {
        return mark.equals("+") || mark.equals("-");
    }

    private int numberAt(int i, int mostDigits) {
        return i < tokens.size() && tokens.get(i).text.length() <= mostDigits ? tokens.get(i).number : -1;
    }

    private int yearAt(int i) {
        return i < tokens.size() && tokens.get(i).text.length() == 4 ? tokens.get(i).number : -1;
    }

    private int monthAt(int i) {
        return i >= tokens.size() ? -1 : MONTHS.getOrDefault(tokens.get(i).text, -1);
    }

    private int skipMarks(int i, String marks) {
        int at = i;
        while (at < tokens.size() && tokens.get(at).text.length() == 1 && marks.contains(tokens.get(at).text)) {
            at++;
        }
        return at;
    }

    private int skipWords(int i, String... words) {
        int at = i;
        while (at < tokens.size() && List.of(words).contains(tokens.get(at).text)) {
            at = skipMarks(at + 1, " ");
        }
        return at;
    }

    private static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        String lower = text.toLowerCase(Locale.ROOT);
        int i = 0;
        while (i < lower.length()) {
            int start = i;
            char c = lower.charAt(i);
            if (isDigit(c)) {
                while (i < lower.length() && isDigit(lower.charAt(i))) {
                    i++;
                }
                tokens.add(number(lower.substring(start, i), start));
            } else if (isLetter(c)) {
                while (i < lower.length() && isLetter(lower.charAt(i))) {
                    i++;
                }
                tokens.add(new Token(lower.substring(start, i), start, -1));
            } else {
                i++;
                tokens.add(new Token(Character.isWhitespace(c) || c == '\u00a0' ? " " : String.valueOf(c), start, -1));
            }
        }
        return tokens;
    }

    private static Token number(String digits, int start) {
        return new Token(digits, start, digits.length() > 8 ? -1 : Integer.parseInt(digits));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) && "年月日년월일".indexOf(c) < 0 || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }
}
