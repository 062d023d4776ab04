package org.attache.language.parse;

import java.util.Arrays;

/**
 * The words of one sentence as the models see them: a hash (and its power) for each field of each word. Position 0 is the
 * artificial root. A value of 0 means that the word has no such field. Reused from sentence to sentence; not for use by
 * several threads.
 */
public final class Words {

    private static final String ROOT = "@#r$%";
    private static final long ROOT_HASH = Hash.of(ROOT);
    private static final long ROOT_POWER = Hash.power(ROOT.length());

    final long[][] hash = new long[Field.COUNT][];
    final long[][] power = new long[Field.COUNT][];
    final String[] simple;
    final String[] lower;
    final int[] marks;
    final short[] tag;
    final short[] entity;
    private int size;

    /** @param capacity the most words a sentence may have */
    public Words(int capacity) {
        for (int field = 0; field < Field.COUNT; field++) {
            hash[field] = new long[capacity + 1];
            power[field] = new long[capacity + 1];
        }
        simple = new String[capacity + 1];
        lower = new String[capacity + 1];
        marks = new int[capacity + 1];
        tag = new short[capacity + 1];
        entity = new short[capacity + 1];
    }

    /** Forgets the last sentence and makes room for the next. */
    void reset(int words) {
        for (int field = 0; field < Field.COUNT; field++) {
            Arrays.fill(hash[field], 0, words + 1, 0);
        }
        size = words + 1;
        for (Field field : new Field[]{Field.FORM, Field.LOWER, Field.LEMMA, Field.TAG, Field.ENTITY}) {
            set(field, 0, ROOT_HASH, ROOT_POWER);
        }
    }

    /** Number of words and one for the root. */
    int size() {
        return size;
    }

    void set(Field field, int word, long value, long valuePower) {
        hash[field.ordinal()][word] = value;
        power[field.ordinal()][word] = valuePower;
    }

    void set(Field field, int word, CharSequence value) {
        set(field, word, Hash.of(value), Hash.power(value.length()));
    }

    void set(Field field, int word, CharSequence value, int start, int end) {
        set(field, word, Hash.of(value, start, end), Hash.power(end - start));
    }
}
