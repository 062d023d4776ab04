package org.attache.search;

import java.time.Duration;
import org.attache.store.StoreException;
import org.jspecify.annotations.Nullable;

/** The thread that brings the index up to date after each change of the store, and makes it durable now and then. */
final class Follower {

    private static final System.Logger LOG = System.getLogger(Follower.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /**
     * Changes of so many milliseconds are applied together: a story that changes again is written once, and each new view of the
     * index costs a small part of its own that has to be merged.
     */
    private static final long GATHER_MILLIS = 1_000;
    private static final long COMMIT_NANOS = Duration.ofSeconds(20).toNanos();

    private final SearchIndex index;
    private long committed;
    private long durable;
    private volatile boolean stopping;
    private @Nullable Thread thread;

    Follower(SearchIndex index) {
        this.index = index;
    }

    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().name("attache-index").daemon().start(this::run);
        }
    }

    private void run() {
        committed = System.nanoTime();
        durable = index.sequence();
        try {
            while (!stopping) {
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A store that does not answer is asked again: a database that starts anew must not leave the index behind for good. */
    private void step() throws InterruptedException {
        try {
            follow();
        } catch (StoreException e) {
            if (!stopping) {
                LOG.log(System.Logger.Level.WARNING, "the index waits for the store: " + e.getMessage());
                Thread.sleep(PATIENCE);
            }
        }
    }

    private void follow() throws InterruptedException {
        if (!index.current()) {
            index.catchUp();
        } else if (index.store().changes().await(index.sequence(), PATIENCE) > index.sequence()) {
            Thread.sleep(GATHER_MILLIS);
            index.catchUp();
        }
        if (index.sequence() > durable && System.nanoTime() - committed > COMMIT_NANOS) {
            index.commit();
            durable = index.sequence();
            committed = System.nanoTime();
        }
    }

    /** True when the index is being closed. */
    boolean stopping() {
        return stopping;
    }

    void stop() {
        Thread running = thread;
        stopping = true;
        if (running != null) {
            try {
                running.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
