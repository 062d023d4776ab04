package org.attache.ingest.metadata.declared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The meta tags of a page by name, property, itemprop or http-equiv in lower case, in order. */
public final class MetaTags {
    private static final List<String> KEYS = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    public static MetaTags of(Document page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.getElementsByTag("meta")) {
            String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
            if (!content.isBlank()) {
                tags.add(meta, content.strip());
            }
        }
        return tags;
    }

    private void add(Element meta, String content) {
        for (String key : KEYS) {
            String name = meta.attr(key);
            if (!name.isEmpty()) {
                values.computeIfAbsent(name.strip().toLowerCase(Locale.ROOT), unused -> new ArrayList<>()).add(content);
            }
        }
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    @Nullable
    public String first(String... names) {
        for (String name : names) {
            if (!all(name).isEmpty()) {
                return all(name).getFirst();
            }
        }
        return null;
    }
}
