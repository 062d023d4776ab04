package org.attache.ingest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.model.Span;

/**
 * Reads a line, or the tail of one, that says nothing but when the text appeared: "Tuesday, June 17, 2025",
 * "Published 10:40, 4 March 2025", "Issue 214 | 22 August 2025", "8.10.2025", "Wednesday".
 *
 * <p>A numeric date with the day and the month both up to 12 is read day first when it is written with stops, and is
 * unknown when written with slashes, where usage differs by country.
 */
final class DateLine {

    private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\d{1,4}(?:[.:/-]\\d{1,4})*|[^\\s\\p{L}\\d]");
    private static final Pattern CLOCK = Pattern.compile("\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?");
    private static final Pattern DAY = Pattern
            .compile("(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)? \\p{L}{3,9}\\.?,? \\d{4}"
                    + "|\\p{L}{3,9}\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d{2}-\\d{2})(?!\\d)");
    private static final Set<String> FILLERS = Set.of("published", "updated", "posted", "issued", "last", "first", "on",
            "at", "of", "the", "date", "issue", "no", "vol", "volume", "number", "edition", "am", "pm", "gmt", "utc",
            "ist",
            "est", "edt", "cet", "cest", "bst", "pkt", "msk", "st", "nd", "rd", "th", "morning", "evening", "p", "a",
            "m",
            "hrs", "print", "online", "modified", "created", "change", "changed", "amended", "revised", "this",
            "version", "local");
    private static final Set<String> CHANGED = Set.of("updated", "modified", "change", "changed", "amended", "revised");
    private static final Set<String> APPEARED = Set.of("published", "posted", "issued", "created");
    private static final List<String> DAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(Map.entry("jan", 1), Map.entry("feb", 2),
            Map.entry("mar", 3), Map.entry("apr", 4), Map.entry("may", 5), Map.entry("jun", 6), Map.entry("jul", 7),
            Map.entry("aug", 8), Map.entry("sep", 9), Map.entry("oct", 10), Map.entry("nov", 11), Map.entry("dec", 12));
    private static final List<String> MONTH_NAMES = List.of("january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december");

    private DateLine() {}

    /** True when the words name a date, a weekday or an issue and nothing else. */
    static boolean isDate(String text) {
        boolean any = false;
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            boolean dated = Character.isDigit(word.charAt(0)) || month(word) > 0 || weekday(word);
            if (!dated && Character.isLetter(word.charAt(0)) && !FILLERS.contains(word)) {
                return false;
            }
            any |= dated;
        }
        return any;
    }

    /** The whole date, with the weekday before it, that a line of the head holds among other words; empty where it holds none. */
    static Optional<Span> within(String text) {
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            if (parse(day.group()).isPresent()) {
                return Optional.of(new Span(weekday(text, day.start()), day.end()));
            }
        }
        return Optional.empty();
    }

    private static int weekday(String text, int day) {
        int end = day;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == ',')) {
            end--;
        }
        int start = text.lastIndexOf(' ', end - 1) + 1;
        return end > start && weekday(text.substring(start, end).toLowerCase(Locale.ROOT)) ? start : day;
    }

    /** The part of such a line that says when the text appeared; all of it where it does not speak of a change. */
    static String ofPublication(String text) {
        int change = change(text);
        int appeared = change < 0 ? -1 : first(text, change, APPEARED);
        return change < 0 ? text
                : appeared < 0 ? text.substring(0, change) : text.substring(0, change) + text.substring(appeared);
    }

    /** The part of such a line that says when the text was changed. */
    static String ofChange(String text) {
        int change = change(text);
        int appeared = change < 0 ? -1 : first(text, change, APPEARED);
        return change < 0 ? "" : text.substring(change, appeared < 0 ? text.length() : appeared);
    }

    private static int change(String text) {
        return first(text, 0, CHANGED);
    }

    private static int first(String text, int from, Set<String> words) {
        Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
        for (int at = from; word.find(at); at = word.end()) {
            if (words.contains(word.group())) {
                return word.start();
            }
        }
        return -1;
    }

    /** The day a line of this kind names, empty when it names none completely. */
    static Optional<LocalDate> parse(String text) {
        int day = 0;
        int month = 0;
        int year = 0;
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (words.find()) {
            String word = words.group();
            if (month(word) > 0) {
                month = month(word);
            } else if (Character.isDigit(word.charAt(0)) && !CLOCK.matcher(word).matches()) {
                Optional<LocalDate> whole = numeric(word);
                if (whole.isPresent()) {
                    return whole;
                }
                int number = word.length() <= 4 && word.chars().allMatch(Character::isDigit) ? Integer.parseInt(word)
                        : 0;
                year = number >= 1900 && number <= 2200 ? number : year;
                day = number >= 1 && number <= 31 ? number : day;
            }
        }
        return date(year, month, day);
    }

    private static Optional<LocalDate> numeric(String word) {
        String[] parts = word.split("[./-]");
        if (parts.length != 3) {
            return Optional.empty();
        }
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return date(first, second, third);
        }
        if (word.indexOf('/') < 0 || first > 12) {
            return date(third, second, first);
        }
        return second > 12 ? date(third, first, second) : Optional.empty();
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        if (year < 1000 || month == 0 || day == 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int month(String word) {
        if (word.length() < 3) {
            return 0;
        }
        Integer month = MONTHS.get(word.substring(0, 3));
        return month != null && (word.length() == 3 || word.equals("sept") || MONTH_NAMES.contains(word)) ? month : 0;
    }

    private static boolean weekday(String word) {
        return DAYS.contains(word) || word.length() == 3 && DAYS.stream().anyMatch(day -> day.startsWith(word));
    }
}
