package org.attache.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published: a day, and the time of day with its offset where the article states them.
 *
 * <p>Written in ISO 8601: {@code 2022-04-24} or {@code 2022-04-24T09:30:00+05:00}.
 */
public record PublicationTime(LocalDate date, @Nullable OffsetTime time) implements Comparable<PublicationTime> {

    public static PublicationTime of(LocalDate date) {
        return new PublicationTime(date, null);
    }

    public static PublicationTime of(OffsetDateTime moment) {
        return new PublicationTime(moment.toLocalDate(), moment.toOffsetTime());
    }

    /**
     * Reads a date or a date-time with offset as ISO 8601 writes them.
     *
     * @throws DateTimeParseException when the text is neither
     */
    public static PublicationTime parse(String text) {
        if (text.length() <= 10) {
            return of(LocalDate.parse(text));
        }
        return of(OffsetDateTime.parse(text));
    }

    /** Orders by day, then by instant where both have one; a bare day comes before its moments. */
    @Override
    public int compareTo(PublicationTime other) {
        if (time != null && other.time != null) {
            int byInstant = date.atTime(time).toInstant().compareTo(other.date.atTime(other.time).toInstant());
            return byInstant != 0 ? byInstant : toString().compareTo(other.toString());
        }
        int byDay = date.compareTo(other.date);
        return byDay != 0 ? byDay : Boolean.compare(time != null, other.time != null);
    }

    @Override
    public String toString() {
        return time == null ? date.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.atTime(time));
    }
}
