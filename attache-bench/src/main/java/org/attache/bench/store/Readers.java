package org.attache.bench.store;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attache.model.Flag;
import org.attache.model.StoryId;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.search.SearchRequest.Facet;
import org.attache.search.SearchRequest.Order;
import org.attache.search.SearchRequest.Scope;
import org.attache.search.query.Query;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;

/** Many who ask at once: each asks, reads for a second on average, asks again, while articles come in ten times a second. */
final class Readers {

    private static final int PAUSE_MILLIS = 2_000;
    private static final int INGEST_MILLIS = 100;

    private final Store store;
    private final SearchIndex index;
    private final int readers;
    private final List<StoryId> stories;
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();

    Readers(Store store, SearchIndex index, int readers) {
        this.store = store;
        this.index = index;
        this.readers = readers;
        this.stories = store.stories().list(Stories.Filter.ALL, PageRequest.first(1_000)).items().stream()
                .map(Stories.Line::id).toList();
    }

    void run(int seconds, Runnable ingest) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < readers; i++) {
                Random random = new Random(i);
                Synthetic words = new Synthetic(i);
                threads.execute(() -> read(end, random, words));
            }
            while (System.nanoTime() < end) {
                time("commit of 5 articles", ingest);
                Thread.sleep(INGEST_MILLIS);
            }
        }
        new TreeMap<>(times).forEach(Readers::print);
    }

    private void read(long end, Random random, Synthetic words) {
        try {
            Thread.sleep(random.nextInt(PAUSE_MILLIS));
            while (System.nanoTime() < end) {
                switch (random.nextInt(4)) {
                    case 0 -> time("story list", () -> store.stories().list(filter(random), PageRequest.first(50)));
                    case 1 -> time("dossier",
                            () -> store.stories().get(stories.get(random.nextInt(stories.size()))));
                    case 2 -> time("search", () -> search(words.common() + " " + words.common(), Scope.ARTICLES));
                    default -> time("search with facets", () -> facets(words.common()));
                }
                Thread.sleep(random.nextInt(PAUSE_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Stories.Filter filter(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> Stories.Filter.ALL;
            case 1 ->
                new Stories.Filter(Synthetic.STATES.get(random.nextInt(Synthetic.STATES.size())), null, null, null,
                        null, null, null, null, null);
            default -> new Stories.Filter(null, Flag.Kind.SINGLE_ORIGIN, null, null, 1, null, null, null, null);
        };
    }

    private void search(String query, Scope scope) {
        index.search(SearchRequest.of(query, scope, 20));
    }

    private void facets(String word) {
        index.search(new SearchRequest(Query.parse(word + " origins<2"), Scope.CLAIMS, Order.NEWEST,
                PageRequest.first(20), Set.of(Facet.OUTLET, Facet.STATE), true));
    }

    private void time(String name, Runnable question) {
        long start = System.nanoTime();
        question.run();
        times.computeIfAbsent(name, each -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
    }

    private static void print(String name, ConcurrentLinkedQueue<Long> all) {
        long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        StoreSpeed.print("%-22s %5d times, p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms", name, sorted.length,
                at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
