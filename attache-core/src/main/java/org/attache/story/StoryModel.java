package org.attache.story;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.story.portrait.Counted;
import org.attache.story.portrait.PairFeatures;
import org.attache.table.Table;

/**
 * The weights by which {@link PairFeatures} become the probability that two articles tell one story: a logistic model of
 * eight numbers and a constant, fitted on editors' round-ups; its card is docs/models/story-model.md.
 *
 * <p><b>Many and few.</b> In a stream the articles around a pair say what is common these days, and how alike even different
 * stories are. Of a handful of articles nothing says that; likeness then means something else, and has weights of its own, which
 * were fitted on pairs of articles by themselves. In between, from 1 to {@value #MANY} articles, the one gives way to the
 * other in proportion. In the fit one pair in eight was of one story; who hands over a handful has mostly chosen it, and a story cut
 * in two costs more than two in one folder, so the odds are raised {@value #FAVOUR} times there. A date that is unknown speaks
 * against nothing in a handful; in a stream it may be any day of the window, and days that far apart are assumed as group
 * undated articles best.
 */
public final class StoryModel {

    private static final int MANY = 150;
    private static final int FAVOUR = 10;
    private static final double UNDATED_OF_MANY = 2;
    private static final double UNDATED_OF_FEW = 0;

    private final Weights many;
    private final Weights few;

    /** The weights for one size of collection. */
    public record Weights(double constant, List<Double> weights) {

        public Weights {
            weights = List.copyOf(weights);
            if (weights.size() != PairFeatures.NAMES.size()) {
                throw new IllegalArgumentException(
                        "weights must be " + PairFeatures.NAMES.size() + " but were " + weights.size());
            }
        }

        double sum(double[] values) {
            double sum = constant;
            for (int i = 0; i < values.length; i++) {
                sum += weights.get(i) * values[i];
            }
            return sum;
        }
    }

    public StoryModel(Weights many, Weights few) {
        this.many = many;
        this.few = few;
    }

    /** The model that comes with the software. */
    public static StoryModel shipped() {
        return parse(Table.lines(StoryModel.class, "story-model.tsv").stream());
    }

    /** Reads lines of a name, its weight among many articles, and its weight among few, divided by tabs. */
    static StoryModel parse(Stream<String> lines) {
        Map<String, String[]> rows = lines.map(line -> line.split("\t"))
                .collect(Collectors.toMap(row -> row[0], Function.identity()));
        return new StoryModel(weights(rows, 1), weights(rows, 2));
    }

    private static Weights weights(Map<String, String[]> rows, int column) {
        List<Double> weights = PairFeatures.NAMES.stream().map(name -> weight(rows, name, column)).toList();
        return new Weights(weight(rows, "constant", column), weights);
    }

    private static double weight(Map<String, String[]> rows, String name, int column) {
        String[] row = rows.get(name);
        if (row == null) {
            throw new IllegalStateException("story-model.tsv has no weight for " + name);
        }
        return Double.parseDouble(row[column]);
    }

    /**
     * Probability that the two tell one story; none for two that number one thing differently.
     *
     * @param window number of articles among which they were found
     */
    public double probability(PairFeatures features, int window) {
        if (features.counts() == Counted.Agreement.OTHER) {
            return 0;
        }
        double share = Math.min(1, window / (double) MANY);
        double sum = share * many.sum(features.values(UNDATED_OF_MANY));
        if (share < 1) {
            sum += (1 - share) * (Math.log(FAVOUR) + few.sum(features.values(UNDATED_OF_FEW)));
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
