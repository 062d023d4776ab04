package org.attache.language.text;

import java.util.Arrays;

/** Places of tokens in a text, in order. */
public final class Tokens {

    private int[] bounds = new int[256];
    private int size;

    void add(int start, int end) {
        if (start < end) {
            if (2 * size == bounds.length) {
                bounds = Arrays.copyOf(bounds, 2 * bounds.length);
            }
            bounds[2 * size] = start;
            bounds[2 * size + 1] = end;
            size++;
        }
    }

    public int size() {
        return size;
    }

    public int start(int token) {
        return bounds[2 * token];
    }

    public int end(int token) {
        return bounds[2 * token + 1];
    }

    public void clear() {
        size = 0;
    }
}
