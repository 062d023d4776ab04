package org.attache.serve.page.frame;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.model.PublicationTime;
import org.attache.report.phrase.Words;

/** Times as a reader likes them. */
public final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private static final long HOUR = 60;
    private static final long DAY_MINUTES = 24 * HOUR;
    private static final long WEEK = 7 * DAY_MINUTES;

    private Times() {}

    /** "5 min ago", "3 h ago", "2 days ago"; the day where it is longer ago than a week, not over yet, or has no time. */
    public static String ago(PublicationTime time, Instant now) {
        if (time.time() == null) {
            return words(time);
        }
        long minutes = Duration.between(time.date().atTime(time.time()).toInstant(), now).toMinutes();
        if (minutes < 0 || minutes >= WEEK) {
            return words(time);
        }
        return minutes < HOUR ? minutes + " min ago" : minutes < DAY_MINUTES ? minutes / HOUR + " h ago"
                : Words.count((int) (minutes / DAY_MINUTES), "day") + " ago";
    }

    /** "2027-03-01, 18:20 +01:00": beside days that are written so. */
    public static String day(PublicationTime time) {
        return time.time() == null ? time.date().toString() : time.date() + ", " + clock(time.time());
    }

    public static String words(PublicationTime time) {
        return time.time() == null ? DAY.format(time.date()) : DAY.format(time.date()) + ", " + clock(time.time());
    }

    /** A moment of the desk's own: "2027-03-01 17:20 UTC". */
    public static String minute(Instant moment) {
        return moment.toString().substring(0, "2027-03-01T17:20".length()).replace('T', ' ') + " UTC";
    }

    /** The time as the outlet gave it, with its zone. */
    private static String clock(OffsetTime time) {
        return MINUTE.format(time) + (time.getOffset().equals(ZoneOffset.UTC) ? " UTC" : " " + time.getOffset());
    }
}
