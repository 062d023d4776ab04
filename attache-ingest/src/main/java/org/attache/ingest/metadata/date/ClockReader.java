package org.attache.ingest.metadata.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time of day and its offset behind a date: "18:05 +02:00", "6:05:59.2 pm EST".
 *
 * @param tokens the text
 */
record ClockReader(DateTokens tokens) {
    /** Zone names that mean one offset wherever they are used on pages. */
    private static final Map<String, Integer> ZONES = Map.of("est", -300, "edt", -240, "cdt", -300, "mst", -420, "mdt",
            -360, "pst", -480, "pdt", -420, "cet", 60, "cest", 120, "mez", 60);

    private record Clock(LocalTime time, int next) {}

    /** The time of day is kept only with its offset. */
    PublicationTime withTime(LocalDate date, int from) {
        int i = tokens.skipWords(tokens.skipMarks(from, " ,T-|–—·•"), "t", "at", "um", "à", "a", "las", "alle", "ore",
                "kl");
        Clock clock = clock(tokens.skipMarks(i, " "));
        ZoneOffset offset = clock == null ? null : offset(tokens.skipMarks(clock.next, " ("));
        return clock == null || offset == null ? PublicationTime.of(date)
                : new PublicationTime(date, OffsetTime.of(clock.time, offset));
    }

    /** "18:05", "6:05:59.2 pm". */
    private @Nullable Clock clock(int i) {
        int hour = tokens.numberAt(i, 2);
        if (hour < 0 || hour > 23 || i + 2 >= tokens.size() || !tokens.text(i + 1).equals(":")) {
            return null;
        }
        int minute = tokens.numberAt(i + 2, 2);
        int next = i + 3;
        int second = 0;
        if (next + 1 < tokens.size() && tokens.text(next).equals(":")) {
            second = Math.max(0, tokens.numberAt(next + 1, 2));
            next = skipFraction(next + 2);
        }
        if (minute < 0 || minute > 59 || second > 59) {
            return null;
        }
        return halfOfDay(new Clock(LocalTime.of(hour, minute, second), next));
    }

    private Clock halfOfDay(Clock clock) {
        int i = tokens.skipMarks(clock.next, " ");
        String half = i < tokens.size() ? tokens.text(i) : "";
        int hour = clock.time.getHour() % 12;
        return switch (half) {
            case "am" -> new Clock(clock.time.withHour(hour), i + 1);
            case "pm" -> new Clock(clock.time.withHour(hour + 12), i + 1);
            default -> clock;
        };
    }

    private int skipFraction(int i) {
        return i + 1 < tokens.size() && tokens.text(i).equals(".") && tokens.isNumber(i + 1) ? i + 2 : i;
    }

    private @Nullable ZoneOffset offset(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        String sign = tokens.text(i);
        if (sign.equals("z") || sign.equals("utc") || sign.equals("gmt")) {
            ZoneOffset more = i + 1 < tokens.size() && isSign(tokens.text(i + 1)) ? offset(i + 1) : null;
            return more != null ? more : ZoneOffset.UTC;
        }
        Integer named = ZONES.get(sign);
        if (named != null) {
            return ZoneOffset.ofTotalSeconds(named * 60);
        }
        if (!isSign(sign) || i + 1 >= tokens.size() || !tokens.isNumber(i + 1)) {
            return null;
        }
        int hours = tokens.number(i + 1);
        int digits = tokens.text(i + 1).length();
        int minutes = digits == 4 ? hours / 100 * 60 + hours % 100 : hours * 60;
        if (digits <= 2 && i + 3 < tokens.size() && tokens.text(i + 2).equals(":")) {
            minutes += Math.max(0, tokens.numberAt(i + 3, 2));
        }
        return minutes > 18 * 60 ? null : ZoneOffset.ofTotalSeconds((sign.equals("-") ? -60 : 60) * minutes);
    }

    private static boolean isSign(String mark) {
        return mark.equals("+") || mark.equals("-");
    }
}
