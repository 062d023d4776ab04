package org.attache.train.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.actor.Actors;
import org.attache.language.EnglishAnnotator;
import org.attache.likeness.Alignment;
import org.attache.likeness.Likeness;
import org.attache.pipeline.Pipeline;
import org.attache.table.Table;
import org.attache.train.Logistic;

/**
 * Fits the weights of {@link Likeness} on pairs of statements of two articles that the running system compares, labelled by
 * the key claims of bundles.
 *
 * <pre>LikenessFit OUT.tsv FOLDER...</pre>
 *
 * <p>A folder is a bundle or holds bundles. Prints how well each bundle is judged by weights fitted on all others, beside
 * the weights that are shipped, then writes the weights fitted on all. There are few pairs that are one claim, so the
 * weights are held near those that reason suggests ({@code reasoned.tsv}); how much was chosen by this same printing. Pairs within
 * one article are few and of another kind: the weight of {@code sameArticle} is the reasoned one.
 */
public final class LikenessFit {

    /** Pull towards the reasoned weights, by pair. */
    static final double RIDGE = 0.03;

    private static final List<String> MEASURES = Likeness.MEASURES;

    private final List<LabelledPair> pairs;

    LikenessFit(List<LabelledPair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    public static void main(String[] arguments) throws IOException {
        Pipeline pipeline = new Pipeline(EnglishAnnotator.load(), Actors.load());
        List<LabelledPair> pairs = new ArrayList<>();
        for (GoldBundle bundle : GoldBundle.in(Stream.of(arguments).skip(1).map(Path::of).toList())) {
            pairs.addAll(LabelledPair.of(bundle, pipeline));
        }
        LikenessFit fit = new LikenessFit(pairs);
        System.out.print(fit.report());
        Files.writeString(Path.of(arguments[0]), fit.table());
    }

    /** Every bundle by the weights fitted on the others, then all together, then all by the weights that are shipped. */
    String report() {
        StringBuilder report = new StringBuilder("bundle\tpairs\tsame\tAP\tlog loss\tP\tR\tF1\n");
        List<Judgement.Scored> all = new ArrayList<>();
        for (String bundle : pairs.stream().map(LabelledPair::bundle).distinct().toList()) {
            double[] weights = weights(pairs.stream().filter(one -> !one.bundle().equals(bundle)).toList());
            List<Judgement.Scored> scored = scores(weights,
                    pairs.stream().filter(one -> one.bundle().equals(bundle)).toList());
            report.append(row(bundle, scored));
            all.addAll(scored);
        }
        return report.append(row("all, left out", all)).append(row("all, reasoned", scores(reasoned(), pairs)))
                .append(row("all, shipped", scores(Likeness.weights(), pairs))).toString();
    }

    private static String row(String name, List<Judgement.Scored> scored) {
        Judgement one = Judgement.of(scored, Alignment.MUTUAL);
        return String.format(Locale.ROOT, "%s\t%d\t%d\t%.3f\t%.4f\t%.3f\t%.3f\t%.3f%n", name, one.pairs(), one.same(),
                one.averagePrecision(), one.logLoss(), one.precision(), one.recall(), one.f1());
    }

    private static List<Judgement.Scored> scores(double[] weights, List<LabelledPair> pairs) {
        return pairs.stream().map(one -> new Judgement.Scored(score(weights, one.measures()), one.same())).toList();
    }

    private static double score(double[] weights, double[] measures) {
        double sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += weights[at] * measures[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The constant among the measures is the regression's own. */
    private static double[] weights(List<LabelledPair> pairs) {
        double[][] features = pairs.stream().map(one -> Arrays.copyOfRange(one.measures(), 1, MEASURES.size()))
                .toArray(double[][]::new);
        double[] truth = pairs.stream().mapToDouble(one -> one.same() ? 1 : 0).toArray();
        return Logistic.fit(features, truth, counts(pairs), reasoned(), RIDGE);
    }

    /** A bundle counts by the root of its pairs, lest the longest stories decide alone; a pair counts one on average. */
    private static double[] counts(List<LabelledPair> pairs) {
        Map<String, Long> sizes = pairs.stream()
                .collect(Collectors.groupingBy(LabelledPair::bundle, Collectors.counting()));
        double all = sizes.values().stream().mapToDouble(Math::sqrt).sum();
        return pairs.stream().mapToDouble(one -> pairs.size() / all / Math.sqrt(sizes.getOrDefault(one.bundle(), 1L)))
                .toArray();
    }

    private static double[] reasoned() {
        return Table.rows(LikenessFit.class, "reasoned.tsv", 2).stream()
                .mapToDouble(row -> Double.parseDouble(row.get(1))).toArray();
    }

    /** The weights fitted on all pairs, as the system reads them. */
    String table() {
        double[] weights = weights(pairs);
        StringBuilder table = new StringBuilder(
                """
                # Weights of the model that says how likely two statements are one; measures are told in Likeness.
                """);
        table.append("# Fitted by LikenessFit on ").append(pairs.size()).append(" pairs, ")
                .append(pairs.stream().filter(LabelledPair::same).count())
                .append(" of them one claim; card: docs/model-card-likeness.md\n");
        for (int at = 0; at < weights.length; at++) {
            table.append(String.format(Locale.ROOT, "%s\t%.2f%n", MEASURES.get(at), weights[at]));
        }
        return table.toString();
    }
}
