package org.attache.bench.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.attache.model.StoryId;
import org.attache.store.Store;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/**
 * How long the pages of a running server take while many read and articles come in.
 *
 * <pre>
 * DeskSpeed http://127.0.0.1:8460 LOCATION READERS SECONDS
 * </pre>
 *
 * <p>Each reader asks for a page, reads for a second on average, and asks again: the list of stories with and without
 * filters, a dossier of any story, a search in articles or claims with its facets and snippets. Meanwhile this process commits
 * {@value #BATCH} articles with their dossiers ten times a second to the store that the server reads. A time is from the
 * request to the last byte. The first {@value #WARM_SECONDS} seconds are not counted.
 */
public final class DeskSpeed {

    private static final int PAUSE_MILLIS = 2_000;
    private static final int BATCH = 5;
    private static final long BATCH_NANOS = 100_000_000;
    private static final int WARM_SECONDS = 60;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, ConcurrentLinkedQueue<Long>> times = new ConcurrentHashMap<>();
    private final String server;
    private final List<StoryId> stories;
    private final long from;
    private final long to;

    private DeskSpeed(String server, Store store, int seconds) {
        this.server = server;
        this.stories = new ArrayList<>();
        store.stories().inOrder(stories::add);
        this.from = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM_SECONDS);
        this.to = from + TimeUnit.SECONDS.toNanos(seconds);
    }

    public static void main(String[] arguments) throws InterruptedException {
        try (SqlStore store = SqlStore.open(Location.parse(arguments[1]), InstantSource.system())) {
            new DeskSpeed(arguments[0], store, Integer.parseInt(arguments[3])).run(store,
                    Integer.parseInt(arguments[2]));
        }
    }

    private void run(Store store, int readers) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < readers; i++) {
                Random random = new Random(i);
                threads.execute(() -> read(random));
            }
            ingest(store);
        }
        new TreeMap<>(times).forEach(DeskSpeed::print);
    }

    private void ingest(Store store) throws InterruptedException {
        SyntheticPress press = new SyntheticPress(store);
        for (long next = System.nanoTime(); next < to; next += BATCH_NANOS) {
            TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
            long start = System.nanoTime();
            store.commit(press.batch(BATCH));
            took("commit of " + BATCH + " articles", start);
        }
    }

    private void read(Random random) {
        Synthetic words = new Synthetic(random.nextInt());
        try {
            Thread.sleep(random.nextInt(PAUSE_MILLIS));
            while (System.nanoTime() < to) {
                switch (random.nextInt(4)) {
                    case 0 -> ask("story list", "/stories" + filter(random));
                    case 1 -> ask("dossier", "/stories/" + stories.get(random.nextInt(stories.size())));
                    case 2 -> ask("search in articles",
                            "/search?in=articles&order=relevance&q=" + words.common() + "+" + words.common());
                    default -> ask("search in claims", "/search?in=claims&q=" + words.common() + "+origins%3C2");
                }
                Thread.sleep(random.nextInt(PAUSE_MILLIS));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String filter(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> "";
            case 1 -> "?state=" + Synthetic.STATES.get(random.nextInt(Synthetic.STATES.size()));
            default -> "?flag=single_origin&origins=1";
        };
    }

    private void ask(String name, String path) throws InterruptedException {
        long start = System.nanoTime();
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(server + path)).build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            took(answer.statusCode() == 200 ? name : "status " + answer.statusCode(), start);
        } catch (IOException e) {
            took(e.toString(), start);
        }
    }

    private void took(String name, long start) {
        if (start > from) {
            times.computeIfAbsent(name, each -> new ConcurrentLinkedQueue<>()).add(System.nanoTime() - start);
        }
    }

    private static void print(String name, ConcurrentLinkedQueue<Long> all) {
        long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.println(String.format(Locale.ROOT,
                "%-22s %5d times, p50 %6.1f ms, p95 %6.1f ms, p99 %6.1f ms", name, sorted.length, at(sorted, 0.5),
                at(sorted, 0.95), at(sorted, 0.99)));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)] / 1e6;
    }
}
