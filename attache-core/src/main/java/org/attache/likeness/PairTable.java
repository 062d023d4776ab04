package org.attache.likeness;

import org.jspecify.annotations.Nullable;

/**
 * A value for a pair of numbers, both at least 0. A story has as many pairs as all else
 * together, so they are kept in two arrays, open to the next free place, without an object for each key. Nothing is ever taken out.
 */
final class PairTable<V> {

    private static final int SMALLEST = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[SMALLEST];
    private @Nullable Object[] values = new Object[SMALLEST];
    private int size;

    private static long key(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /** The value of the pair, null where it has none. */
    @SuppressWarnings("unchecked")
    @Nullable
    V get(int first, int second) {
        return (V) values[place(key(first, second))];
    }

    /** Gives the pair a value, unless it has one. */
    void putIfAbsent(int first, int second, V value) {
        int place = place(key(first, second));
        if (values[place] != null) {
            return;
        }
        size++;
        keys[place] = key(first, second);
        values[place] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable
        Object[] old = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[keys.length];
        for (int at = 0; at < old.length; at++) {
            if (old[at] != null) {
                int place = place(oldKeys[at]);
                keys[place] = oldKeys[at];
                values[place] = old[at];
            }
        }
    }

    /** Where the key is, or where it would be put. */
    private int place(long key) {
        int place = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (values[place] != null && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
