package org.attache.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.attache.model.ArticleId;
import org.attache.model.Reuse;
import org.attache.model.Span;
import org.attache.reading.ReadArticle;

/**
 * Passages so long that two articles cannot have them by accident: thirty words in a row or two whole sentences. Whatever stands in
 * one, both have from one hand.
 */
public final class CommonPassages {

    private static final int LONG = 30;
    private static final int SENTENCES = 2;

    /** Two articles, the one asked for first. */
    private record Pair(int one, int other) {}

    private record Passage(Span here, Span there) {}

    private final Map<Pair, List<Passage>> passages = new HashMap<>();

    public CommonPassages(List<ReadArticle> articles, List<Reuse> reuse) {
        Map<ArticleId, Integer> index = new HashMap<>();
        articles.forEach(one -> index.put(one.article().id(), one.index()));
        for (Reuse one : reuse) {
            Integer from = index.get(one.from());
            Integer to = index.get(one.to());
            for (int at = 0; from != null && to != null && at < one.fromSpans().size(); at++) {
                add(articles, from, one.fromSpans().get(at), to, one.toSpans().get(at));
            }
        }
    }

    private void add(List<ReadArticle> articles, int from, Span here, int to, Span there) {
        if (isLong(articles.get(from), here)) {
            passages.computeIfAbsent(new Pair(from, to), key -> new ArrayList<>()).add(new Passage(here, there));
            passages.computeIfAbsent(new Pair(to, from), key -> new ArrayList<>()).add(new Passage(there, here));
        }
    }

    private static boolean isLong(ReadArticle article, Span passage) {
        String words = passage.in(article.text());
        long count = IntStream.range(1, words.length()).filter(at -> Character.isLetterOrDigit(words.charAt(at))
                && Character.isWhitespace(words.charAt(at - 1))).count() + 1;
        long whole = article.sentencesIn(passage)
                .filter(at -> article.trees().get(at).sentence().span().end() <= passage.end()).count();
        return count >= LONG || whole >= SENTENCES;
    }

    /** True when the two stretches stand in one passage that both articles have. */
    public boolean hold(int article, Span words, int other, Span otherWords) {
        return passages.getOrDefault(new Pair(article, other), List.of()).stream()
                .anyMatch(one -> one.here().overlaps(words) && one.there().overlaps(otherWords));
    }
}
