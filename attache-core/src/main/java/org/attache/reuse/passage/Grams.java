package org.attache.reuse.passage;

import org.attache.reuse.word.Words;

/**
 * The runs of {@value #N} words of a text as 64-bit numbers, and the choice of the ones that are remembered.
 *
 * <p><b>Idea.</b> Winnowing (Schleimer, Wilkerson, Aiken: "Winnowing: local algorithms for document fingerprinting",
 * SIGMOD 2003): of every {@value #WINDOW} neighbouring grams the smallest is kept. Two texts that share
 * {@code N + WINDOW - 1 = 13} words in a row keep at least one gram in common, whatever stands around it, and only two in
 * {@code WINDOW + 1} are kept.
 *
 * <p><b>Parameters.</b> Eight words are rare by chance and short enough to stand between the changes of an editor who
 * exchanges every twelfth word. A window of six makes the guarantee 13 words, one less than the shortest quotation worth
 * reporting.
 */
public final class Grams {

    /** Words in a gram. */
    public static final int N = 8;
    private static final int WINDOW = 6;
    private static final long BASE = 0x9e3779b97f4a7c15L | 1;
    private static final long TOP = power(BASE, N - 1);

    private Grams() {}

    /** One number for every run of {@value #N} words, in order; empty for a shorter text. Rolling, linear. */
    public static long[] of(Words words) {
        int count = Math.max(0, words.size() - N + 1);
        long[] grams = new long[count];
        long rolling = 0;
        for (int i = 0; i < words.size(); i++) {
            if (i >= N) {
                rolling -= words.hash(i - N) * TOP;
            }
            rolling = rolling * BASE + words.hash(i);
            if (i >= N - 1) {
                grams[i - N + 1] = mixed(rolling);
            }
        }
        return grams;
    }

    /** Places of the grams to remember, rising. A text with fewer grams than a window keeps its smallest. */
    public static int[] chosen(long[] grams) {
        int[] chosen = new int[grams.length];
        int count = 0;
        int smallest = -1;
        for (int end = 0; end < grams.length; end++) {
            int start = Math.max(0, end - WINDOW + 1);
            if (smallest < start) {
                smallest = smallest(grams, start, end);
            } else if (grams[end] <= grams[smallest]) {
                smallest = end;
            }
            boolean full = end >= WINDOW - 1 || end == grams.length - 1;
            if (full && (count == 0 || chosen[count - 1] != smallest)) {
                chosen[count++] = smallest;
            }
        }
        return java.util.Arrays.copyOf(chosen, count);
    }

    private static int smallest(long[] grams, int from, int to) {
        int best = from;
        for (int i = from + 1; i <= to; i++) {
            if (grams[i] <= grams[best]) {
                best = i;
            }
        }
        return best;
    }

    private static long mixed(long x) {
        long y = (x ^ x >>> 32) * 0xd6e8feb86659fd93L;
        return y ^ y >>> 32;
    }

    private static long power(long base, int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= base;
        }
        return result;
    }
}
