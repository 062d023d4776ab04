package org.attache.bench.store;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntSupplier;
import org.attache.model.Flag;
import org.attache.store.Claims;
import org.attache.store.PageRequest;
import org.attache.store.Sources;
import org.attache.store.Stories;
import org.attache.store.location.Location;
import org.attache.store.sql.SqlStore;

/**
 * How soon filtered lists of a filled store give their first page, filters that let much, little and nothing through.
 *
 * <pre>
 * ListSpeed LOCATION
 * </pre>
 *
 * Prints the median and the slowest of {@value #TIMES} for each; the store is not changed.
 */
public final class ListSpeed {

    private static final int TIMES = 31;
    private static final PageRequest PAGE = PageRequest.first(50);

    private ListSpeed() {}

    public static void main(String[] arguments) {
        try (SqlStore store = SqlStore.open(Location.parse(arguments[0]), InstantSource.system())) {
            lists(store).forEach(ListSpeed::measure);
        }
    }

    private static Map<String, IntSupplier> lists(SqlStore store) {
        Map<String, IntSupplier> lists = new LinkedHashMap<>();
        lists.put("stories, all", stories(store, Stories.Filter.ALL));
        lists.put("stories, a common state", stories(store, state("SWE")));
        lists.put("stories, a state of none", stories(store, state("XXX")));
        lists.put("stories, a flag of none", stories(store, new Stories.Filter(null, Flag.Kind.RETRACTED, null, null,
                null, null, null, null, null)));
        lists.put("stories, a grade that nobody gave", stories(store, new Stories.Filter(null, null, null, null, null,
                null, null, null, 'F')));
        List<Sources.Line> sources = sources(store);
        lists.put("claims, all", claims(store, Claims.Filter.ALL));
        lists.put("claims, of a busy source", claims(store, of(sources.getFirst())));
        lists.put("claims, of a source with few", claims(store, of(sources.getLast())));
        lists.put("claims, a flag of none", claims(store, new Claims.Filter(null, null, null, null, false,
                Flag.Kind.RETRACTED, null, null, null, null, null)));
        lists.put("claims, of a country of none", claims(store, new Claims.Filter(null, null, null, "XXX", true, null,
                null, null, null, null, null)));
        return lists;
    }

    /** The busiest first. */
    private static List<Sources.Line> sources(SqlStore store) {
        List<Sources.Line> all = new ArrayList<>();
        String cursor = null;
        do {
            var page = store.sources().list(Sources.Filter.ALL, new PageRequest(1000, cursor));
            all.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        all.sort(Comparator.comparingInt(Sources.Line::claims).reversed());
        return all;
    }

    private static Stories.Filter state(String code) {
        return new Stories.Filter(code, null, null, null, null, null, null, null, null);
    }

    private static Claims.Filter of(Sources.Line source) {
        return new Claims.Filter(null, source.key(), null, null, false, null, null, null, null, null, null);
    }

    private static IntSupplier stories(SqlStore store, Stories.Filter filter) {
        return () -> store.stories().list(filter, PAGE).items().size();
    }

    private static IntSupplier claims(SqlStore store, Claims.Filter filter) {
        return () -> store.claims().list(filter, PAGE).items().size();
    }

    private static void measure(String what, IntSupplier list) {
        double[] millis = new double[TIMES];
        int found = 0;
        for (int i = -TIMES; i < TIMES; i++) {
            long start = System.nanoTime();
            found = list.getAsInt();
            millis[Math.max(0, i)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.println(String.format(Locale.ROOT, "%-36s %3d rows, median %7.2f ms, slowest %7.2f ms", what, found,
                millis[TIMES / 2], millis[TIMES - 1]));
    }
}
