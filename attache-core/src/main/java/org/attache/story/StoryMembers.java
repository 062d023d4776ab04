package org.attache.story;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;

/**
 * Which article is in which story, kept up to date with what a {@link StoryGrouper} decides and later changes. Articles
 * stand in the order in which they came.
 */
public final class StoryMembers {

    private final Map<ArticleId, StoryId> stories = new LinkedHashMap<>();

    public void note(Assignment assignment) {
        stories.put(assignment.article(), assignment.story());
        assignment.changes().forEach(this::note);
    }

    public void note(StoryChange change) {
        switch (change) {
            case StoryChange.Merged merged -> stories.replaceAll(
                    (article, story) -> story.equals(merged.gone()) ? merged.into() : story);
            case StoryChange.Split split -> split.moved().forEach(article -> stories.put(article, split.created()));
        }
    }

    /** A view of the present state. */
    public Map<ArticleId, StoryId> stories() {
        return Collections.unmodifiableMap(stories);
    }
}
