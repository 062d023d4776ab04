package org.attache.serve;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import org.attache.desk.Desk;
import org.attache.desk.Subscriptions;
import org.attache.ingest.Inputs;
import org.attache.ingest.fetch.AddressPolicy;
import org.attache.ingest.fetch.FetchLimits;
import org.attache.ingest.fetch.Fetcher;
import org.attache.store.Store;

/**
 * Reads the feeds that are due, in the server's own stream. Looks when something changed, so that a feed is asked soon after
 * it was added, and now and then. What goes wrong with a feed is kept with the feed; what goes wrong here is tried again.
 */
final class Polling implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Polling.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final int AT_ONCE = 8;

    private final Store store;
    private final Editing editing;
    private final AddressPolicy addresses;
    private final InstantSource clock;
    private final Thread thread;

    Polling(Store store, Editing editing, AddressPolicy addresses, InstantSource clock) {
        this.store = store;
        this.editing = editing;
        this.addresses = addresses;
        this.clock = clock;
        this.thread = Thread.ofVirtual().name("feeds").start(this::run);
    }

    private void run() {
        try {
            while (true) {
                look();
                Thread.sleep(BREATH);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try {
            long seen = store.changes().last();
            if (!store.feeds().due(clock.instant(), 1).isEmpty()) {
                if (!editing.later(this::poll).get()) {
                    Thread.sleep(PAUSE);
                }
            } else {
                store.changes().await(seen, PAUSE);
            }
        } catch (ExecutionException | RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "feeds could not be read; trying again", e);
            Thread.sleep(PAUSE);
        }
    }

    private void poll(Desk desk) {
        try (Fetcher fetcher = new Fetcher(Inputs.AGENT, FetchLimits.USUAL, addresses);
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
