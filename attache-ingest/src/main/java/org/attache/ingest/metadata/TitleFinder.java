package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.metadata.declared.MetaTags;
import org.attache.ingest.metadata.declared.StructuredData;
import org.attache.ingest.metadata.declared.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the headline of an article.
 *
 * <p>The headline that a reader sees (h1) is taken when the page's own title (title element, og:title, JSON-LD)
 * confirms it; otherwise the declared title without the name of the site.
 */
final class TitleFinder {
    private static final int LONGEST = 400;
    private static final int SHORTEST_BOLD = 20;

    private final Document page;
    private final MetaTags tags;
    private final StructuredData data;
    private final @Nullable String site;

    TitleFinder(Document page, MetaTags tags, StructuredData data, @Nullable String site) {
        this.page = page;
        this.tags = tags;
        this.data = data;
        this.site = site;
    }

    @Nullable
    String title() {
        List<String> declared = declared();
        String shown = shown(declared);
        if (shown != null) {
            return shown;
        }
        return declared.isEmpty() ? onlyHeading() : declared.getFirst();
    }

    /** The one first-level heading of a page that declares no title. */
    private @Nullable String onlyHeading() {
        List<Element> headings = page.getElementsByTag("h1");
        String text = headings.size() == 1 ? Words.ifShort(headings.getFirst(), LONGEST) : "";
        return text.isEmpty() ? null : text;
    }

    private List<String> declared() {
        List<String> titles = new ArrayList<>();
        add(tags.first("og:title"), titles);
        add(StructuredData.string(data.article(), "headline"), titles);
        add(tags.first("twitter:title", "dc.title", "title", "headline"), titles);
        add(page.title(), titles);
        return titles;
    }

    private void add(@Nullable String title, List<String> titles) {
        String clean = title == null ? "" : SiteName.without(Words.plain(title), site);
        if (!clean.isEmpty()) {
            titles.add(clean);
        }
    }

    /** The longest heading that the page's own title confirms; a first-level one before others unless it is far shorter. */
    private @Nullable String shown(List<String> declared) {
        String first = longest("h1", declared);
        String second = longest("h2", declared);
        if (first == null || second != null && first.length() * 2 < second.length()) {
            second = second != null ? second : longest("h3", declared);
            return second != null ? second : bold(declared);
        }
        return first;
    }

    /** Pages from before headings had styles write their headline in bold. */
    private @Nullable String bold(List<String> declared) {
        String bold = page.getElementsByTag("h1").isEmpty() ? longest("b", declared) : null;
        return bold == null || bold.length() < SHORTEST_BOLD ? null : bold;
    }

    private @Nullable String longest(String tag, List<String> declared) {
        String best = null;
        for (Element heading : page.getElementsByTag(tag)) {
            String text = isSiteName(heading) ? "" : confirmed(Words.ifShort(heading, LONGEST), declared);
            if (!text.isEmpty() && (best == null || text.length() > best.length())) {
                best = text;
            }
        }
        return best;
    }

    /** The heading, or the declared title when the heading is that with a kicker in front, or nothing. */
    private static String confirmed(String heading, List<String> declared) {
        for (String title : declared) {
            if (heading.length() > title.length() && heading.endsWith(title) && title.length() >= 12) {
                return title;
            }
            if (!heading.isEmpty() && Words.confirms(title, heading)) {
                return heading;
            }
        }
        return "";
    }

    private boolean isSiteName(Element heading) {
        if (site != null && Words.same(Words.ifShort(heading, LONGEST), site)) {
            return true;
        }
        Element link = heading.selectFirst("a[href]");
        return link != null && isHome(link.attr("href")) || heading.parent() != null
                && heading.parent().normalName().equals("a") && isHome(heading.parent().attr("href"));
    }

    /** The root of a site, on its own or with a scheme and host in front. */
    private static boolean isHome(String address) {
        int host = address.indexOf("//");
        int path = address.indexOf('/', host < 0 ? 0 : host + 2);
        return path < 0 ? host >= 0 : path == address.length() - 1 && (host >= 0 || path == 0);
    }
}
