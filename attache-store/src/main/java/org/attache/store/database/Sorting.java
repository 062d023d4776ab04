package org.attache.store.database;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** How values stand in columns that are sorted or filtered by. */
public final class Sorting {

    public static final String OUTLET_TAG = "outlet:";
    public static final String FLAG_TAG = "flag:";
    public static final String STATE_TAG = "state:";

    private static final int WIDE = 100_000;

    private Sorting() {}

    /** A moment in UTC or a bare day, which comes before the moments of that day; empty when unknown. */
    public static String key(@Nullable PublicationTime time) {
        if (time == null) {
            return "";
        }
        if (time.time() == null) {
            return time.date().toString();
        }
        return DateTimeFormatter.ISO_INSTANT.format(
                time.date().atTime(time.time()).withOffsetSameInstant(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS));
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** First key that lies after every key of a day. */
    public static String after(LocalDate day) {
        return day.plusDays(1).toString();
    }

    /** A name for a part of something, sorted by number among the parts. */
    public static String numbered(String whole, int number) {
        return whole + '-' + (WIDE + number);
    }
}
