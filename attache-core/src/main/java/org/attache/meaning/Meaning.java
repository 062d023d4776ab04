package org.attache.meaning;

import java.util.Arrays;

/** The senses of a word: numbers of meanings, ascending, each with a weight from 1 to {@link #FULL}. */
public final class Meaning {

    static final int FULL = 9;

    /** A word of which nothing is known. */
    public static final Meaning NONE = new Meaning(new int[0], new byte[0]);

    private final int[] ids;
    private final byte[] weights;

    Meaning(int[] ids, byte[] weights) {
        this.ids = ids;
        this.weights = weights;
    }

    /** The numbers of its meanings, ascending. */
    public int[] ids() {
        return ids.clone();
    }

    /** How akin the two are: the most by which one meaning belongs to both. */
    public double kinship(Meaning other) {
        int most = 0;
        for (int a = 0, b = 0; a < ids.length && b < other.ids.length;) {
            if (ids[a] == other.ids[b]) {
                most = Math.max(most, weights[a++] * other.weights[b++]);
            } else if (ids[a] < other.ids[b]) {
                a++;
            } else {
                b++;
            }
        }
        return most / (double) (FULL * FULL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Meaning one && Arrays.equals(ids, one.ids) && Arrays.equals(weights, one.weights);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(ids);
    }
}
