package org.attache.story;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attache.model.ArticleId;

/** What editors have decided, by article; a later decision about the same two replaces the earlier one. */
final class Decisions {

    private final Map<ArticleId, Set<ArticleId>> together = new HashMap<>();
    private final Map<ArticleId, Set<ArticleId>> apart = new HashMap<>();

    void remember(EditorDecision decision) {
        switch (decision) {
            case EditorDecision.Together(ArticleId a, ArticleId b) -> {
                unlink(apart, a, b);
                link(together, a, b);
            }
            case EditorDecision.Apart(ArticleId a, ArticleId b) -> {
                unlink(together, a, b);
                link(apart, a, b);
            }
        }
    }

    void forget(EditorDecision decision) {
        switch (decision) {
            case EditorDecision.Together(ArticleId a, ArticleId b) -> unlink(together, a, b);
            case EditorDecision.Apart(ArticleId a, ArticleId b) -> unlink(apart, a, b);
        }
    }

    Set<ArticleId> togetherWith(ArticleId article) {
        return together.getOrDefault(article, Set.of());
    }

    boolean areTogether(ArticleId a, ArticleId b) {
        return togetherWith(a).contains(b);
    }

    boolean areApart(ArticleId a, ArticleId b) {
        return apart.getOrDefault(a, Set.of()).contains(b);
    }

    boolean areNone() {
        return together.isEmpty() && apart.isEmpty();
    }

    private static void link(Map<ArticleId, Set<ArticleId>> links, ArticleId a, ArticleId b) {
        links.computeIfAbsent(a, x -> new HashSet<>()).add(b);
        links.computeIfAbsent(b, x -> new HashSet<>()).add(a);
    }

    private static void unlink(Map<ArticleId, Set<ArticleId>> links, ArticleId a, ArticleId b) {
        links.computeIfPresent(a, (x, set) -> without(set, b));
        links.computeIfPresent(b, (x, set) -> without(set, a));
    }

    private static Set<ArticleId> without(Set<ArticleId> set, ArticleId article) {
        set.remove(article);
        return set;
    }
}
