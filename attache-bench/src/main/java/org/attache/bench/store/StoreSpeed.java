package org.attache.bench.store;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.attache.search.SearchIndex;
import org.attache.store.Info;
import org.attache.store.Receipt;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/**
 * How fast a store takes analysed articles, and how fast its index is built from nothing.
 *
 * <pre>
 * StoreSpeed fill LOCATION ARTICLES
 * StoreSpeed index LOCATION FOLDER
 * </pre>
 *
 * <p>{@value #BATCH} articles are one commit with the next versions of the dossiers that they change and the journal, and
 * {@value #AHEAD} commits are under way at once. An article counts when its commit was acknowledged. Making the synthetic
 * articles is part of the time.
 */
public final class StoreSpeed {

    private static final int BATCH = 100;
    private static final int AHEAD = 4;
    private static final long REPORT_NANOS = 20_000_000_000L;

    private final long start = System.nanoTime();
    private final long processorStart = processor();

    private StoreSpeed() {}

    public static void main(String[] arguments) {
        try (SqlStore store = SqlStore.open(Location.parse(arguments[1]), InstantSource.system())) {
            switch (arguments[0]) {
                case "fill" -> fill(store, Long.parseLong(arguments[2]));
                case "index" -> index(store, Path.of(arguments[2]));
                default -> throw new IllegalArgumentException("first argument must be fill or index");
            }
        }
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        print("heap in use after collection %,d MB", (runtime.totalMemory() - runtime.freeMemory()) >> 20);
    }

    private static void fill(SqlStore store, long total) {
        SyntheticPress press = new SyntheticPress(store);
        Deque<CompletableFuture<Receipt>> underWay = new ArrayDeque<>();
        StoreSpeed speed = new StoreSpeed();
        long shown = speed.start;
        for (long done = 0; done < total; done += BATCH) {
            underWay.add(store.submit(press.batch(BATCH)));
            while (underWay.size() > AHEAD) {
                underWay.remove().join();
            }
            if (System.nanoTime() - shown > REPORT_NANOS) {
                shown = System.nanoTime();
                speed.report("so far", done);
            }
        }
        underWay.forEach(CompletableFuture::join);
        speed.report("durable ingest", total);
        Info info = store.info();
        print("%s, %,d bytes: %,d articles, %,d stories in %,d versions, %,d claims", info.kind(), info.bytes(),
                info.articles(), info.stories(), info.dossiers(), info.claims());
    }

    /** Opens an index in a folder that is not there yet, which builds it from nothing. */
    private static void index(SqlStore store, Path folder) {
        if (Files.exists(folder)) {
            throw new IllegalArgumentException(folder + " is there already; name a folder to be made");
        }
        long articles = store.info().articles();
        StoreSpeed speed = new StoreSpeed();
        try (SearchIndex index = SearchIndex.open(folder, store)) {
            index.catchUp();
        }
        speed.report("index", articles);
    }

    private void report(String what, long number) {
        print("%s: %,d articles, %,.0f a second, %,.0f a second of processor time", what, number,
                number * 1e9 / (System.nanoTime() - start), number * 1e9 / (processor() - processorStart));
    }

    /** Processor time of the whole process, all threads and the database's own code in it. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static void print(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
