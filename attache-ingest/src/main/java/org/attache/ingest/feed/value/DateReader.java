package org.attache.ingest.feed.value;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates of feeds: ISO 8601 and W3C-DTF in all lengths, RFC 822 with one or two of its parts missing, swapped
 * or misspelt, {@code asctime}, and month names of the languages in {@code months.tsv}.
 *
 * <p>A date without a zone is taken as UTC, as the feeds' specifications say; one without a time as midnight; one
 * without a day or month as its first. What does not exist (32 January) or cannot be told is null.
 */
final class DateReader {
    private static final int LONGEST = 100;
    private static final Pattern ISO = Pattern.compile(
            "([+-]?\\d{4})(?:-?(\\d{2})(?:-?(\\d{2}))?|-?(\\d{3}))?"
                    + "(?:[T ]\\s*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,:]\\d{1,9})?)?)?\\s*(Z|[A-Za-z]{1,5}|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final Pattern TIME = Pattern
            .compile("(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,]\\d{1,9})?)?");
    private static final Pattern OFFSET = Pattern.compile("(?:[A-Za-z/]{0,8})([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern DMY = Pattern.compile("(\\d{1,2})[-/](\\p{L}+)[-/](\\d{2,4})");
    private static final Pattern KOREAN = Pattern.compile(
            "(\\d{4})[\ub144-]\\s*(\\d{1,2})[\uc6d4-]\\s*(\\d{1,2})\uc77c?\\s*(\uc624\uc804|\uc624\ud6c4)?\\s*(\\d{1,2}):(\\d{2}):(\\d{2}).*");
    private static final Map<String, Integer> MONTHS = new HashMap<>();
    private static final Map<String, Integer> ZONES = new HashMap<>();

    static {
        for (List<String> row : Table.rows(DateReader.class, "months.tsv")) {
            for (String name : row.get(1).split(" ")) {
                MONTHS.put(name, Integer.valueOf(row.get(0)));
            }
        }
        for (List<String> row : Table.rows(DateReader.class, "zones.tsv")) {
            ZONES.put(row.get(0), Integer.valueOf(row.get(1)));
        }
    }

    private @Nullable Integer year;
    private @Nullable Integer month;
    private @Nullable Integer day;
    private int second;
    private int offset;
    private boolean afternoon;

    private DateReader() {}

    /** The instant that a text means, null when none can be told. */
    static @Nullable Instant read(String text) {
        String date = text.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return null;
        }
        try {
            Instant iso = iso(date);
            iso = iso == null ? korean(date) : iso;
            return iso != null ? iso : new DateReader().words(date);
        } catch (DateTimeException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Instant iso(String text) {
        Matcher m = ISO.matcher(text);
        if (!m.matches()) {
            return null;
        }
        int year = Integer.parseInt(m.group(1));
        LocalDate date = m.group(4) != null ? LocalDate.ofYearDay(year, number(m.group(4), 1))
                : LocalDate.of(year, number(m.group(2), 1), number(m.group(3), 1));
        int seconds = number(m.group(5), 0) * 3600 + number(m.group(6), 0) * 60 + number(m.group(7), 0);
        Integer offset = zone(m.group(8) == null ? "Z" : m.group(8));
        return offset == null || number(m.group(5), 0) > 24 || number(m.group(6), 0) > 59 ? null
                : instant(date, seconds, offset);
    }

    private static @Nullable Instant korean(String text) {
        Matcher m = KOREAN.matcher(text);
        if (!m.matches()) {
            return null;
        }
        int hour = number(m.group(5), 0) % 12 + ("\uc624\ud6c4".equals(m.group(4)) ? 12 : 0);
        int seconds = (m.group(4) == null ? number(m.group(5), 0) : hour) * 3600 + number(m.group(6), 0) * 60
                + number(m.group(7), 0);
        return instant(LocalDate.of(number(m.group(1), 0), number(m.group(2), 1), number(m.group(3), 1)), seconds,
                9 * 60);
    }

    private static int number(@Nullable String digits, int absent) {
        return digits == null ? absent : Integer.parseInt(digits);
    }

    private @Nullable Instant words(String text) {
        Matcher dashed = DMY.matcher(text);
        String plain = dashed.find() ? dashed.replaceFirst("$1 $2 $3") : text;
        for (String word : plain.split("[\\s,]+")) {
            if (!word.isEmpty() && !word(word)) {
                return null;
            }
        }
        if (year == null || month == null || day == null) {
            return null;
        }
        return instant(date(year, month, day), second + (afternoon ? 12 * 3600 : 0), offset);
    }

    /** A day and a two-digit year may stand in each other's place. */
    private static LocalDate date(int year, int month, int day) {
        return day > 31 ? LocalDate.of(century(day), month, year) : LocalDate.of(century(year), month, day);
    }

    private static int century(int year) {
        return year >= 100 ? year : year < 69 ? 2000 + year : 1900 + year;
    }

    /** Takes one word; false when it makes the whole no date. */
    private boolean word(String word) {
        String name = word.toLowerCase(Locale.ROOT).replaceAll("[.\u00ba\u00aa]+$", "");
        Matcher time = TIME.matcher(word);
        Integer named = MONTHS.get(name);
        if (time.matches()) {
            second = Math.max(second, number(time.group(1), 0) * 3600 + number(time.group(2), 0) * 60
                    + number(time.group(3), 0));
            return number(time.group(1), 0) <= 24 && number(time.group(2), 0) < 60 && number(time.group(3), 0) <= 60;
        }
        if (name.matches("\\d{1,4}(st|nd|rd|th)?")) {
            return count(Integer.parseInt(name.replaceAll("\\D", "")), name.length());
        }
        if (named != null) {
            month = named;
            return true;
        }
        if (name.equals("pm") || name.equals("am")) {
            afternoon = name.equals("pm") && second < 12 * 3600;
            return true;
        }
        Integer zone = zone(word);
        offset = zone == null ? offset : zone;
        return true;
    }

    private boolean count(int number, int digits) {
        if (digits == 4 || (day != null && year == null)) {
            year = number;
            return true;
        }
        boolean free = day == null;
        day = free ? Integer.valueOf(number) : day;
        return free;
    }

    /** Minutes east of Greenwich, null for what names no zone. */
    private static @Nullable Integer zone(String word) {
        Integer named = ZONES.get(word.toUpperCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        Matcher m = OFFSET.matcher(word);
        if (!m.matches()) {
            return null;
        }
        int minutes = number(m.group(2), 0) * 60 + number(m.group(3), 0);
        return m.group(1).equals("-") ? -minutes : minutes;
    }

    private static Instant instant(LocalDate date, int seconds, int offset) {
        return LocalDateTime.of(date, java.time.LocalTime.MIDNIGHT).plusSeconds(seconds).minusMinutes(offset)
                .toInstant(ZoneOffset.UTC);
    }
}
