package org.attache.cue;

import java.util.Arrays;

/**
 * The features of one decision, as hashes of readable parts such as {@code lemma-child}, {@code accuse}, {@code prep}.
 *
 * <p>Hashes are computed from the cached hash codes of the words, so that no string is built. Not safe for use by several
 * threads; made once an article and cleared between decisions.
 */
public final class Features {
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private int[] hashes = new int[128];
    private int size;

    void clear() {
        size = 0;
    }

    void add(String template) {
        push(template.hashCode());
    }

    void add(String template, String a) {
        push(mix(template.hashCode(), a));
    }

    void add(String template, String a, String b) {
        push(mix(mix(template.hashCode(), a), b));
    }

    void add(String template, String a, String b, String c) {
        push(mix(mix(mix(template.hashCode(), a), b), c));
    }

    /** The hashes added since the last clearing, in order; none is 0. */
    public int[] hashes() {
        return Arrays.copyOf(hashes, size);
    }

    int size() {
        return size;
    }

    int hash(int index) {
        return hashes[index];
    }

    private void push(long hash) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
        }
        int folded = (int) (hash ^ (hash >>> 32));
        hashes[size++] = folded == 0 ? 1 : folded;
    }

    private static long mix(long hash, String value) {
        long mixed = (hash ^ value.hashCode()) * MULTIPLIER;
        return mixed ^ (mixed >>> 29);
    }
}
