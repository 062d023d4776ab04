package org.attache.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.attache.model.Analysis;
import org.attache.search.SearchIndex;
import org.attache.store.Info;
import org.attache.store.Location;
import org.attache.store.Receipt;
import org.attache.store.Write;
import org.attache.store.sql.SqlStore;

/**
 * How fast a store takes analysed articles, how fast its index is built, and how long questions take while articles come in.
 *
 * <pre>
 * StoreSpeed LOCATION INDEX-FOLDER ARTICLES [READERS SECONDS]
 * </pre>
 *
 * <p>Articles come in any order of {@value #OPEN} stories of {@value #MEMBERS}; {@value #BATCH} are one commit with the next
 * versions of the dossiers that they change and the journal, and {@value #AHEAD} commits are under way at once. An article
 * counts when its commit was acknowledged. Making the synthetic articles is part of the time.
 */
public final class StoreSpeed {

    private static final int OPEN = 200;
    private static final int MEMBERS = 5;
    private static final int BATCH = 100;
    private static final int AHEAD = 4;

    private final Synthetic synthetic;
    private final List<SyntheticStory> open = new ArrayList<>();
    private long articles;
    private long stories;

    private StoreSpeed(long firstArticle, long firstStory) {
        synthetic = new Synthetic(firstArticle + 1);
        articles = firstArticle;
        stories = firstStory;
    }

    public static void main(String[] arguments) throws InterruptedException {
        long total = Long.parseLong(arguments[2]);
        try (SqlStore store = SqlStore.open(Location.parse(arguments[0]), InstantSource.system())) {
            Info before = store.info();
            StoreSpeed speed = new StoreSpeed(before.articles(), before.stories() + OPEN);
            speed.ingest(store, total);
            print("%s, %,d bytes: %,d stories in %,d versions, %,d claims", store.info().kind(), store.info().bytes(),
                    store.info().stories(), store.info().dossiers(), store.info().claims());
            try (SearchIndex index = SearchIndex.open(Path.of(arguments[1]), store)) {
                rebuild(index);
                if (arguments.length > 4) {
                    index.follow();
                    new Readers(store, index, Integer.parseInt(arguments[3])).run(Integer.parseInt(arguments[4]),
                            () -> store.commit(speed.batch(5)));
                }
            }
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print("heap in use after collection %,d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private void ingest(SqlStore store, long total) {
        Deque<CompletableFuture<Receipt>> underWay = new ArrayDeque<>();
        long start = System.nanoTime();
        long shown = start;
        long processorStart = processor();
        long first = articles;
        while (articles - first < total) {
            underWay.add(store.submit(batch(BATCH)));
            while (underWay.size() > AHEAD) {
                underWay.remove().join();
            }
            if (System.nanoTime() - shown > 20_000_000_000L) {
                shown = System.nanoTime();
                print("  %,d articles, %,.0f a second so far", articles - first, rate(articles - first, start));
            }
        }
        underWay.forEach(CompletableFuture::join);
        print("durable ingest: %,d articles, %,.0f a second, %,.0f a second of processor time", articles - first,
                rate(articles - first, start), (articles - first) * 1e9 / (processor() - processorStart));
    }

    private static double rate(long number, long start) {
        return number * 1e9 / (System.nanoTime() - start);
    }

    /** So many new articles with the dossiers that they change. */
    private List<Write> batch(int size) {
        List<Write> writes = new ArrayList<>();
        Set<SyntheticStory> changed = new LinkedHashSet<>();
        for (int i = 0; i < size; i++) {
            SyntheticStory story = story();
            Analysis analysis = synthetic.analysis(articles++, story.number());
            story.add(analysis, synthetic.event(analysis));
            changed.add(story);
            writes.add(Write.PutArticle.of(analysis));
        }
        changed.forEach(story -> writes.add(Write.PutDossier.of(story.dossier())));
        writes.add(new Write.Progress("bench", articles, articles, false));
        open.removeIf(story -> story.size() >= MEMBERS);
        return writes;
    }

    private SyntheticStory story() {
        while (open.size() < OPEN) {
            open.add(new SyntheticStory(stories++));
        }
        return open.get(synthetic.random().nextInt(open.size()));
    }

    private static void rebuild(SearchIndex index) {
        long start = System.nanoTime();
        long processorStart = processor();
        long indexed = index.rebuild(done -> {});
        print("index: %,d articles, %,.0f a second, %,.0f a second of processor time", indexed, rate(indexed, start),
                indexed * 1e9 / (processor() - processorStart));
    }

    /** Processor time of the whole process, all threads and the database's own code in it. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
