package org.attache.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.LongValues;
import org.attache.search.Results.Count;
import org.jspecify.annotations.Nullable;

/** How many matches have each value of one facet. */
final class FacetTally {

    private static final int MOST = 20;

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final OrdinalMap map;
    private final int[] counts;
    private SortedSetDocValues values = DocValues.emptySortedSet();
    private @Nullable SortedDocValues single;
    /** Counts of the values of one leaf by their numbers there, added up when it is done. */
    private int[] own = new int[0];
    private LongValues numbers = LongValues.IDENTITY;

    /** @param map numbers the values of all leaves */
    FacetTally(List<LeafReaderContext> leaves, String field, OrdinalMap map) {
        this.leaves = leaves;
        this.field = field;
        this.map = map;
        this.counts = new int[Math.toIntExact(map.getValueCount())];
    }

    /** Documents that follow are of this leaf. */
    void begin(LeafReaderContext leaf) throws IOException {
        values = DocValues.getSortedSet(leaf.reader(), field);
        single = DocValues.unwrapSingleton(values);
        own = new int[Math.toIntExact(values.getValueCount())];
        numbers = map.getGlobalOrds(leaf.ord);
    }

    void add(int document) throws IOException {
        SortedDocValues one = single;
        if (one != null) {
            if (one.advanceExact(document)) {
                own[one.ordValue()]++;
            }
        } else if (values.advanceExact(document)) {
            for (int left = values.docValueCount(); left > 0; left--) {
                own[(int) values.nextOrd()]++;
            }
        }
    }

    void end() {
        for (int number = 0; number < own.length; number++) {
            if (own[number] > 0) {
                counts[(int) numbers.get(number)] += own[number];
            }
        }
    }

    /** The most frequent values, of equals in the order of the alphabet. */
    List<Count> top() throws IOException {
        Comparator<Integer> best = Comparator.<Integer>comparingInt(number -> -counts[number])
                .thenComparing(Comparator.naturalOrder());
        PriorityQueue<Integer> top = new PriorityQueue<>(best.reversed());
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                top.add(number);
                if (top.size() > MOST) {
                    top.remove();
                }
            }
        }
        List<Count> sorted = new ArrayList<>();
        for (int number : top.stream().sorted(best).toList()) {
            sorted.add(new Count(value(number), counts[number]));
        }
        return sorted;
    }

    private String value(int number) throws IOException {
        LeafReaderContext leaf = leaves.get(map.getFirstSegmentNumber(number));
        return DocValues.getSortedSet(leaf.reader(), field).lookupOrd(map.getFirstSegmentOrd(number)).utf8ToString();
    }
}
