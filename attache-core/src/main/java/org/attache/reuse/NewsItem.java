package org.attache.reuse;

import java.util.Objects;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.model.Syndication;
import org.jspecify.annotations.Nullable;

/**
 * What reuse and grouping need to know of an article: a light stand-in for {@link Article} in a stream of many.
 *
 * @param published when it appeared, null when nothing says
 * @param outlet who published it, null when nothing says
 * @param title the headline, empty when there is none
 * @param text the text, to which all spans refer
 * @param syndication what the page itself declared; notices in the text are found anyway
 */
public record NewsItem(ArticleId id, @Nullable PublicationTime published, @Nullable String outlet, String title,
        String text, Syndication syndication) {

    public NewsItem(ArticleId id, @Nullable PublicationTime published, @Nullable String outlet, String title,
            String text) {
        this(id, published, outlet, title, text, Syndication.NONE);
    }

    /** The light record of a full article. */
    public static NewsItem of(Article article) {
        return new NewsItem(article.id(), article.publishedAt(), article.outlet(),
                Objects.requireNonNullElse(article.title(), ""), article.text(), article.syndication());
    }
}
