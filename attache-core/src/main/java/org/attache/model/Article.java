package org.attache.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as a reader delivered it: its text, what the page says about itself, and its parts.
 *
 * @param id hash of content and origin, stable over runs
 * @param input the argument (file, address, feed entry) it came from
 * @param outlet who publishes it, null when nothing says
 * @param publisher who owns the outlet
 * @param url canonical address
 * @param language BCP 47 tag, {@code und} when undetermined
 * @param text the text, to which all spans refer; for a plain-text input the decoded file unchanged
 * @param blocks the parts of the text in order, without overlap
 */
public record Article(ArticleId id, String input, @Nullable String outlet, @Nullable String publisher,
        @Nullable URI url, @Nullable String title, @Nullable String byline, @Nullable String dateline,
        @Nullable PublicationTime publishedAt, String language, String text, Syndication syndication,
        List<Block> blocks) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** The same article, known to be in a language. */
    public Article in(String newLanguage) {
        return new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, newLanguage, text,
                syndication, blocks);
    }

    /** The spans to read for statements, in order. */
    public List<Span> prose() {
        return blocks.stream().filter(block -> block.kind().prose()).map(Block::span).toList();
    }
}
