package org.attache.store.write;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import org.attache.store.Receipt;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.Write;
import org.attache.store.database.Database;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that writes.
 *
 * <p><b>Idea.</b> Making a commit durable costs the disk some milliseconds, however much it holds. So the thread takes all that
 * has been submitted while it was busy, applies it in one transaction, and answers all callers when that is on disk:
 * the more callers, the larger the groups. A submission that cannot be applied is refused alone: the transaction is
 * begun again without it.
 */
public final class GroupCommit implements AutoCloseable {

    /** Submissions that wait before a caller has to. */
    private static final int QUEUE = 1024;
    /** Writes in one transaction, roughly: bounds its memory and the time that callers wait. */
    private static final int MOST_WRITES = 4096;

    private record Submission(List<Encoded> writes, CompletableFuture<Receipt> answer) {}

    private static final Submission END = new Submission(List.of(), new CompletableFuture<>());

    private final BlockingQueue<Submission> queue = new ArrayBlockingQueue<>(QUEUE);
    private final Database database;
    private final InstantSource clock;
    private final LongConsumer committed;
    private final Thread thread;
    private volatile boolean closing;

    /** @param committed told the last sequence after every commit */
    public GroupCommit(Database database, InstantSource clock, LongConsumer committed) {
        this.database = database;
        this.clock = clock;
        this.committed = committed;
        this.thread = Thread.ofPlatform().name("attache-store-writer").daemon().unstarted(this::run);
        thread.start();
    }

    /** Waits when many submissions wait already. */
    public CompletableFuture<Receipt> submit(List<Write> writes) {
        Submission submission = new Submission(writes.stream().map(Encoded::of).toList(), new CompletableFuture<>());
        if (closing) {
            throw closed();
        }
        try {
            queue.put(submission);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreException(Problem.CLOSED, "interrupted before the writes were taken", e);
        }
        if (closing && queue.remove(submission)) {
            throw closed();
        }
        return submission.answer();
    }

    private static StoreException closed() {
        return new StoreException(Problem.CLOSED, "the store is closed", null);
    }

    private void run() {
        try {
            List<Submission> group = next();
            while (!group.contains(END)) {
                commit(group);
                group = next();
            }
            commit(group.stream().filter(each -> each != END).toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What waits, at least one. */
    private List<Submission> next() throws InterruptedException {
        List<Submission> group = new ArrayList<>();
        int writes = 0;
        Submission each = queue.take();
        while (each != null) {
            group.add(each);
            writes += each.writes().size();
            each = writes < MOST_WRITES && each != END ? queue.poll() : null;
        }
        return group;
    }

    private void commit(List<Submission> group) {
        List<Submission> rest = new ArrayList<>(group);
        while (!rest.isEmpty()) {
            Attempt attempt = attempt(rest);
            if (attempt.refused() == null) {
                answer(rest, attempt);
                return;
            }
            attempt.refused().answer().completeExceptionally(attempt.problem());
            rest.remove(attempt.refused());
        }
    }

    /**
     * What became of a group.
     *
     * @param refused the submission because of which nothing was done, null when none was
     * @param problem null when all went well
     */
    private record Attempt(List<Receipt> receipts, @Nullable Submission refused, @Nullable RuntimeException problem) {}

    private Attempt attempt(List<Submission> group) {
        Applying applying = new Applying();
        try {
            return new Attempt(database.write(sql -> applying.all(group, new Application(sql, clock.millis(),
                    group.stream().flatMap(each -> each.writes().stream()).toList()))), null, null);
        } catch (IllegalArgumentException e) {
            return new Attempt(List.of(), applying.current, e);
        } catch (RuntimeException e) {
            return new Attempt(List.of(), null, e);
        }
    }

    /** Knows which submission is being applied. */
    private static final class Applying {

        private @Nullable Submission current;

        List<Receipt> all(List<Submission> group, Application application) {
            List<Receipt> receipts = new ArrayList<>();
            for (Submission each : group) {
                current = each;
                receipts.add(new Receipt(each.writes().stream().map(application::apply).toList()));
            }
            current = null;
            application.finish();
            return receipts;
        }
    }

    private void answer(List<Submission> group, Attempt attempt) {
        if (attempt.problem() != null) {
            group.forEach(each -> each.answer().completeExceptionally(attempt.problem()));
            return;
        }
        committed.accept(attempt.receipts().stream().mapToLong(Receipt::sequence).max().orElse(0));
        for (int i = 0; i < group.size(); i++) {
            group.get(i).answer().complete(attempt.receipts().get(i));
        }
    }

    /** Takes nothing more, writes what waits, and ends. */
    @Override
    public void close() {
        if (closing) {
            return;
        }
        closing = true;
        try {
            queue.put(END);
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
