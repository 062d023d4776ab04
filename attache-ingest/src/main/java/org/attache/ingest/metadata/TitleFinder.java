package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Chooses the headline of an article.
 *
 * <p>The headline that a reader sees (h1) is taken when the page's own title (title element, og:title, JSON-LD)
 * confirms it; otherwise the declared title without the name of the site.
 */
final class TitleFinder {
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
        return declared.isEmpty() ? null : declared.getFirst();
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

    private @Nullable String shown(List<String> declared) {
        List<Element> headings = new ArrayList<>(page.getElementsByTag("h1"));
        String only = null;
        int count = 0;
        for (Element heading : headings) {
            String text = Words.squeeze(heading.text());
            if (text.isEmpty() || site != null && Words.same(text, site)) {
                continue;
            }
            count++;
            only = text;
            for (String title : declared) {
                if (Words.confirms(title, text)) {
                    return text;
                }
            }
        }
        return count == 1 && declared.isEmpty() ? only : fromSubheadings(declared);
    }

    private @Nullable String fromSubheadings(List<String> declared) {
        for (String tag : List.of("h2", "h3")) {
            for (Element heading : page.getElementsByTag(tag)) {
                String text = Words.squeeze(heading.text());
                for (String title : declared) {
                    if (!text.isEmpty() && Words.confirms(title, text)) {
                        return text;
                    }
                }
            }
        }
        return null;
    }
}
