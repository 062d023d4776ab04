package org.attache.language.parse;

/**
 * The rows of a linear model, found by the 32-bit keys of their features.
 *
 * <p><b>Where the time goes.</b> A state has some seventy active features, each a row at a place in memory that nothing
 * predicts. Adding the numbers is cheap; waiting for memory is not. So all keys of a state are looked up together, in
 * steps whose loads do not depend on each other, and the processor fetches many at once ({@link #score}). That alone
 * doubled the speed.
 *
 * <p><b>Index.</b> An open-addressing table of ints: ten bits of the key and the place of the row. The slot gives
 * {@code log2(slots)} bits more, so that a feature the model never saw is taken for another less than once in a thousand
 * look-ups, which adds one wrong row to seventy: measured, it changes nothing.
 *
 * <p><b>Rows.</b> Ordered by the number of their weights, so that the hot ones lie together. A count, a scale, then either
 * (label, weight) pairs of bytes, or one weight for every label: the dense loop becomes vector instructions, so that 131
 * weights cost about as much as {@link #DENSE_FROM} pairs. Sums are integers; a common factor does not matter, since only
 * the order of scores counts.
 */
public final class Weights {

    /** Weight 1 in fixed point; the largest of the converted models is 0.88. */
    public static final int ONE = 1 << 14;

    private static final DenseRow DENSE = DenseRow.FASTEST;
    private static final int DENSE_FROM = 20;
    private static final int HEADER = 2;
    private static final int PLACE_BITS = 22;
    private static final int PLACE = (1 << PLACE_BITS) - 1;
    private static final int MARK = ~PLACE;
    private static final int[] SCALE = new int[256];

    static {
        for (int code = 0; code < SCALE.length; code++) {
            SCALE[code] = (int) Math.round(Math.pow(2, code / 16.0));
        }
    }

    private final int labels;
    private final int[] index;
    private final int shift;
    private final int unit;
    private final byte[] rows;

    private Weights(int labels, int features, byte[] counts) {
        this.labels = labels;
        int bits = Math.max(8, 33 - Integer.numberOfLeadingZeros(features));
        index = new int[1 << bits];
        shift = 32 - bits;
        long room = 0;
        for (byte count : counts) {
            room += length(count & 0xFF) + 16;
        }
        unit = room >> PLACE_BITS < 8 ? 3 : room >> PLACE_BITS < 16 ? 4 : 5;
        rows = new byte[end(counts)];
    }

    /** Reads the rows of a model. */
    static Weights read(Pack pack, int labels) {
        int features = pack.number();
        byte[] counts = pack.bytes();
        byte[] scales = pack.bytes();
        byte[] gaps = pack.bytes();
        byte[] values = pack.bytes();
        Weights weights = new Weights(labels, features, counts);
        int[] places = weights.places(counts);
        int key = 0;
        for (int row = 0, from = 0; row < features; row++) {
            key += pack.number();
            int count = counts[row] & 0xFF;
            int place = places[count];
            places[count] += weights.aligned(count);
            weights.enter(key, place);
            weights.rows[place] = (byte) (count < DENSE_FROM ? count : 0xFF);
            weights.rows[place + 1] = scales[row];
            weights.fill(place + HEADER, gaps, values, from, count);
            from += count;
        }
        return weights;
    }

    /** The largest weight of a row whose scale has this code: 2 to the power of code/16. */
    public static int scale(int code) {
        return SCALE[code];
    }

    private int length(int count) {
        return HEADER + (count < DENSE_FROM ? 2 * count : labels);
    }

    private int aligned(int count) {
        return length(count) + (1 << unit) - 1 >> unit << unit;
    }

    /** Where the rows of each number of weights begin, the longest first; place 0 is left empty. */
    private int[] places(byte[] counts) {
        int[] size = new int[256];
        for (byte count : counts) {
            size[count & 0xFF] += aligned(count & 0xFF);
        }
        int[] places = new int[256];
        int place = 1 << unit;
        for (int count = 255; count >= 0; count--) {
            places[count] = place;
            place += size[count];
        }
        return places;
    }

    private int end(byte[] counts) {
        int end = 1 << unit;
        for (byte count : counts) {
            end += aligned(count & 0xFF);
        }
        return end;
    }

    private void enter(int key, int place) {
        int slot = key >>> shift;
        while (index[slot] != 0) {
            slot = slot + 1 & index.length - 1;
        }
        index[slot] = key << PLACE_BITS | place >>> unit;
    }

    private void fill(int at, byte[] gaps, byte[] values, int from, int count) {
        int label = -1;
        for (int i = 0; i < count; i++) {
            label += 1 + (gaps[from + i] & 0xFF);
            if (count < DENSE_FROM) {
                rows[at + 2 * i] = (byte) label;
                rows[at + 2 * i + 1] = values[from + i];
            } else {
                rows[at + label] = values[from + i];
            }
        }
    }

    /**
     * Adds the rows of all features of a state to the scores.
     *
     * @param keys the features' keys; overwritten
     * @param count how many there are
     */
    void score(int[] keys, int count, int[] places, int[] scores) {
        for (int i = 0; i < count; i++) {
            places[i] = index[keys[i] >>> shift];
        }
        int found = 0;
        for (int i = 0; i < count; i++) {
            int key = keys[i];
            int entry = places[i];
            if (((entry ^ key << PLACE_BITS) & MARK) != 0 && entry != 0) {
                entry = probe(key);
            }
            places[found] = (entry & PLACE) << unit;
            found += entry == 0 ? 0 : 1;
        }
        for (int i = 0; i < found; i++) {
            keys[i] = rows[places[i]];
        }
        for (int i = 0; i < found; i++) {
            add(places[i], keys[i], scores);
        }
    }

    private int probe(int key) {
        int slot = (key >>> shift) + 1 & index.length - 1;
        while (index[slot] != 0 && ((index[slot] ^ key << PLACE_BITS) & MARK) != 0) {
            slot = slot + 1 & index.length - 1;
        }
        return index[slot];
    }

    private void add(int place, int count, int[] scores) {
        int scale = SCALE[rows[place + 1] & 0xFF];
        int at = place + HEADER;
        if (count < 0) {
            DENSE.add(rows, at, scale, scores, labels);
            return;
        }
        for (int end = at + 2 * count; at < end; at += 2) {
            scores[rows[at] & 0xFF] += rows[at + 1] * scale;
        }
    }
}
