package org.attache.attribution;

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
 * hash table; scoring costs one look-up a feature. Immutable.
 */
public final class LinearModel {
    /** "ATTW", the first four bytes of a weight file. */
    public static final int MAGIC = 0x41545457;
    /** Weights are stored in steps of one part in this. */
    public static final int STEPS = 1000;

    private final int[] keys;
    private final float[] weights;
    private final int labels;

    private LinearModel(int rows, int labels) {
        int capacity = Integer.highestOneBit(Math.max(8, rows * 2)) * 2;
        this.keys = new int[capacity];
        this.weights = new float[capacity * labels];
        this.labels = labels;
    }

    /** Reads a weight file that lies beside this class. */
    static LinearModel resource(String name) {
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
            int slot = model.slot(in.readInt());
            for (int label = 0; label < labels; label++) {
                model.weights[slot * labels + label] = in.readShort() / (float) STEPS;
            }
        }
        return model;
    }

    /** Adds up the weights of all features, one sum a label, into the given array. */
    public void score(Features features, float[] sums) {
        Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int slot = find(features.hash(i));
            if (keys[slot] != 0) {
                add(slot, sums);
            }
        }
    }

    /** The sum of a model with one label. */
    public float score(Features features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[find(features.hash(i))];
        }
        return sum;
    }

    /** The probability of a model with one label. */
    public double probability(Features features) {
        return 1 / (1 + Math.exp(-score(features)));
    }

    private void add(int slot, float[] sums) {
        for (int label = 0; label < labels; label++) {
            sums[label] += weights[slot * labels + label];
        }
    }

    /** The slot of a key, taken for it if it has none yet. */
    private int slot(int key) {
        int slot = find(key);
        keys[slot] = key;
        return slot;
    }

    private int find(int key) {
        int mask = keys.length - 1;
        int slot = (key * 0x9E3779B9 >>> 7) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
