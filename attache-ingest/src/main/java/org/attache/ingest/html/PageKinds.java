package org.attache.ingest.html;

import java.util.List;
import java.util.Locale;
import org.attache.ingest.metadata.PageMetadata;
import org.attache.ingest.metadata.date.Dated;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells what sort of page it is: by the type it declares, else by the names it gives itself together with its shape.
 *
 * <p>A live blog has several entries with a time of their own. A gallery has many pictures and little text to each. An
 * index is mostly headlines that are links.
 */
final class PageKinds {
    private static final List<String> LIVE = List.of("liveblog", "live-blog", "live_blog", "liveticker", "live-ticker",
            "live-updates", "live-update", "/live/", "minute-by-minute", "minuto-a-minuto");
    private static final List<String> GALLERY = List.of("/gallery", "/galleries", "/galerie", "/fotostrecke",
            "/bildergalerie", "/bilderstrecke", "/photos/", "/fotogaleria", "/photo-gallery", "-photos-", "/slideshow",
            "/diaporama");
    private static final int ENTRIES = 4;
    private static final int PICTURES = 6;
    private static final int TEXT_TO_A_PICTURE = 250;
    private static final int LINKED_HEADLINES = 10;
    private static final int TEXT_TO_A_HEADLINE = 60;

    private PageKinds() {}

    static Page.Kind of(Document page, PageMetadata about, String text) {
        if (declares(about, "LiveBlogPosting") || named(page, about, LIVE) && entries(page) >= ENTRIES) {
            return Page.Kind.LIVE_BLOG;
        }
        if (declares(about, "ImageGallery") || declares(about, "MediaGallery")
                || named(page, about, GALLERY) && isPictures(page, text)) {
            return Page.Kind.GALLERY;
        }
        return isIndex(page, about, text) ? Page.Kind.INDEX : Page.Kind.ARTICLE;
    }

    private static boolean declares(PageMetadata about, String type) {
        return about.types().contains(type);
    }

    private static boolean named(Document page, PageMetadata about, List<String> names) {
        String address = about.canonicalUrl() == null ? page.location() : about.canonicalUrl().toString();
        String self = (address + ' ' + page.body().className() + ' ' + page.body().id()).toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(self::contains);
    }

    /** Time elements, or headings and lines that begin with a time of day. */
    private static int entries(Document page) {
        int entries = 0;
        for (Element time : page.body().getElementsByTag("time")) {
            entries += time.closest("nav, aside, footer") == null ? 1 : 0;
        }
        return entries;
    }

    private static boolean isPictures(Document page, String text) {
        int pictures = page.body().getElementsByTag("figure").size();
        return pictures >= PICTURES && text.length() < pictures * TEXT_TO_A_PICTURE;
    }

    private static boolean isIndex(Document page, PageMetadata about, String text) {
        if (!about.types().isEmpty() || isDated(about) || shownHeadlines(page) > 0) {
            return false;
        }
        int headlines = linkedHeadlines(page);
        return headlines >= LINKED_HEADLINES && text.length() < headlines * TEXT_TO_A_HEADLINE;
    }

    private static boolean isDated(PageMetadata about) {
        return about.published() != null && about.published().certainty() == Dated.Certainty.DECLARED;
    }

    private static int linkedHeadlines(Document page) {
        int linked = 0;
        for (String tag : List.of("h2", "h3", "h4")) {
            for (Element heading : page.body().getElementsByTag(tag)) {
                linked += heading.selectFirst("a[href]") != null || heading.closest("a") != null ? 1 : 0;
            }
        }
        return linked;
    }

    /** First-level headings that are no link and in the middle of the page: the headline of an article. */
    private static int shownHeadlines(Document page) {
        int shown = 0;
        for (Element heading : page.body().getElementsByTag("h1")) {
            shown += heading.selectFirst("a[href], img") == null && heading.closest("header, nav") == null
                    && heading.text().length() >= 20 ? 1 : 0;
        }
        return shown;
    }
}
