package org.attache.language.parse;

/**
 * The rows of a linear model, found by the 32-bit key of their feature.
 *
 * <p>An open-addressing table of longs holds the key beside the place of the row, so that a look-up that fails touches one
 * cache line. A feature the model never saw meets another's key once in 2³²/n look-ups (0.02 % for n = 869,000), which
 * adds one wrong row to some seventy: measured, it changes nothing.
 *
 * <p>Rows lie one after the other: a count and (label, weight) pairs, or {@link #DENSE} and one weight a label. The
 * compiler vectorises the dense loop, so that 131 weights cost about as much as a dozen pairs; hence the threshold. Weights
 * are in units of 2⁻¹⁴; the largest of the converted models is 0.88.
 */
public final class Weights {

    /** Weight 1 in fixed point. */
    public static final int ONE = 1 << 14;

    private static final short DENSE = -1;
    private static final int DENSE_FROM = 14;

    private final int labels;
    private final long[] table;
    private final int shift;
    private final short[] rows;
    private int end = 1;

    private Weights(int labels, int features, int room) {
        this.labels = labels;
        int bits = Math.max(4, 33 - Integer.numberOfLeadingZeros(features));
        table = new long[1 << bits];
        shift = 32 - bits;
        rows = new short[room];
    }

    /** Reads the rows of a model. */
    static Weights read(Pack pack, int labels) {
        int features = pack.number();
        byte[] counts = pack.bytes();
        byte[] scales = pack.bytes();
        byte[] label = pack.bytes();
        byte[] weight = pack.bytes();
        Weights weights = new Weights(labels, features, room(counts, labels));
        int key = 0;
        for (int row = 0, from = 0; row < features; row++) {
            key += pack.number();
            int count = counts[row] & 0xFF;
            weights.enter(key, label, weight, from, count, scale(scales[row] & 0xFF));
            from += count;
        }
        return weights;
    }

    private static int room(byte[] counts, int labels) {
        int room = 1;
        for (byte count : counts) {
            room += 1 + ((count & 0xFF) < DENSE_FROM ? 2 * (count & 0xFF) : labels);
        }
        return room;
    }

    /** The largest weight of a row whose scale has this code: 2 to the power of code/16. */
    public static int scale(int code) {
        return (int) Math.round(Math.pow(2, code / 16.0));
    }

    int labels() {
        return labels;
    }

    private void enter(int key, byte[] gap, byte[] weight, int from, int count, int scale) {
        int slot = key >>> shift;
        while (table[slot] != 0) {
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = (long) key << 32 | end;
        boolean dense = count >= DENSE_FROM;
        rows[end++] = dense ? DENSE : (short) count;
        for (int i = from, label = -1; i < from + count; i++) {
            label += 1 + (gap[i] & 0xFF);
            short value = (short) Math.round(weight[i] * scale / 127f);
            if (dense) {
                rows[end + label] = value;
            } else {
                rows[end++] = (short) label;
                rows[end++] = value;
            }
        }
        end += dense ? labels : 0;
    }

    /** Adds the row of a feature to the scores, if there is one. */
    void add(int key, int[] scores) {
        int slot = key >>> shift;
        for (long entry; (entry = table[slot]) != 0; slot = slot + 1 & table.length - 1) {
            if ((int) (entry >>> 32) == key) {
                addRow((int) entry, scores);
                return;
            }
        }
    }

    private void addRow(int at, int[] scores) {
        int count = rows[at++];
        if (count == DENSE) {
            addDense(at, scores);
        } else {
            for (int stop = at + 2 * count; at < stop; at += 2) {
                scores[rows[at]] += rows[at + 1];
            }
        }
    }

    private void addDense(int at, int[] scores) {
        short[] weight = rows;
        for (int i = 0; i < labels; i++) {
            scores[i] += weight[at + i];
        }
    }
}
