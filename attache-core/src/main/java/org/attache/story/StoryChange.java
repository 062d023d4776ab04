package org.attache.story;

import java.util.List;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;

/** A later change of what was decided before. */
public sealed interface StoryChange {

    /** Two stories have turned out to be one; the older name lives on. */
    record Merged(StoryId gone, StoryId into, List<Reason> reasons) implements StoryChange {

        public Merged {
            reasons = List.copyOf(reasons);
        }
    }

    /** A story has turned out to be two; the part that holds its first article keeps the name. */
    record Split(StoryId from, StoryId created, List<ArticleId> moved, List<Reason> reasons) implements StoryChange {

        public Split {
            moved = List.copyOf(moved);
            reasons = List.copyOf(reasons);
        }
    }
}
