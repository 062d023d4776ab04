package org.attache.serve;

import java.time.Duration;
import java.time.InstantSource;
import org.attache.desk.Desk;
import org.attache.desk.Subscriptions;
import org.attache.ingest.Inputs;
import org.attache.ingest.fetch.FetchLimits;
import org.attache.ingest.fetch.Fetcher;
import org.attache.store.Store;

/** Reads the feeds that are due, in the server's own stream. */
final class Polling implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Polling.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final int AT_ONCE = 8;

    private final Store store;
    private final Editing editing;
    private final InstantSource clock;
    private final Thread thread;

    Polling(Store store, Editing editing, InstantSource clock) {
        this.store = store;
        this.editing = editing;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("feeds").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                if (!store.feeds().due(clock.instant(), 1).isEmpty()) {
                    editing.later(this::poll).get();
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "feeds are not read any more", e);
        }
    }

    private void poll(Desk desk) {
        try (Fetcher fetcher = new Fetcher(Inputs.AGENT, FetchLimits.USUAL);
                Subscriptions feeds = new Subscriptions(store, desk, fetcher, clock, AT_ONCE)) {
            feeds.run(true, polled -> {});
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
