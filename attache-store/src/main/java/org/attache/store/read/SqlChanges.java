package org.attache.store.read;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.attache.store.Changes;
import org.attache.store.database.Database;
import org.attache.store.database.ArticleTables;
import org.jooq.impl.DSL;

/** Reads what changed, and wakes those that wait for it. */
public final class SqlChanges implements Changes {

    /** How often to look for changes of other processes. */
    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final Database database;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private long seen;

    public SqlChanges(Database database) {
        this.database = database;
    }

    /** Called after each commit of this process. */
    public void committed(long sequence) {
        lock.lock();
        try {
            seen = Math.max(seen, sequence);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public long last() {
        return database.read(sql -> {
            Long last = sql.select(DSL.max(ArticleTables.Change.SEQ)).from(ArticleTables.Change.TABLE).fetchSingle()
                    .value1();
            return last == null ? 0L : last;
        });
    }

    @Override
    public List<Change> after(long sequence, int limit) {
        return database
                .read(sql -> sql.selectFrom(ArticleTables.Change.TABLE).where(ArticleTables.Change.SEQ.gt(sequence))
                        .orderBy(ArticleTables.Change.SEQ).limit(limit)
                        .fetch(row -> new Change(row.get(ArticleTables.Change.SEQ),
                                Kind.valueOf(row.get(ArticleTables.Change.KIND)),
                                row.get(ArticleTables.Change.ID), row.get(ArticleTables.Change.VERSION),
                                Instant.ofEpochMilli(row.get(ArticleTables.Change.AT)))));
    }

    @Override
    public long await(long sequence, Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        long last = last();
        while (last <= sequence && left > 0) {
            long slice = Math.min(left, LOOK_NANOS);
            left -= slice - sleep(sequence, slice);
            last = last();
        }
        return Math.max(last, sequence);
    }

    /** Waits for a commit of this process; gives what is left of the time. */
    private long sleep(long sequence, long nanos) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = nanos;
            while (seen <= sequence && left > 0) {
                left = changed.awaitNanos(left);
            }
            return Math.max(0, left);
        } finally {
            lock.unlock();
        }
    }
}
