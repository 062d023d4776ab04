package org.attache.search;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The thread that brings the index up to date after each change of the store, and makes it durable now and then. */
final class Follower {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** Changes of so many milliseconds are applied together: opening a new view of the index costs some milliseconds. */
    private static final long GATHER_MILLIS = 200;
    private static final long COMMIT_NANOS = Duration.ofSeconds(20).toNanos();

    private final SearchIndex index;
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
        long committed = System.nanoTime();
        long durable = index.sequence();
        try {
            while (!stopping) {
                if (index.store().changes().await(index.sequence(), PATIENCE) > index.sequence()) {
                    Thread.sleep(GATHER_MILLIS);
                    index.catchUp();
                }
                if (index.sequence() > durable && System.nanoTime() - committed > COMMIT_NANOS) {
                    index.commit();
                    durable = index.sequence();
                    committed = System.nanoTime();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
