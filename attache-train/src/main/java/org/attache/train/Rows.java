package org.attache.train;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.attache.language.parse.Weights;

/**
 * The rows of a model on their way into the file: summed where several features share a key, rounded to eight bits, sorted.
 *
 * <p>Each row has a scale of its own: the smallest of the 2^(k/16) steps that holds its largest weight. The rounding error
 * of a weight is then at most 1/250 of the row's largest.
 */
final class Rows {

    private final Map<Integer, float[]> rows = new TreeMap<>(Integer::compareUnsigned);

    /** Adds a row under a key. */
    void add(int key, float[] weights) {
        float[] row = rows.computeIfAbsent(key, k -> new float[weights.length]);
        for (int i = 0; i < row.length; i++) {
            row[i] += weights[i];
        }
    }

    int size() {
        return rows.size();
    }

    void write(PackWriter out) {
        rows.values().removeIf(Rows::isZero);
        byte[] counts = new byte[rows.size()];
        byte[] scales = new byte[rows.size()];
        var gaps = new ByteArrayOutputStream();
        var weights = new ByteArrayOutputStream();
        int row = 0;
        for (float[] values : rows.values()) {
            int code = code(values);
            scales[row] = (byte) code;
            counts[row++] = (byte) write(values, Weights.scale(code), gaps, weights);
        }
        out.number(rows.size()).bytes(counts).bytes(scales).bytes(gaps.toByteArray()).bytes(weights.toByteArray());
        out.keys(rows.keySet().stream().mapToInt(Integer::intValue).toArray());
    }

    private static int write(float[] values, int scale, ByteArrayOutputStream gaps, ByteArrayOutputStream weights) {
        int count = 0;
        int last = -1;
        for (int label = 0; label < values.length; label++) {
            int rounded = Math.round(values[label] * Weights.ONE / scale * 127);
            if (rounded != 0) {
                gaps.write(label - last - 1);
                weights.write(rounded);
                last = label;
                count++;
            }
        }
        return count;
    }

    private static int code(float[] values) {
        float largest = 0;
        for (float value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        int code = 0;
        while (Weights.scale(code) < largest * Weights.ONE) {
            code++;
        }
        return code;
    }

    private static boolean isZero(float[] values) {
        return Arrays.equals(values, new float[values.length]);
    }
}
