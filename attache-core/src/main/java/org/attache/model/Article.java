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
 * @param doubt what contradicts the day of publication, null when nothing does
 */
public record Article(ArticleId id, String input, @Nullable String outlet, @Nullable String publisher,
        @Nullable URI url, @Nullable String title, @Nullable String byline, @Nullable String dateline,
        @Nullable PublicationTime publishedAt, String language, String text, Syndication syndication,
        List<Block> blocks, @Nullable Doubt doubt) {

    public Article {
        blocks = List.copyOf(blocks);
    }

    /** An article whose day of publication nothing contradicts. */
    public Article(ArticleId id, String input, @Nullable String outlet, @Nullable String publisher, @Nullable URI url,
            @Nullable String title, @Nullable String byline, @Nullable String dateline,
            @Nullable PublicationTime publishedAt, String language, String text, Syndication syndication,
            List<Block> blocks) {
        this(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, language, text, syndication,
                blocks, null);
    }

    /** The same article, known to be in a language. */
    public Article in(String newLanguage) {
        return new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, newLanguage, text,
                syndication, blocks, doubt);
    }

    /** The same article with another text. */
    public Article with(String newText, List<Block> newBlocks) {
        return new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, language, newText,
                syndication, newBlocks, doubt);
    }

    /** The same article, its day of publication in doubt. */
    public Article doubting(@Nullable Doubt newDoubt) {
        return new Article(id, input, outlet, publisher, url, title, byline, dateline, publishedAt, language, text,
                syndication, blocks, newDoubt);
    }

    /** The spans to read for statements, in order. */
    public List<Span> prose() {
        return blocks.stream().filter(block -> block.kind().prose()).map(Block::span).toList();
    }
}
