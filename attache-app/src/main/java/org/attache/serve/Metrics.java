package org.attache.serve;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.attache.serve.http.Handler;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.store.Info;

/** Counts requests and the time they take, and writes it in the text format of Prometheus. */
final class Metrics implements Handler {

    private static final double[] BOUNDS = {0.005, 0.01, 0.03, 0.06, 0.1, 0.3, 1, 3};
    private static final double NANOS = 1e9;

    private final Handler inner;
    private final ConcurrentMap<Integer, LongAdder> byStatus = new ConcurrentHashMap<>();
    private final LongAdder[] buckets = new LongAdder[BOUNDS.length + 1];
    private final LongAdder nanos = new LongAdder();

    Metrics(Handler inner) {
        this.inner = inner;
        java.util.Arrays.setAll(buckets, i -> new LongAdder());
    }

    @Override
    public Reply handle(Request request) {
        return timed(() -> inner.handle(request));
    }

    Reply timed(Supplier<Reply> answer) {
        long start = System.nanoTime();
        Reply reply = answer.get();
        long took = System.nanoTime() - start;
        nanos.add(took);
        buckets[bucket(took / NANOS)].increment();
        byStatus.computeIfAbsent(reply.status(), status -> new LongAdder()).increment();
        return reply;
    }

    private static int bucket(double seconds) {
        int bucket = 0;
        while (bucket < BOUNDS.length && seconds > BOUNDS[bucket]) {
            bucket++;
        }
        return bucket;
    }

    String text(Info info) {
        StringBuilder out = new StringBuilder();
        out.append("# TYPE attache_requests_total counter\n");
        new TreeMap<>(byStatus).forEach((status, count) -> out.append("attache_requests_total{status=\"").append(status)
                .append("\"} ").append(count.sum()).append('\n'));
        out.append("# TYPE attache_request_seconds histogram\n");
        long below = 0;
        for (int i = 0; i < buckets.length; i++) {
            below += buckets[i].sum();
            String bound = i < BOUNDS.length ? Double.toString(BOUNDS[i]) : "+Inf";
            out.append("attache_request_seconds_bucket{le=\"").append(bound).append("\"} ").append(below).append('\n');
        }
        out.append("attache_request_seconds_sum ").append(nanos.sum() / NANOS).append('\n');
        out.append("attache_request_seconds_count ").append(below).append('\n');
        gauges(info).forEach((name, value) -> out.append("# TYPE attache_").append(name).append(" gauge\nattache_")
                .append(name).append(' ').append(value).append('\n'));
        return out.toString();
    }

    private static Map<String, Long> gauges(Info info) {
        Runtime runtime = Runtime.getRuntime();
        Map<String, Long> gauges = new TreeMap<>();
        gauges.put("store_articles", info.articles());
        gauges.put("store_stories", info.stories());
        gauges.put("store_claims", info.claims());
        gauges.put("store_sources", info.sources());
        gauges.put("store_events", info.events());
        gauges.put("store_sequence", info.sequence());
        gauges.put("store_bytes", info.bytes());
        gauges.put("heap_used_bytes", runtime.totalMemory() - runtime.freeMemory());
        return gauges;
    }
}
