package org.attache.serve.page;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attache.model.PublicationTime;

/** Times as a reader likes them. */
final class Times {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm");

    private Times() {}

    static String words(PublicationTime time) {
        return time.time() == null ? DAY.format(time.date())
                : DAY.format(time.date()) + ", " + MINUTE.format(time.time());
    }
}
