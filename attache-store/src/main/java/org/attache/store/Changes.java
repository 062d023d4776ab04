package org.attache.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What changed, in order; for everything that follows the store: the index, live pages, messages. */
public interface Changes {

    /** What a change is about; an article changes when it is stored and when it leaves a story for none. */
    enum Kind {
        ARTICLE, EDITION, STORY, STORY_ENDED, FEED, DECISION, QUERY, WATCH, TOKEN, DELIVERY, SETTING
    }

    /**
     * @param sequence rises with every change; gaps mean nothing
     * @param id of the article, story, feed, …
     * @param version of a story; 0 for other kinds
     */
    record Change(long sequence, Kind kind, String id, int version, Instant at) {}

    /** The last sequence; 0 for an empty store. */
    long last();

    /** At most so many changes after a sequence, the oldest first. */
    List<Change> after(long sequence, int limit);

    /**
     * Waits for a change after a sequence, also one of another process (seen within a second).
     *
     * @return the last sequence, which is the given one when the time is up
     */
    long await(long sequence, Duration atMost) throws InterruptedException;
}
