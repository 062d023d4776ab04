package org.attache.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.story.portrait.PairFeatures;
import org.attache.table.Table;

/**
 * The weights by which {@link PairFeatures} become the probability that two articles tell one story: a logistic model of
 * seven numbers and a constant, fitted on editors' round-ups; its card is docs/models/story-model.md.
 */
public final class StoryModel {

    private static final int USUAL = 150;
    private static final double MOST_FAVOUR = 3;

    private final double constant;
    private final double[] weights;

    /** @throws IllegalArgumentException unless there is one weight for each of {@link PairFeatures#NAMES} */
    public StoryModel(double constant, double[] weights) {
        if (weights.length != PairFeatures.NAMES.size()) {
            throw new IllegalArgumentException(
                    "weights must be " + PairFeatures.NAMES.size() + " but were " + weights.length);
        }
        this.constant = constant;
        this.weights = weights.clone();
    }

    /** The model that comes with the software. */
    public static StoryModel shipped() {
        return parse(Table.lines(StoryModel.class, "story-model.tsv").stream());
    }

    /** Reads lines of name and weight, divided by a tab. */
    static StoryModel parse(Stream<String> lines) {
        Map<String, Double> table = new HashMap<>();
        lines.map(line -> line.split("\t")).forEach(row -> table.put(row[0], Double.valueOf(row[1])));
        List<String> names = PairFeatures.NAMES;
        return new StoryModel(weight(table, "constant"), names.stream().mapToDouble(n -> weight(table, n)).toArray());
    }

    private static double weight(Map<String, Double> table, String name) {
        Double weight = table.get(name);
        if (weight == null) {
            throw new IllegalStateException("story-model.tsv has no weight for " + name);
        }
        return weight;
    }

    /**
     * Probability that the two tell one story.
     *
     * @param window number of articles among which they were found. The weights were fitted where some {@value #USUAL} stood
     * in the window; the fewer there are, the fewer are the stories that could be mistaken for one another, and the odds
     * are raised in proportion, to at most {@value #MOST_FAVOUR} times.
     */
    public double probability(PairFeatures features, int window) {
        double sum = constant + Math.log(Math.clamp((double) USUAL / Math.max(1, window), 1, MOST_FAVOUR));
        double[] values = features.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
