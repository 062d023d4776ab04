package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds who wrote an article: JSON-LD, meta tags, elements marked as author, then a line that begins with "By".
 */
final class BylineFinder {
    private final Document page;
    private final MetaTags tags;
    private final StructuredData data;
    private final @Nullable String site;

    BylineFinder(Document page, MetaTags tags, StructuredData data, @Nullable String site) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        this.site = site;
    }

    List<String> authors() {
        List<String> found = clean(inData());
        found = found.isEmpty() ? clean(inTags()) : found;
        found = found.isEmpty() ? clean(marked()) : found;
        return found.isEmpty() ? clean(named()) : found;
    }

    private List<String> inData() {
        Map<?, ?> article = data.article();
        if (article == null) {
            return List.of();
        }
        List<String> names = data.names(article.get("author"));
        return names.isEmpty() ? data.names(article.get("creator")) : names;
    }

    private List<String> inTags() {
        for (String name : List.of("parsely-author", "sailthru.author", "author", "byl", "dc.creator",
                "dcterms.creator",
                "dc.contributor", "citation_author", "article:author_name", "article:author", "og:author",
                "twitter:data1")) {
            List<String> values = tags.all(name);
            if (!clean(values).isEmpty()
                    && (!name.equals("twitter:data1") || "written by".equalsIgnoreCase(tags.first("twitter:label1")))) {
                return values;
            }
        }
        return List.of();
    }

    private List<String> marked() {
        List<String> names = new ArrayList<>();
        for (Element element : page.getElementsByAttributeValue("rel", "author")) {
            names.add(element.text());
        }
        if (!clean(names).isEmpty()) {
            return names;
        }
        for (Element element : page.getElementsByAttributeValue("itemprop", "author")) {
            Element name = element.selectFirst("[itemprop=name]");
            names.add(name == null ? element.text() : name.hasAttr("content") ? name.attr("content") : name.text());
        }
        return names;
    }

    private List<String> named() {
        for (Element element : page.body().getAllElements()) {
            if (element.attributesSize() > 0 && speaksOfAuthor(element)) {
                String text = element.text();
                if (text.length() <= 80 && !clean(List.of(text)).isEmpty()) {
                    return List.of(text);
                }
            }
        }
        return List.of();
    }

    private static boolean speaksOfAuthor(Element element) {
        String names = (element.className() + ' ' + element.id()).toLowerCase(java.util.Locale.ROOT);
        return !names.contains("comment")
                && (names.contains("author") || names.contains("byline") || names.contains("autor"));
    }

    private List<String> clean(List<String> raw) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : raw) {
            for (String name : PersonNames.split(text)) {
                if (site == null || !Words.same(name, site)) {
                    names.putIfAbsent(Words.fold(name), name);
                }
            }
        }
        return new ArrayList<>(names.values());
    }
}
