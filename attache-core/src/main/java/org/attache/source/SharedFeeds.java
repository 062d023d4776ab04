package org.attache.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.ArticleId;
import org.attache.model.Reuse;
import org.attache.reading.ReadArticle;

/** Articles that declare a feed without a name and share most of their text have it from one feed. */
public final class SharedFeeds {

    private static final double MOST = 0.5;

    private SharedFeeds() {}

    public static void join(List<ReadArticle> articles, Sources sources, List<Reuse> reuse) {
        Map<ArticleId, Integer> index = new HashMap<>();
        articles.forEach(one -> index.put(one.article().id(), one.index()));
        for (Reuse one : reuse) {
            Integer from = index.get(one.from());
            Integer to = index.get(one.to());
            if (from != null && to != null && one.containment() >= MOST && nameless(articles.get(from))
                    && nameless(articles.get(to))) {
                sources.sameFeed(Math.min(from, to), Math.max(from, to));
            }
        }
    }

    private static boolean nameless(ReadArticle article) {
        return article.article().syndication().declared() && article.article().syndication().feed() == null;
    }
}
