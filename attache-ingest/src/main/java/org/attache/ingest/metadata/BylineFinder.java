package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.ingest.metadata.declared.MetaTags;
import org.attache.ingest.metadata.declared.StructuredData;
import org.attache.ingest.metadata.declared.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds who wrote an article: JSON-LD, meta tags, elements marked as author, then a line that begins with "By".
 */
final class BylineFinder {
    private static final int LONGEST = 80;

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
        List<String> inData = clean(inData());
        List<String> declared = inData.isEmpty() ? clean(inTags()) : inData;
        if (!declared.isEmpty() && !declared.stream().allMatch(PersonNames::isPoor)) {
            return declared;
        }
        List<String> shown = shown();
        if (declared.isEmpty()) {
            return shown.isEmpty() ? outlet() : shown;
        }
        return shown.stream().anyMatch(name -> extend(name, declared)) ? shown : declared;
    }

    private List<String> shown() {
        List<String> found = clean(marked());
        found = found.isEmpty() ? clean(named()) : found;
        return found.isEmpty() ? clean(introduced()) : found;
    }

    /** "Jo Doe" is shown where "Jo", "jdoe" or "jo_doe" is declared. */
    private static boolean extend(String shown, List<String> declared) {
        String full = Words.fold(shown);
        for (String name : declared) {
            String part = Words.fold(name);
            if (!PersonNames.isPoor(shown) && (full.contains(part) || part.contains(full))) {
                return true;
            }
        }
        return false;
    }

    /** The outlet, where the page names it as its author and nobody else. */
    private List<String> outlet() {
        List<String> names = new ArrayList<>(inData());
        names.addAll(inTags("author"));
        for (String name : names) {
            if (site != null && Words.same(name, site)) {
                return List.of(Words.plain(name));
            }
        }
        return List.of();
    }

    private List<String> inTags(String name) {
        return tags.all(name);
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
            names.add(Words.ifShort(element, LONGEST));
        }
        if (!clean(names).isEmpty()) {
            return names;
        }
        for (Element element : page.getElementsByAttributeValue("itemprop", "author")) {
            Element name = element.selectFirst("[itemprop=name]");
            names.add(name == null ? Words.ifShort(element, LONGEST)
                    : name.hasAttr("content") ? name.attr("content") : Words.ifShort(name, LONGEST));
        }
        return names;
    }

    private List<String> named() {
        for (Element element : page.body().getAllElements()) {
            if (element.attributesSize() > 0 && speaksOfAuthor(element)) {
                String text = Words.ifShort(element, LONGEST);
                if (!clean(List.of(text)).isEmpty()) {
                    return List.of(text);
                }
            }
        }
        return List.of();
    }

    /** A short line that begins with "By". */
    private List<String> introduced() {
        for (Element element : page.body().getAllElements()) {
            String own = element.ownText();
            if (!own.isEmpty() && own.length() <= LONGEST && element.childNodeSize() <= 9) {
                String text = own.length() < 20 ? Words.ifShort(element, LONGEST) : own;
                if (PersonNames.isIntroduced(text) && isWritten(text) && !isBeside(element)) {
                    return List.of(text);
                }
            }
        }
        return List.of();
    }

    /** Two to five words in capitals, particles aside, as a line that is not meant as a byline seldom has. */
    private static boolean isWritten(String text) {
        List<String> names = PersonNames.split(text);
        return !names.isEmpty() && names.stream().allMatch(PersonNames::isFull);
    }

    private static boolean isBeside(Element element) {
        return element.closest("footer, aside, nav, form, figure") != null;
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
