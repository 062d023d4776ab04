package org.attache.cue;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * Weights of a log-linear model over {@link Features}: one row of weights a feature, one column a label.
 *
 * <p>The file: {@link #MAGIC}, number of labels, number of rows, then for every row its hash and one weight a label in
 * thousandths (16 bits), all big-endian. Two features share a row by chance once in some 20,000. Rows are kept in an open
 * hash table, each weight beside its key, since a look-up takes as long as it reaches for memory; and most features have no
 * row, which one bit of a much smaller table tells. Scoring costs one look-up a feature. Immutable.
 */
public final class LinearModel {
    /** "ATTW", the first four bytes of a weight file. */
    public static final int MAGIC = 0x41545457;
    /** Weights are stored in steps of one part in this. */
    public static final int STEPS = 1000;

    /** Bits of the small table for every place of the great one. */
    private static final int SPARSE = 4;

    private final int[] table;
    private final int mask;
    /** A bit for all keys that share it: where it is not set there is no row. */
    private final long[] known;
    private final int knownMask;
    private final int labels;

    private LinearModel(int rows, int labels) {
        int capacity = Integer.highestOneBit(Math.max(8, rows * 2)) * 2;
        this.table = new int[capacity * (1 + labels)];
        this.mask = capacity - 1;
        this.known = new long[Math.max(1, capacity * SPARSE / Long.SIZE)];
        this.knownMask = known.length * Long.SIZE - 1;
        this.labels = labels;
    }

    /** Reads a weight file that lies beside this class. */
    public static LinearModel resource(String name) {
        try (InputStream in = LinearModel.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + name);
            }
            return read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static LinearModel read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("no weight file: it does not begin with ATTW");
        }
        int labels = in.readInt();
        int rows = in.readInt();
        LinearModel model = new LinearModel(rows, labels);
        for (int row = 0; row < rows; row++) {
            int key = in.readInt();
            int place = model.place(key);
            model.table[place] = key;
            int bit = mix(key) & model.knownMask;
            model.known[bit / Long.SIZE] |= 1L << bit;
            for (int label = 1; label <= labels; label++) {
                model.table[place + label] = Float.floatToRawIntBits(in.readShort() / (float) STEPS);
            }
        }
        return model;
    }

    /** Adds up the weights of all features, one sum a label, into the given array. */
    public void score(Features features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int key = features.hash(i);
            if (known(key)) {
                add(place(key), sums);
            }
        }
    }

    /** The sum of a model with one label. */
    public float score(Features features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            int key = features.hash(i);
            if (known(key)) {
                sum += Float.intBitsToFloat(table[place(key) + 1]);
            }
        }
        return sum;
    }

    /** The probability of a model with one label. */
    public double probability(Features features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    private void add(int place, float[] sums) {
        for (int label = 0; label < labels; label++) {
            sums[label] += Float.intBitsToFloat(table[place + 1 + label]);
        }
    }

    /** False only of a key without a row. */
    private boolean known(int key) {
        int bit = mix(key) & knownMask;
        return (known[bit / Long.SIZE] & 1L << bit) != 0;
    }

    private static int mix(int key) {
        return key * 0x9E3779B9 >>> 7;
    }

    /** Where the row of a key begins, or where it would begin if there were one. */
    private int place(int key) {
        int slot = mix(key) & mask;
        int place = slot * (1 + labels);
        while (table[place] != 0 && table[place] != key) {
            slot = (slot + 1) & mask;
            place = slot * (1 + labels);
        }
        return place;
    }
}
