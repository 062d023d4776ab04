package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Reuse;
import org.attache.model.Span;
import org.attache.reading.ReadArticle;

/**
 * What articles that name no feed ("By Agencies") have word for word from another article of the story: that article is
 * where they have it from. What they add themselves stays with the nameless feed.
 */
final class Passages {

    private static final int LONG = 30;

    private record Passage(Span span, int from) {}

    private final Map<Integer, List<Passage>> byArticle = new HashMap<>();

    Passages(List<ReadArticle> articles, List<Reuse> reuse) {
        Map<ArticleId, Integer> index = new HashMap<>();
        articles.forEach(one -> index.put(one.article().id(), one.index()));
        for (Reuse one : reuse) {
            Integer from = index.get(one.from());
            Integer to = index.get(one.to());
            if (from != null && to != null && one.words() >= LONG) {
                add(articles, to, one.toSpans(), from);
                add(articles, from, one.fromSpans(), to);
            }
        }
    }

    private void add(List<ReadArticle> articles, int article, List<Span> spans, int other) {
        if (nameless(articles.get(article).article()) && !articles.get(other).article().syndication().declared()) {
            spans.forEach(span -> byArticle.computeIfAbsent(article, key -> new ArrayList<>())
                    .add(new Passage(span, other)));
        }
    }

    private static boolean nameless(Article article) {
        return article.syndication().declared() && article.syndication().feed() == null;
    }

    /** The article that a stretch of another is taken from, -1 for none. */
    int from(int article, Span words) {
        return byArticle.getOrDefault(article, List.of()).stream().filter(one -> one.span().overlaps(words))
                .mapToInt(Passage::from).findFirst().orElse(-1);
    }
}
