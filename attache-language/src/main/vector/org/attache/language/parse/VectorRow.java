package org.attache.language.parse;

import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Dense rows by the Vector API, eight labels at a time. Eight, since a row of 131 labels is short: sixteen at a time were slower
 * while the rows are in the cache.
 */
final class VectorRow implements DenseRow {

    private static final VectorSpecies<Integer> SUMS = IntVector.SPECIES_256;
    private static final VectorSpecies<Byte> WEIGHTS = ByteVector.SPECIES_64;

    @Override
    public void add(byte[] rows, int at, int scale, int[] scores, int labels) {
        int whole = SUMS.loopBound(labels);
        for (int i = 0; i < whole; i += SUMS.length()) {
            IntVector weights = (IntVector) ByteVector.fromArray(WEIGHTS, rows, at + i).castShape(SUMS, 0);
            weights.mul(scale).add(IntVector.fromArray(SUMS, scores, i)).intoArray(scores, i);
        }
        for (int i = whole; i < labels; i++) {
            scores[i] += rows[at + i] * scale;
        }
    }
}
