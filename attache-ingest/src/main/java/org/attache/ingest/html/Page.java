package org.attache.ingest.html;

import java.net.URI;
import java.util.List;
import org.attache.ingest.metadata.PageMetadata;
import org.attache.ingest.metadata.date.Dated;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * The article on a web page.
 *
 * @param url where the page came from, else its canonical address, null when neither is known
 * @param about what the page says about itself
 * @param dateline place and agency in front of the text, where the page marks them up; it still stands in the text
 * @param kind what sort of page it is
 * @param text the article's paragraphs, subheadings and list items, one to a line, white space normalised
 * @param charset the encoding in which the page was read
 */
public record Page(@Nullable URI url, PageMetadata about, @Nullable String dateline, Kind kind, String text,
        String charset) implements PageRead {

    /** Sorts of pages. */
    public enum Kind {
        ARTICLE,
        /** Dated entries, newest first as a rule; {@link Page#text} holds all of them. */
        LIVE_BLOG,
        /** A series of pictures; the text is what stands beside them, without captions. */
        GALLERY,
        /** A list of articles: a home page, a section, a search result. */
        INDEX
    }

    public @Nullable URI canonicalUrl() {
        return about.canonicalUrl();
    }

    public @Nullable URI shortUrl() {
        return about.shortUrl();
    }

    public @Nullable String outlet() {
        return about.outlet();
    }

    public @Nullable String publisher() {
        return about.publisher();
    }

    public @Nullable String title() {
        return about.title();
    }

    public @Nullable String byline() {
        return about.byline();
    }

    public String language() {
        return about.language();
    }

    public List<String> keyPoints() {
        return about.keyPoints();
    }

    public @Nullable PublicationTime publishedAt() {
        Dated published = about.published();
        return published == null ? null : published.time();
    }

    public @Nullable PublicationTime modifiedAt() {
        Dated modified = about.modified();
        return modified == null ? null : modified.time();
    }
}
