package org.attache.ingest.metadata;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ingest.metadata.Dated.Certainty;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds when a page was published and last changed.
 *
 * <p>What the page declares for machines comes first (JSON-LD, then the meta tags of {@code date-tags.tsv} in their
 * order, then microdata), then what it shows (time elements, elements whose names speak of a date), then its address,
 * then the first full date in the visible text near the title. A time of change stands in for a missing time of
 * publication, and says so by its certainty.
 */
final class DateFinder {
    private static final Map<String, String> TAGS = Tables.pairs("date-tags.tsv");
    private static final int LONGEST_LINE = 160;
    /** How far into a longer paragraph a date is looked for. */
    private static final int LONGEST_START = 40;

    private final Document page;
    private final MetaTags tags;
    private final StructuredData data;
    private final @Nullable URI address;
    private final boolean monthFirst;

    DateFinder(Document page, MetaTags tags, StructuredData data, @Nullable URI address, String language) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        this.address = address;
        this.monthFirst = language.equals("en") || language.equals("en-US") || language.equals("und");
    }

    @Nullable
    Dated published() {
        Dated found = declared("published", "datePublished");
        found = found != null ? found : microdata("datePublished");
        found = found != null ? found : shown();
        found = found != null ? found : fromAddress();
        found = found != null ? found : value(data.anywhere("datePublished"), "json-ld datePublished");
        found = found != null ? found : value(ScriptDates.first(page), "script");
        found = found != null ? found : visible();
        found = found != null ? found : value(data.anywhere("uploadDate"), "json-ld uploadDate");
        found = found != null ? found : value(data.anywhere("dateCreated"), "json-ld dateCreated");
        Dated changed = found != null ? null : modified();
        return changed == null ? found : new Dated(changed.time(), Certainty.INFERRED, changed.from());
    }

    @Nullable
    Dated modified() {
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

    private static String valueOf(Element element) {
        for (String name : List.of("datetime", "content", "title")) {
            if (!element.attr(name).isBlank()) {
                return element.attr(name);
            }
        }
        return Words.ifShort(element, LONGEST_LINE);
    }

    private @Nullable Dated shown() {
        Dated found = timeElement(true);
        found = found != null ? found : namedElement();
        return found != null ? found : timeElement(false);
    }

    private @Nullable Dated timeElement(boolean published) {
        for (Element time : page.getElementsByTag("time")) {
            boolean says = time.hasAttr("pubdate") || speaksOf(time, "publish", "entry-date");
            if ((says || !published) && !speaksOf(time, "updat", "modif")) {
                Dated found = dated(valueOf(time), Certainty.SHOWN, "time element");
                found = found != null ? found
                        : dated(Words.ifShort(time, LONGEST_LINE), Certainty.SHOWN, "time element");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static boolean speaksOf(Element element, String... words) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (names.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Dated namedElement() {
        Elements all = page.body().getAllElements();
        for (Element element : all) {
            if (element.attributesSize() > 0 && element.childNodeSize() < 12
                    && speaksOf(element, "date", "datum", "fecha", "published", "publish", "time", "posted", "byline",
                            "meta")
                    && !speaksOf(element, "comment", "updat", "modif", "footer")) {
                Dated found = dated(Words.ifShort(element, LONGEST_LINE), Certainty.SHOWN, "date line");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
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

    private @Nullable Dated visible() {
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText();
            if (own.length() >= 8) {
                own = own.length() <= LONGEST_LINE ? own : own.substring(0, LONGEST_START);
                Dated found = dated(own, Certainty.INFERRED, "visible text");
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Dated dated(String value, Certainty certainty, String from) {
        PublicationTime time = DateScanner.first(value, monthFirst);
        return time == null ? null : new Dated(time, certainty, from);
    }
}
