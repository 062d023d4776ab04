package org.attache.ingest.poll;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.attache.ingest.fetch.Fetched;
import org.attache.ingest.fetch.Fetcher;

/**
 * Polls feeds, each when its plan says so, a virtual thread for each poll and a limited number at a time. Many thousands
 * of feeds cost an entry in a queue each. Runs until it is closed or its thread is interrupted.
 */
public final class FeedPoller implements AutoCloseable {
    private static final Duration LONGEST_NAP = Duration.ofSeconds(1);

    private final PriorityQueue<Waiting> queue = new PriorityQueue<>(
            Comparator.comparing((Waiting w) -> w.plan().due()).thenComparing(Waiting::feed));
    private final BiFunction<URI, Fetched.Validators, Fetched> fetch;
    private final InstantSource clock;
    private final Semaphore slots;
    private volatile boolean closed;

    /** What one poll gave. */
    public record Poll(URI feed, Fetched result, PollPlan next) {}

    private record Waiting(URI feed, PollPlan plan) {}

    /**
     * A poller.
     *
     * @param atATime how many polls may run at once
     */
    public FeedPoller(Fetcher fetcher, InstantSource clock, int atATime) {
        this(fetcher::fetch, clock, atATime);
    }

    /** A poller over any way of fetching. */
    public FeedPoller(BiFunction<URI, Fetched.Validators, Fetched> fetch, InstantSource clock, int atATime) {
        this.fetch = fetch;
        this.clock = clock;
        this.slots = new Semaphore(atATime);
    }

    /** Adds a feed with what is known of it from before. */
    public synchronized void add(URI feed, PollPlan plan) {
        if (plan.due().isBefore(Instant.MAX)) {
            queue.add(new Waiting(feed, plan));
        }
    }

    /** Adds feeds that were never polled. */
    public void add(Collection<URI> feeds) {
        feeds.forEach(feed -> add(feed, PollPlan.start(clock.instant())));
    }

    /** Polls until closed; the sink is called from many threads. */
    public void run(Consumer<Poll> sink) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            while (!closed) {
                if (!pollNext(threads, sink)) {
                    nap();
                }
            }
        }
    }

    /** Polls every feed that is due now once, and waits for the answers. */
    public void runOnce(Consumer<Poll> sink) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            boolean more = !closed;
            while (more) {
                more = pollNext(threads, sink) && !closed;
            }
        }
    }

    private boolean pollNext(ExecutorService threads, Consumer<Poll> sink) throws InterruptedException {
        Waiting due = takeDue();
        if (due != null) {
            slots.acquire();
            threads.execute(() -> poll(due, sink));
        }
        return due != null;
    }

    private void poll(Waiting due, Consumer<Poll> sink) {
        try {
            Fetched result = fetch.apply(due.feed(), due.plan().validators());
            PollPlan next = due.plan().after(result, clock.instant());
            add(due.feed(), next);
            sink.accept(new Poll(due.feed(), result, next));
        } finally {
            slots.release();
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Waiting takeDue() {
        Waiting first = queue.peek();
        boolean due = first != null && !first.plan().due().isAfter(clock.instant());
        return due ? queue.poll() : null;
    }

    private synchronized void nap() throws InterruptedException {
        Waiting first = queue.peek();
        Duration left = first == null ? LONGEST_NAP : Duration.between(clock.instant(), first.plan().due());
        long millis = Math.max(1, Math.min(left.toMillis(), LONGEST_NAP.toMillis()));
        wait(millis);
    }

    @Override
    public void close() {
        closed = true;
    }
}
