package org.attache.ingest.metadata.date;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.attache.ingest.metadata.date.Dated.Certainty;
import org.attache.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the local day of a moment that a page declares in UTC, as many systems do whatever the zone of the paper: an article
 * of 6 May, 00:30 in Berlin, is declared as 5 May, 22:30. Where the page states the same moment with an offset elsewhere, that
 * one is taken; where it shows the day before or after, and a zone of this world explains the difference, the day that it
 * shows.
 */
final class LocalMoments {

    private static final int LONGEST_DATE = 40;
    private static final Duration SAME = Duration.ofMinutes(1);
    /** A place is at most so many hours before or behind UTC. */
    private static final int EAST = 14;
    private static final int WEST = 12;

    private LocalMoments() {}

    /** @param shown the day that the page shows near its title */
    static Dated of(Dated found, Document page, Supplier<@Nullable Dated> shown) {
        PublicationTime time = found.time();
        if (time.time() == null || !time.time().getOffset().equals(ZoneOffset.UTC)) {
            return found;
        }
        OffsetDateTime moment = time.date().atTime(time.time());
        PublicationTime local = stated(moment, page);
        if (local != null) {
            return new Dated(local, found.certainty(), found.from());
        }
        Dated near = isNearMidnight(moment) ? shown.get() : null;
        if (near == null || near.time().time() != null || !explains(moment, near.time().date())) {
            return found;
        }
        return new Dated(near.time(), Certainty.SHOWN, near.from());
    }

    private static boolean isNearMidnight(OffsetDateTime moment) {
        return moment.getHour() >= 24 - EAST || moment.getHour() < WEST;
    }

    private static boolean explains(OffsetDateTime moment, LocalDate day) {
        LocalDate here = moment.toLocalDate();
        return day.equals(here.plusDays(1)) && moment.getHour() >= 24 - EAST
                || day.equals(here.minusDays(1)) && moment.getHour() < WEST;
    }

    /** The same moment with an offset, wherever the page states it for machines. */
    private static @Nullable PublicationTime stated(OffsetDateTime moment, Document page) {
        for (Element element : page.getElementsByTag("meta")) {
            PublicationTime found = same(moment, element.attr("content"));
            if (found != null) {
                return found;
            }
        }
        for (Element element : page.getElementsByTag("time")) {
            PublicationTime found = same(moment, element.attr("datetime"));
            if (found != null) {
                return found;
            }
        }
        for (Element script : page.getElementsByTag("script")) {
            PublicationTime found = within(moment, script.data());
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable PublicationTime within(OffsetDateTime moment, String data) {
        for (int days = -1; days <= 1; days++) {
            String day = moment.toLocalDate().plusDays(days).toString();
            for (int at = data.indexOf(day); at >= 0; at = data.indexOf(day, at + day.length())) {
                PublicationTime found = same(moment, data.substring(at, Math.min(data.length(), at + LONGEST_DATE)));
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable PublicationTime same(OffsetDateTime moment, String text) {
        if (text.length() < 16 || text.length() > LONGEST_DATE) {
            return null;
        }
        PublicationTime time = DateScanner.first(text, false);
        if (time == null || time.time() == null || time.time().getOffset().equals(ZoneOffset.UTC)) {
            return null;
        }
        Duration apart = Duration.between(moment, time.date().atTime(time.time())).abs();
        return apart.compareTo(SAME) < 0 ? time : null;
    }
}
