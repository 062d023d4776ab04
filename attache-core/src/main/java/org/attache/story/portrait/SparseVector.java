package org.attache.story.portrait;

/** Terms with weights, of length 1; term numbers rising. */
public record SparseVector(int[] terms, float[] weights) {

    /** Cosine of the angle between the two: their lengths are 1. Linear in both. */
    public double dot(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < terms.length && j < other.terms.length) {
            int order = Integer.compare(terms[i], other.terms[j]);
            if (order == 0) {
                sum += weights[i++] * other.weights[j++];
            } else if (order < 0) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }
}
