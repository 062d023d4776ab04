package org.attache.ingest.metadata.date;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.attache.ingest.metadata.date.Dated.Certainty;
import org.attache.ingest.metadata.declared.MetaTags;
import org.attache.ingest.metadata.declared.StructuredData;
import org.attache.ingest.metadata.declared.Words;
import org.attache.model.Doubt;
import org.attache.model.PublicationTime;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds when a page was published and last changed.
 *
 * <p>What the page declares for machines comes first (meta tags of {@code date-tags.tsv} in their order, JSON-LD,
 * microdata), then what it shows ({@link ShownDates}), then tags that only say "date", then its address, then what a line of
 * the page calls its last change, then the first full date in the visible text. A time of change stands in for a missing time of
 * publication, and says so by its certainty.
 */
public final class DateFinder {
    private static final Map<String, String> TAGS = Tables.pairs("date-tags.tsv");
    /** Systems write the two times of one act a little apart. */
    private static final Duration AT_ONCE = Duration.ofSeconds(30);

    private final Document page;
    private final MetaTags tags;
    private final StructuredData data;
    private final @Nullable URI address;
    private final boolean monthFirst;
    private final ShownDates shown;

    public DateFinder(Document page, MetaTags tags, StructuredData data, @Nullable URI address, String language) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        this.address = address;
        this.monthFirst = language.equals("en") || language.equals("en-US") || language.equals("und");
        this.shown = new ShownDates(page, monthFirst, true);
    }

    @Nullable
    public Dated published() {
        Dated found = declared("published", "datePublished");
        found = found != null ? found : microdata("datePublished");
        found = found == null ? null : plausible(LocalMoments.of(found, page, shown::near));
        found = found != null ? found : shown.published();
        found = found != null ? found : shown.near();
        found = found != null ? found : inTags("dated");
        found = found != null ? found : shown.likely();
        found = found != null ? found : fromAddress();
        found = found != null ? found : value(data.anywhere("datePublished"), "json-ld datePublished");
        found = found != null ? found : value(ScriptDates.first(page), "script");
        found = found != null ? found : shown.changed();
        found = found != null ? found : shown.first();
        found = found != null ? found : anyhow();
        found = found != null ? found : value(data.anywhere("uploadDate"), "json-ld uploadDate");
        found = found != null ? found : value(data.anywhere("dateCreated"), "json-ld dateCreated");
        Dated changed = found != null ? null : modified();
        return changed == null ? found : new Dated(changed.time(), Certainty.INFERRED, changed.from());
    }

    /**
     * What else the page gives as the day of its publication, where that is another day; null where nothing does. A day more or
     * less is one moment in two zones, and the day of the last change is no contradiction.
     */
    public @Nullable Doubt contradicting(@Nullable Dated published) {
        if (published == null || published.certainty() == Certainty.INFERRED) {
            return null;
        }
        Dated changed = modified();
        return Stream.of(inTags("published"), inData(data.article(), "datePublished"), microdata("datePublished"),
                shown.published(), shown.near(), fromAddress()).filter(Objects::nonNull)
                .filter(other -> apart(other, published) > 1 && (changed == null || apart(other, changed) > 1))
                .findFirst().map(DateFinder::doubt).orElse(null);
    }

    private static long apart(Dated one, Dated other) {
        return Math.abs(ChronoUnit.DAYS.between(one.time().date(), other.time().date()));
    }

    private static Doubt doubt(Dated other) {
        return new Doubt(Doubt.Kind.CONTRADICTS_PUBLICATION,
                "the page also says " + other.time().date() + " (" + other.from() + ")");
    }

    /**
     * A page that was changed before it was published states some other time. The day that it shows is the better one,
     * unless that is the day of the change.
     */
    private Dated plausible(Dated declared) {
        Dated changed = modified();
        if (changed == null || !isBefore(changed.time(), declared.time())) {
            return declared;
        }
        Dated near = shown.near();
        boolean third = near != null && !near.time().date().equals(declared.time().date())
                && !near.time().date().equals(changed.time().date());
        return near != null && third ? near : declared;
    }

    private static boolean isBefore(PublicationTime one, PublicationTime other) {
        if (one.time() == null || other.time() == null) {
            return one.date().isBefore(other.date());
        }
        return one.date().atTime(one.time()).plus(AT_ONCE).isBefore(other.date().atTime(other.time()));
    }

    /** The page may call its article a teaser or put it in a side bar. */
    private @Nullable Dated anyhow() {
        ShownDates all = new ShownDates(page, monthFirst, false);
        Dated found = all.published();
        found = found != null ? found : all.likely();
        return found != null ? found : all.first();
    }

    @Nullable
    public Dated modified() {
        Dated found = declared("modified", "dateModified");
        return found != null ? found : microdata("dateModified");
    }

    private @Nullable Dated declared(String role, String property) {
        Dated found = inTags(role);
        found = found != null ? found : inData(data.article(), property);
        return found != null ? found : inData(data.page(), property);
    }

    private @Nullable Dated inData(@Nullable Map<?, ?> object, String property) {
        String value = StructuredData.string(object, property);
        return value == null ? null : dated(value, Certainty.DECLARED, "json-ld " + property);
    }

    private @Nullable Dated inTags(String role) {
        for (Map.Entry<String, String> tag : TAGS.entrySet()) {
            if (tag.getValue().equals(role)) {
                for (String value : tags.all(tag.getKey())) {
                    Dated found = dated(value, Certainty.DECLARED, "meta " + tag.getKey());
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Dated microdata(String property) {
        for (Element element : page.getElementsByAttributeValue("itemprop", property)) {
            Dated found = dated(valueOf(element), Certainty.DECLARED, "itemprop " + property);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** What an element says for machines, else its words. */
    static String valueOf(Element element) {
        for (String name : List.of("datetime", "content", "title")) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return Words.ifShort(element, ShownDates.LONGEST_LINE);
    }

    private @Nullable Dated fromAddress() {
        String canonical = tags.first("og:url");
        LocalDate date = address == null ? null : AddressDate.of(address.toString());
        date = date != null || canonical == null ? date : AddressDate.of(canonical);
        return date == null ? null : new Dated(PublicationTime.of(date), Certainty.SHOWN, "address");
    }

    private @Nullable Dated value(@Nullable String value, String from) {
        return value == null ? null : dated(value, Certainty.INFERRED, from);
    }

    private @Nullable Dated dated(String value, Certainty certainty, String from) {
        PublicationTime time = DateScanner.first(value, monthFirst);
        return time == null ? null : new Dated(time, certainty, from);
    }
}
