package org.attache.story;

import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;

/**
 * Where an article was put, and why.
 *
 * @param score how well it fits the story, 0..1; 0 for the first article of a story
 * @param reasons what speaks for it; empty for the first article of a story
 * @param changes what else changed because of it, in the order in which it happened
 */
public record Assignment(ArticleId article, StoryId story, double score, List<Reason> reasons,
        List<StoryChange> changes) {

    public Assignment {
        reasons = List.copyOf(reasons);
        changes = List.copyOf(changes);
    }
}
