package org.attache.pipeline;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attache.model.Fault;
import org.attache.model.StoryId;
import org.attache.reuse.NewsItem;
import org.attache.reuse.ReuseDetector;
import org.attache.reuse.SharedText;
import org.attache.story.Assignment;
import org.attache.story.StoryChange;
import org.attache.story.StoryGrouper;

/**
 * Puts the articles of a stream into stories and finds what they share with earlier ones. An article that this program cannot
 * get through is named and stands by itself, in a story of its own or without shared text, and the stream goes on. Not safe
 * for use by several threads.
 */
public final class Grouping {

    private final StoryGrouper stories;
    private final ReuseDetector reuse;
    private final Consumer<Fault> faults;

    /** @param faults is told which article could not be grouped or compared */
    public Grouping(StoryGrouper stories, ReuseDetector reuse, Consumer<Fault> faults) {
        this.stories = stories;
        this.reuse = reuse;
        this.faults = faults;
    }

    /** Where the next article of the stream belongs. */
    public Assignment place(NewsItem item) {
        return named(item, "in a story of its own", () -> stories.add(item),
                new Assignment(item.id(), StoryId.openedBy(item.id()), 0, List.of(), List.of()));
    }

    /** What changes when a handful is looked at as a whole, see {@link StoryGrouper#settle}. */
    public List<StoryChange> settle() {
        return stories.settle();
    }

    /** Puts an article back where it was put before, see {@link StoryGrouper#restore}. */
    public void restore(NewsItem item, StoryId story) {
        named(item, "later articles will not join it", () -> {
            stories.restore(item, story);
            return story;
        }, story);
    }

    /** What the next article of the stream shares with earlier ones. */
    public List<SharedText> shared(NewsItem item) {
        return named(item, "not compared with other articles", () -> reuse.add(item), List.of());
    }

    private <T> T named(NewsItem item, String missing, Supplier<T> step, T otherwise) {
        try {
            return step.get();
        } catch (RuntimeException | StackOverflowError e) {
            faults.accept(Fault.in("article " + item.id(), missing, e));
            return otherwise;
        }
    }
}
