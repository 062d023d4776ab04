package org.attache.story.portrait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the articles of the window that share the heaviest terms with a new one: an inverted index over the body vectors.
 *
 * <p>Terms that stand in more than {@value #COMMON_SHARE} of the window are passed over (while it is small, in more than
 * {@value #COMMON}): they are light, and their lists are what would make the time per article grow with the stream.
 */
public final class CandidateIndex {

    private static final double COMMON_SHARE = 0.02;
    private static final int COMMON = 300;

    private final TermStatistics statistics;
    private Postings[] lists = new Postings[1 << 12];
    private float[] sums = new float[1 << 10];
    private int[] touched = new int[1 << 10];

    public CandidateIndex(TermStatistics statistics) {
        this.statistics = statistics;
    }

    /** Adds an article under its number; numbers rise. */
    public void add(int number, SparseVector vector) {
        for (int i = 0; i < vector.terms().length; i++) {
            list(vector.terms()[i]).add(number, vector.weights()[i]);
        }
    }

    /**
     * The articles that share most with the vector.
     *
     * @param oldest lowest number that is still in the window
     * @param next number after the last one
     * @return at most {@code most} numbers, those that share most first
     */
    public List<Integer> find(SparseVector vector, int oldest, int next, int most) {
        prepare(next - oldest);
        int count = 0;
        double limit = Math.max(COMMON, COMMON_SHARE * statistics.window());
        for (int i = 0; i < vector.terms().length; i++) {
            int term = vector.terms()[i];
            if (term < lists.length && lists[term] != null && statistics.inWindow(term) <= limit) {
                count = sum(lists[term], vector.weights()[i], oldest, count);
            }
        }
        return best(count, oldest, most);
    }

    private int sum(Postings list, float weight, int oldest, int count) {
        int n = count;
        list.dropBefore(oldest);
        for (int k = list.start; k < list.end; k++) {
            int at = list.numbers[k] - oldest;
            if (sums[at] == 0) {
                touched[n++] = at;
            }
            sums[at] += weight * list.weights[k];
        }
        return n;
    }

    /** Picks the largest sums, by falling sum, then by number, and clears the sums. */
    private List<Integer> best(int count, int oldest, int most) {
        long[] kept = new long[most];
        int size = 0;
        for (int k = 0; k < count; k++) {
            int at = touched[k];
            long rank = (long) (Integer.MAX_VALUE - Float.floatToIntBits(sums[at])) << 32 | at;
            sums[at] = 0;
            if (size < most || rank < kept[size - 1]) {
                size = insert(kept, size, rank);
            }
        }
        List<Integer> best = new ArrayList<>(size);
        for (int k = 0; k < size; k++) {
            best.add((int) kept[k] + oldest);
        }
        return best;
    }

    /** Puts a rank in its place among the kept ones, which are sorted; when they are full, the last one goes. */
    private static int insert(long[] kept, int size, long rank) {
        int at = Math.min(size, kept.length - 1);
        while (at > 0 && kept[at - 1] > rank) {
            kept[at] = kept[at - 1];
            at--;
        }
        kept[at] = rank;
        return Math.min(kept.length, size + 1);
    }

    private void prepare(int window) {
        if (window > sums.length) {
            sums = new float[2 * window];
            touched = new int[2 * window];
        }
    }

    private Postings list(int term) {
        if (term >= lists.length) {
            lists = Arrays.copyOf(lists, Math.max(term + 1, 2 * lists.length));
        }
        Postings list = lists[term];
        if (list == null) {
            list = new Postings();
            lists[term] = list;
        }
        return list;
    }

    /** The articles that hold a term, oldest first. */
    private static final class Postings {

        int[] numbers = new int[2];
        float[] weights = new float[2];
        int start;
        int end;

        void add(int number, float weight) {
            if (end == numbers.length) {
                makeRoom();
            }
            numbers[end] = number;
            weights[end++] = weight;
        }

        void dropBefore(int oldest) {
            while (start < end && numbers[start] < oldest) {
                start++;
            }
        }

        private void makeRoom() {
            int live = end - start;
            int size = Math.max(2, 2 * live);
            numbers = Arrays.copyOf(Arrays.copyOfRange(numbers, start, end), size);
            weights = Arrays.copyOf(Arrays.copyOfRange(weights, start, end), size);
            start = 0;
            end = live;
        }
    }
}
