package org.attache.ingest.feed;

import org.attache.ingest.feed.markup.Addresses;
import org.attache.ingest.xml.XmlElement;
import org.jspecify.annotations.Nullable;

/** What elements inherit: base address, language, depth in the document. */
record Scope(String base, @Nullable String language, int depth) {

    Scope enter(XmlElement element) {
        String declared = element.xmlAttribute("base");
        declared = declared == null ? plain(element, "base") : declared;
        String tag = element.xmlAttribute("lang");
        tag = tag == null ? plain(element, "lang") : tag;
        return new Scope(declared == null ? base : Addresses.base(base, declared),
                tag == null ? language : tag.isEmpty() ? null : tag.replace('_', '-'), depth + 1);
    }

    private static @Nullable String plain(XmlElement element, String name) {
        return element.attributes().stream()
                .filter(a -> a.namespace().isEmpty() && a.prefix().isEmpty() && a.local().equalsIgnoreCase(name))
                .map(a -> a.value()).findFirst().orElse(null);
    }
}
