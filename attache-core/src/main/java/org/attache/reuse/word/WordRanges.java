package org.attache.reuse.word;

import java.util.List;
import org.attache.model.Span;

/** Stretches of a text counted in words: the n-th from word {@code bounds[2n]} to before {@code bounds[2n + 1]}. */
public final class WordRanges {

    private final int[] bounds;

    private WordRanges(int[] bounds) {
        this.bounds = bounds;
    }

    /** The words whose start lies inside the spans, which are sorted and do not overlap. */
    public static WordRanges of(List<Span> spans, int[] offsets) {
        int[] bounds = new int[2 * spans.size()];
        int word = 0;
        int n = 0;
        for (Span span : spans) {
            word = firstFrom(span.start(), word, offsets);
            bounds[n++] = word;
            word = firstFrom(span.end(), word, offsets);
            bounds[n++] = word;
        }
        return new WordRanges(bounds);
    }

    private static int firstFrom(int offset, int word, int[] offsets) {
        int first = word;
        while (2 * first < offsets.length && offsets[2 * first] < offset) {
            first++;
        }
        return first;
    }

    /** How many of the words from one to before {@code to} lie inside. */
    public int overlap(int from, int to) {
        int sum = 0;
        for (int n = 0; n < bounds.length; n += 2) {
            sum += Math.max(0, Math.min(to, bounds[n + 1]) - Math.max(from, bounds[n]));
        }
        return sum;
    }
}
