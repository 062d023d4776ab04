package org.attache.ingest.feed;

import org.attache.ingest.feed.value.Category;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** Subjects: as attributes, as text, or as a list with commas. The same one is kept once. */
final class Categories {
    private Categories() {}

    static void category(XmlElement element, String text, String standard, FeedNode node) {
        String term = first(element, "term", "text");
        String scheme = first(element, "scheme", "domain");
        scheme = scheme == null && !standard.isEmpty() ? standard : scheme;
        String label = element.attribute("label");
        if (term == null) {
            add(text.isEmpty() ? null : text, scheme, label, node);
            return;
        }
        add(term, scheme, label, node);
        if (!text.isEmpty()) {
            add(text, null, null, node);
        }
    }

    static void keywords(String list, String scheme, FeedNode node) {
        for (String term : list.split(",")) {
            if (!term.isBlank()) {
                add(term.strip(), scheme.isEmpty() ? null : scheme, null, node);
            }
        }
    }

    private static void add(@Nullable String term, @Nullable String scheme, @Nullable String label, FeedNode node) {
        Category category = new Category(term, scheme, label);
        boolean empty = (term == null || term.isEmpty()) && scheme == null && label == null;
        if (!empty && !node.categories.contains(category)) {
            node.categories.add(category);
        }
    }

    private static @Nullable String first(XmlElement element, String one, String other) {
        String value = element.attribute(one);
        return value == null ? element.attribute(other) : value;
    }
}
