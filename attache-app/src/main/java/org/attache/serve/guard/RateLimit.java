package org.attache.serve.guard;

import java.util.Iterator;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;

/**
 * How many requests a client may make: a bucket that fills at a steady rate and holds what two seconds bring, so that a
 * page with its parts passes and a loop does not. Forgets clients whose bucket is full again.
 */
final class RateLimit {

    private static final int BURST_SECONDS = 2;
    private static final int CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    /** What is left of an allowance, and when that was so. */
    private record Bucket(double left, long at) {}

    private final ConcurrentMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final double perSecond;
    private final double most;
    private final LongSupplier nanos;

    /**
     * @param perSecond 0 for no limit; at once as many as two seconds bring
     * @param nanos a clock that only goes forward
     */
    RateLimit(double perSecond, LongSupplier nanos) {
        this(perSecond, Math.max(1, perSecond * BURST_SECONDS), nanos);
    }

    /** @param most at once */
    RateLimit(double perSecond, double most, LongSupplier nanos) {
        this.perSecond = perSecond;
        this.most = most;
        this.nanos = nanos;
    }

    /** Takes one request off the allowance; false when there is none left. */
    boolean take(String client) {
        if (perSecond <= 0) {
            return true;
        }
        long now = nanos.getAsLong();
        if (buckets.size() >= CLIENTS) {
            forget(now);
        }
        Bucket after = buckets.merge(client, new Bucket(most - 1, now),
                (old, fresh) -> new Bucket(Math.max(-1, left(old, now) - 1), now));
        return after.left() >= 0;
    }

    private double left(Bucket bucket, long now) {
        return Math.min(most, bucket.left() + (now - bucket.at()) / NANOS * perSecond);
    }

    private void forget(long now) {
        for (Iterator<Bucket> each = buckets.values().iterator(); each.hasNext();) {
            if (left(each.next(), now) >= most) {
                each.remove();
            }
        }
    }
}
