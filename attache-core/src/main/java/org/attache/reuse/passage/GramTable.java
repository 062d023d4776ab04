package org.attache.reuse.passage;

import java.util.Arrays;

/** Where each gram of one article stands; open addressing, with the further places of a repeated gram chained. */
public final class GramTable {

    static final int NONE = -1;

    private final long[] keys;
    private final int[] first;
    private final int[] again;
    private final int mask;
    private int distinct;

    public GramTable(long[] grams) {
        int size = Integer.highestOneBit(Math.max(4, 2 * grams.length)) << 1;
        mask = size - 1;
        keys = new long[size];
        first = filled(size);
        again = filled(grams.length);
        for (int place = grams.length - 1; place >= 0; place--) {
            put(grams[place], place);
        }
    }

    /** Number of different grams. */
    public int distinct() {
        return distinct;
    }

    /** First place of a gram, or {@link #NONE}. */
    int place(long gram) {
        return first[slot(gram)];
    }

    /** Next place of the same gram, or {@link #NONE}. */
    int placeAfter(int place) {
        return again[place];
    }

    private void put(long gram, int place) {
        int slot = slot(gram);
        if (first[slot] == NONE) {
            keys[slot] = gram;
            distinct++;
        }
        again[place] = first[slot];
        first[slot] = place;
    }

    private int slot(long gram) {
        int slot = (int) (gram >>> 17) & mask;
        while (first[slot] != NONE && keys[slot] != gram) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int[] filled(int size) {
        int[] array = new int[size];
        Arrays.fill(array, NONE);
        return array;
    }
}
