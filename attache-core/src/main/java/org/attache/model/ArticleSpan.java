package org.attache.model;

/** Words of an article. */
public record ArticleSpan(ArticleId article, int start, int end) {

    public ArticleSpan(ArticleId article, Span span) {
        this(article, span.start(), span.end());
    }

    public Span span() {
        return new Span(start, end);
    }
}
