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

    static Meaning of(int id, int weight) {
        return new Meaning(new int[]{id}, new byte[]{(byte) weight});
    }

    /** This meaning and one of higher numbers. */
    Meaning and(Meaning later) {
        int[] all = Arrays.copyOf(ids, ids.length + later.ids.length);
        byte[] heavy = Arrays.copyOf(weights, all.length);
        System.arraycopy(later.ids, 0, all, ids.length, later.ids.length);
        System.arraycopy(later.weights, 0, heavy, ids.length, later.ids.length);
        return new Meaning(all, heavy);
    }

    /** The highest number of its meanings, -1 for a word of which nothing is known. */
    int last() {
        return ids.length == 0 ? -1 : ids[ids.length - 1];
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
