package org.attache.attribution;

import java.util.ArrayList;
import java.util.List;
import org.attache.table.Table;

/**
 * Weights of a logistic regression over {@link Features}: one row of weights a feature, one column a label.
 *
 * <p>The file is text: comment lines with {@code #}, then {@code name TAB weight TAB weight …} in hundredths. Rows are
 * kept in an open hash table; scoring costs one look-up a feature. Immutable.
 */
public final class LinearModel {
    private final long[] keys;
    private final float[] weights;
    private final int labels;

    private LinearModel(int rows, int labels) {
        int capacity = Integer.highestOneBit(Math.max(8, rows * 2)) * 2;
        this.keys = new long[capacity];
        this.weights = new float[capacity * labels];
        this.labels = labels;
    }

    /** Reads a weight file that lies beside this class. */
    static LinearModel resource(String name) {
        return of(Table.lines(LinearModel.class, name));
    }

    /** Builds a model from the lines of a weight file. */
    public static LinearModel of(List<String> lines) {
        List<String[]> rows = new ArrayList<>();
        for (String line : lines) {
            if (!line.isEmpty() && line.charAt(0) != '#') {
                rows.add(line.split("\t"));
            }
        }
        LinearModel model = new LinearModel(rows.size(), rows.isEmpty() ? 1 : rows.getFirst().length - 1);
        rows.forEach(model::put);
        return model;
    }

    /** Adds up the weights of all features, one sum a label, into the given array. */
    public void score(Features features, float[] sums) {
        java.util.Arrays.fill(sums, 0);
        for (int i = 0; i < features.size(); i++) {
            int slot = slot(features.hash(i));
            if (keys[slot] != 0) {
                add(slot, sums);
            }
        }
    }

    /** The sum of a model with one label. */
    public float score(Features features) {
        float sum = 0;
        for (int i = 0; i < features.size(); i++) {
            sum += weights[slot(features.hash(i))];
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

    private void put(String[] row) {
        int slot = slot(Features.hashOf(row[0]));
        keys[slot] = Features.hashOf(row[0]);
        for (int label = 0; label < labels; label++) {
            weights[slot * labels + label] = Integer.parseInt(row[label + 1]) / 100f;
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
