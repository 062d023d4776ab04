package org.attache.train;

import java.util.Arrays;

/**
 * Logistic regression by Newton's method with a ridge, on standardised columns. For a handful of columns; the
 * same data gives the same weights.
 */
public final class Logistic {

    private static final double LITTLE = 1e-3;
    private static final int STEPS = 40;

    private final double[][] rows;
    private final double[] truth;
    private final double[] counts;
    private final double[] mean;
    private final double[] deviation;
    private final double[] prior;
    private final double[] weights;
    private final double ridge;

    private Logistic(double[][] features, double[] truth, double[] counts, double[] known, double ridge) {
        this.truth = truth;
        this.counts = counts;
        this.ridge = ridge * features.length;
        int columns = features[0].length;
        mean = new double[columns];
        deviation = new double[columns];
        for (int c = 0; c < columns; c++) {
            standardise(features, c);
        }
        rows = new double[features.length][];
        for (int r = 0; r < rows.length; r++) {
            rows[r] = row(features[r]);
        }
        prior = new double[columns + 1];
        for (int c = 0; c < columns; c++) {
            prior[c + 1] = known[c + 1] * deviation[c];
        }
        weights = new double[columns + 1];
    }

    /** The constant, then one weight a column, for the features as they are given. */
    public static double[] fit(double[][] features, double[] truth) {
        double[] counts = new double[features.length];
        Arrays.fill(counts, 1);
        return fit(features, truth, counts, new double[features[0].length + 1], LITTLE);
    }

    /**
     * The same, with the weights held near others.
     *
     * @param counts how much each row counts; one on average
     * @param known the constant, which is not held, and a weight a column
     * @param ridge how much each row pulls towards them
     */
    public static double[] fit(double[][] features, double[] truth, double[] counts, double[] known, double ridge) {
        Logistic fit = new Logistic(features, truth, counts, known, ridge);
        for (int step = 0; step < STEPS; step++) {
            fit.step();
        }
        return fit.inOriginalUnits();
    }

    private void standardise(double[][] features, int c) {
        double sum = 0;
        double squares = 0;
        for (double[] row : features) {
            sum += row[c];
            squares += row[c] * row[c];
        }
        mean[c] = sum / features.length;
        deviation[c] = Math.sqrt(Math.max(1e-12, squares / features.length - mean[c] * mean[c]));
    }

    private double[] row(double[] features) {
        double[] row = new double[features.length + 1];
        row[0] = 1;
        for (int c = 0; c < features.length; c++) {
            row[c + 1] = (features[c] - mean[c]) / deviation[c];
        }
        return row;
    }

    private void step() {
        int n = weights.length;
        double[] gradient = new double[n];
        double[][] curvature = new double[n][n];
        for (int r = 0; r < rows.length; r++) {
            double p = probability(rows[r]);
            for (int i = 0; i < n; i++) {
                gradient[i] += counts[r] * rows[r][i] * (truth[r] - p);
                for (int j = 0; j < n; j++) {
                    curvature[i][j] += counts[r] * rows[r][i] * rows[r][j] * p * (1 - p);
                }
            }
        }
        for (int i = 0; i < n; i++) {
            gradient[i] -= i == 0 ? 0 : ridge * (weights[i] - prior[i]);
            curvature[i][i] += i == 0 ? LITTLE : ridge;
        }
        double[] change = solve(curvature, gradient);
        for (int i = 0; i < n; i++) {
            weights[i] += change[i];
        }
    }

    private double probability(double[] row) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * weights[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private double[] inOriginalUnits() {
        double[] result = weights.clone();
        for (int c = 0; c < mean.length; c++) {
            result[c + 1] = weights[c + 1] / deviation[c];
            result[0] -= result[c + 1] * mean[c];
        }
        return result;
    }

    /** Gaussian elimination; the matrix is positive definite, so no rows need to be exchanged. */
    private static double[] solve(double[][] matrix, double[] right) {
        int n = right.length;
        for (int i = 0; i < n; i++) {
            for (int k = i + 1; k < n; k++) {
                double factor = matrix[k][i] / matrix[i][i];
                for (int j = i; j < n; j++) {
                    matrix[k][j] -= factor * matrix[i][j];
                }
                right[k] -= factor * right[i];
            }
        }
        double[] x = new double[n];
        for (int i = n - 1; i >= 0; i--) {
            double sum = right[i];
            for (int j = i + 1; j < n; j++) {
                sum -= matrix[i][j] * x[j];
            }
            x[i] = sum / matrix[i][i];
        }
        return x;
    }
}
