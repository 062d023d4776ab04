package org.attache.ingest.feed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ingest.xml.XmlElement;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a feed means: a row of {@code elements.tsv}.
 *
 * @param key the field of the raw form that it fills, empty when the action says enough
 * @param standard the type (for categories: the scheme) of one that declares none
 */
record FeedElement(Action action, String key, String standard) {
    private static final Map<String, FeedElement> ELEMENTS = new HashMap<>();
    private static final Map<String, String> PREFIXES = new HashMap<>();

    static {
        for (List<String> row : Table.rows(FeedElement.class, "elements.tsv")) {
            ELEMENTS.put(row.get(0), new FeedElement(Action.valueOf(row.get(1)), row.get(2), row.get(3)));
        }
        for (List<String> row : Table.rows(FeedElement.class, "namespaces.tsv")) {
            PREFIXES.put(plain(row.get(1)), row.get(0).equals("-") ? "" : row.get(0));
        }
    }

    /** The ways in which elements are read. */
    enum Action {
        CHANNEL, ENTRY, ENTRY_OR_TEXT, IGNORE, GROUP, TITLE, SECOND_TITLE, TEXT, DESCRIPTION, SUMMARY, CONTENT, LINK,
        ENCLOSURE, LICENSE, ID, GUID, AUTHOR, CONTRIBUTOR, PUBLISHER, DATE, VALIDITY, CATEGORY, KEYWORDS, GENERATOR,
        IMAGE, ADDRESS, RESOURCE, STRING, CLOUD, SOURCE, ITUNES, MEDIA, GEO, CHAPTERS, IN_REPLY_TO
    }

    /** The meaning of an element, null when it has none that is known. */
    static @Nullable FeedElement of(String name) {
        return ELEMENTS.get(name);
    }

    /**
     * An element's name with the usual prefix of its namespace, lower case.
     *
     * @param own the namespace of the document's root, whose elements need no prefix
     */
    static String name(XmlElement element, String own) {
        String prefix = prefix(element, own);
        String local = element.local().toLowerCase(Locale.ROOT);
        return prefix.isEmpty() ? local : prefix + ":" + local;
    }

    private static String prefix(XmlElement element, String own) {
        if (element.namespace().isEmpty()) {
            return element.prefix().toLowerCase(Locale.ROOT);
        }
        String known = PREFIXES.get(plain(element.namespace()));
        if (known != null) {
            return known;
        }
        return element.namespace().equals(own) ? "" : element.prefix().toLowerCase(Locale.ROOT);
    }

    private static String plain(String namespace) {
        String lower = namespace.toLowerCase(Locale.ROOT).strip();
        return lower.endsWith("/") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
