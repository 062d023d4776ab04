package org.attache.train.attribution;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.attache.cue.LinearModel;

/**
 * Log-linear models by AdaGrad with an L1 penalty, on examples given as feature hashes.
 *
 * <p>Examples come in groups. A group of one is a decision among labels (one label: yes or no); a group of several is a
 * choice of one candidate. A feature must occur twice to get a weight. The order is shuffled with a fixed seed, so the
 * same examples give the same weights. Rate .05 and penalties .005 to .02 were best of seven settings on articles kept
 * aside; stronger penalties lose.
 */
final class Fit {
    private static final int LEAST = 2;
    private static final float RATE = 0.05f;
    private static final float SMOOTHING = 1e-2f;
    private static final float SMALLEST = 0.03f;

    private final int labels;
    private final float penalty;
    private final List<int[]> examples = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private final List<int[]> groups = new ArrayList<>();
    private int groupStart;
    private int[] keys = new int[0];
    private float[] weights = new float[0];
    private float[] squares = new float[0];

    Fit(int labels, float penalty) {
        this.labels = labels;
        this.penalty = penalty;
    }

    /** A decision of its own. */
    void add(int[] features, int label) {
        candidate(features, label);
        groups.add(new int[]{examples.size() - 1, examples.size()});
    }

    /** A candidate of the group that {@link #endGroup} will end. */
    void candidate(int[] features, int label) {
        examples.add(features);
        answers.add(label);
    }

    /** Ends a choice; when no candidate is right the first, which stands for none, is. */
    void endGroup() {
        boolean found = answers.subList(groupStart, answers.size()).contains(1);
        if (!found) {
            answers.set(groupStart, 1);
        }
        groups.add(new int[]{groupStart, examples.size()});
        groupStart = examples.size();
    }

    void run(int epochs) {
        int[][] data = index();
        weights = new float[keys.length * labels];
        squares = new float[keys.length * labels];
        Random random = new Random(7);
        int[] order = new int[groups.size()];
        Arrays.setAll(order, i -> i);
        for (int epoch = 0; epoch < epochs; epoch++) {
            shuffle(order, random);
            for (int at : order) {
                learn(data, groups.get(at));
            }
            shrink();
        }
    }

    private void learn(int[][] data, int[] group) {
        if (group[1] - group[0] > 1) {
            choose(data, group);
        } else if (labels == 1) {
            decide(data[group[0]], answers.get(group[0]));
        } else {
            label(data[group[0]], answers.get(group[0]));
        }
    }

    private int[][] index() {
        int[] all = examples.stream().flatMapToInt(Arrays::stream).sorted().toArray();
        int kept = 0;
        for (int from = 0, to; from < all.length; from = to) {
            to = from + 1;
            while (to < all.length && all[to] == all[from]) {
                to++;
            }
            if (to - from >= LEAST) {
                all[kept++] = all[from];
            }
        }
        keys = Arrays.copyOf(all, kept);
        int[][] data = new int[examples.size()][];
        for (int i = 0; i < data.length; i++) {
            data[i] = Arrays.stream(examples.get(i)).map(key -> Arrays.binarySearch(keys, key))
                    .filter(row -> row >= 0).toArray();
        }
        return data;
    }

    private void decide(int[] features, int answer) {
        float gradient = (float) (1 / (1 + Math.exp(-sum(features, 0)))) - answer;
        for (int row : features) {
            step(row, gradient);
        }
    }

    private void label(int[] features, int answer) {
        float[] shares = new float[labels];
        for (int label = 0; label < labels; label++) {
            shares[label] = sum(features, label);
        }
        normalise(shares);
        for (int label = 0; label < labels; label++) {
            float gradient = shares[label] - (label == answer ? 1 : 0);
            for (int row : features) {
                step(row * labels + label, gradient);
            }
        }
    }

    private void choose(int[][] data, int[] group) {
        float[] shares = new float[group[1] - group[0]];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = sum(data[group[0] + i], 0);
        }
        normalise(shares);
        for (int i = 0; i < shares.length; i++) {
            float gradient = shares[i] - answers.get(group[0] + i);
            for (int row : data[group[0] + i]) {
                step(row, gradient);
            }
        }
    }

    private float sum(int[] features, int label) {
        float sum = 0;
        for (int row : features) {
            sum += weights[row * labels + label];
        }
        return sum;
    }

    private static void normalise(float[] sums) {
        float top = Float.NEGATIVE_INFINITY;
        for (float sum : sums) {
            top = Math.max(top, sum);
        }
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (float) Math.exp(sums[i] - top);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= (float) total;
        }
    }

    private void step(int at, float gradient) {
        if (Math.abs(gradient) > 1e-4) {
            squares[at] += gradient * gradient;
            weights[at] -= RATE * gradient / (float) Math.sqrt(SMOOTHING + squares[at]);
        }
    }

    /** Soft threshold once an epoch, stronger for weights that few examples have moved. */
    private void shrink() {
        for (int at = 0; at < weights.length; at++) {
            float by = penalty / (float) Math.sqrt(SMOOTHING + squares[at]);
            weights[at] = Math.signum(weights[at]) * Math.max(0, Math.abs(weights[at]) - by);
        }
    }

    private static void shuffle(int[] order, Random random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swap = order[i];
            order[i] = order[j];
            order[j] = swap;
        }
    }

    /** Writes the rows whose weight reaches {@value #SMALLEST} in some column, in the form of {@link LinearModel}. */
    void write(DataOutputStream out) throws IOException {
        int[] rows = IntStream.range(0, keys.length).filter(row -> largest(row) >= SMALLEST).toArray();
        out.writeInt(LinearModel.MAGIC);
        out.writeInt(labels);
        out.writeInt(rows.length);
        for (int row : rows) {
            out.writeInt(keys[row]);
            for (int label = 0; label < labels; label++) {
                float weight = Math.clamp(weights[row * labels + label], -32f, 32f);
                out.writeShort(Math.round(weight * LinearModel.STEPS));
            }
        }
    }

    private float largest(int row) {
        float largest = 0;
        for (int label = 0; label < labels; label++) {
            largest = Math.max(largest, Math.abs(weights[row * labels + label]));
        }
        return largest;
    }
}
