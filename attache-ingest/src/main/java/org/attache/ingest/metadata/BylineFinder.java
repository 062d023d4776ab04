package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    private static final List<String> AUTHOR_PAGES = List.of("/author/", "/authors/", "/autor/", "/autoren/",
            "/autores/",
            "/auteur/", "/auteurs/", "/autore/", "/autori/", "/staff/", "/journalist/", "/journalists/", "/reporter/",
            "/reporters/", "/writers/", "/contributors/", "/columnists/", "/newsteam/", "/byline/", "/profile/");

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
        if (!declared.isEmpty() && !declared.stream().allMatch(name -> PersonNames.isPoor(name) || isHouse(name))) {
            return declared;
        }
        List<String> shown = shown();
        if (declared.isEmpty()) {
            return shown.isEmpty() ? outlet() : shown;
        }
        boolean houses = declared.stream().allMatch(this::isHouse);
        if (houses && !shown.isEmpty() && shown.stream().allMatch(PersonNames::isFull)
                && shown.stream().noneMatch(this::isHouse)) {
            return shown;
        }
        return shown.stream().anyMatch(name -> extend(name, declared)) ? shown : declared;
    }

    private List<String> shown() {
        List<String> found = clean(marked());
        found = found.isEmpty() ? clean(named()) : found;
        found = found.isEmpty() ? clean(introduced()) : found;
        return found.isEmpty() ? clean(linked()) : found;
    }

    /** True for what declares itself an author and is an outlet or its staff. */
    private boolean isHouse(String name) {
        return PersonNames.isHouse(name) || site != null && Words.fold(site).contains(Words.fold(name));
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
                String text = line(element, own);
                if (PersonNames.isIntroduced(text) && isWritten(text) && !isBeside(element)) {
                    return List.of(text);
                }
            }
        }
        return List.of();
    }

    /** The line that begins with the words; the name may be in an element of its own, inside or in the next one. */
    private static String line(Element element, String own) {
        if (element.childrenSize() > 0) {
            String whole = Words.ifShort(element, LONGEST);
            return whole.isEmpty() ? own : whole;
        }
        Element parent = element.parent();
        String around = parent != null && PersonNames.isIntroduction(own) ? Words.ifShort(parent, LONGEST) : "";
        return around.startsWith(own) ? own + ' ' + around.substring(own.length()).strip() : own;
    }

    /** The name in the first link to a page about an author. */
    private List<String> linked() {
        for (Element link : page.body().getElementsByTag("a")) {
            String text = Words.ifShort(link, LONGEST);
            if (isAboutAuthor(link.attr("href")) && PersonNames.isFull(text) && !isBeside(link)) {
                return List.of(text);
            }
        }
        return List.of();
    }

    private static boolean isAboutAuthor(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        return AUTHOR_PAGES.stream().anyMatch(lower::contains);
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
        String names = (element.className() + ' ' + element.id()).toLowerCase(Locale.ROOT);
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
