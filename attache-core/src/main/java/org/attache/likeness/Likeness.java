package org.attache.likeness;

import org.attache.proposition.Proposition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.reading.Statement;
import org.attache.table.Table;

/**
 * How likely two statements of a story state one proposition, by a logistic model over a few measures of the pair.
 *
 * <p>The measures say how much of each the other covers, whether predicate and parties meet, whether figures, days and
 * names are shared, who is the source, and where the two stand. None of them knows a word; the words come in through
 * {@link Vocabulary}. The weights were fitted on the development bundles (decisions 0020 and 0071, card
 * docs/model-card-likeness.md; {@code LikenessFit} of the training module fits them anew). What must keep two statements
 * apart whatever they share is not weighed here but ruled by {@link Comparison}.
 */
public final class Likeness {

    /** What is weighed, by name. */
    public static final List<String> MEASURES = List.of("constant", "coverLeast", "coverMost", "predicate",
            "predicateMet",
            "parties", "numberShared", "numberAlone", "dayShared", "dayNear", "nameShared", "source", "lead",
            "modality", "telling", "tense", "place", "among", "voices", "sameArticle", "run");

    /** An article of fewer statements counts as one of so many; none that weights were fitted on is much shorter. */
    private static final int FEWEST = 6;
    private static final int SOURCE = MEASURES.indexOf("source");
    private static final int LEAD = MEASURES.indexOf("lead");
    private static final int PLACE = MEASURES.indexOf("place");
    private static final int AMONG = MEASURES.indexOf("among");
    private static final int VOICES = MEASURES.indexOf("voices");
    private static final int SAME_ARTICLE = MEASURES.indexOf("sameArticle");
    private static final double[] WEIGHTS = shipped();

    private final List<Statement> statements;
    private final Ways ways;
    private final boolean[] lead;
    private final double[] place;
    private final double[] among;
    private final Resemblances resemblances;
    private final double[] row = new double[WEIGHTS.length];

    Likeness(List<Statement> statements, List<Proposition> propositions, Profiles profiles, Ways ways) {
        this.statements = statements;
        this.ways = ways;
        resemblances = new Resemblances(propositions, profiles);
        lead = leads(statements);
        place = places(statements);
        among = among(statements);
    }

    /** The weights in use, in the order of {@link #MEASURES}. */
    public static double[] weights() {
        return WEIGHTS.clone();
    }

    private static double[] shipped() {
        Map<String, Double> table = new HashMap<>();
        Table.lines(Likeness.class, "likeness.tsv")
                .forEach(line -> table.put(line.split("\t")[0], Double.valueOf(line.split("\t")[1])));
        return MEASURES.stream().mapToDouble(name -> Objects.requireNonNull(table.get(name), name)).toArray();
    }

    /** What the two have in common, whoever says them. */
    Resemblance resemblance(int a, int b) {
        return resemblances.of(a, b);
    }

    /** How likely the two state one proposition, given what they have in common. */
    double of(int a, int b, Resemblance alike) {
        measure(a, b, alike, row);
        double sum = 0;
        for (int at = 0; at < row.length; at++) {
            sum += WEIGHTS[at] * row[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The measures of the two, in the order of {@link #MEASURES}. */
    double[] measures(int a, int b, Resemblance alike) {
        double[] measures = new double[WEIGHTS.length];
        measure(a, b, alike, measures);
        return measures;
    }

    private void measure(int a, int b, Resemblance alike, double[] measures) {
        System.arraycopy(alike.measures(), 0, measures, 0, measures.length);
        measures[SOURCE] = source(a, b);
        measures[LEAD] = opening(a, b);
        measures[PLACE] = Math.abs(place[a] - place[b]);
        measures[AMONG] = among[a] + among[b];
        measures[VOICES] = (statements.get(a).own() ? 1 : 0) + (statements.get(b).own() ? 1 : 0);
        measures[SAME_ARTICLE] = same(a, b);
    }

    private double source(int a, int b) {
        return ways.leans(a, b) ? 1 : 0;
    }

    private double opening(int a, int b) {
        return lead[a] && lead[b] && same(a, b) == 0 ? 1 : 0;
    }

    private double same(int a, int b) {
        return statements.get(a).article() == statements.get(b).article() ? 1 : 0;
    }

    /** The logarithm of how many statements its article makes: the more there are, the less likely is any one of them meant. */
    private static double[] among(List<Statement> statements) {
        Map<Integer, Integer> counts = new HashMap<>();
        statements.stream().filter(one -> !one.heading()).forEach(one -> counts.merge(one.article(), 1, Integer::sum));
        return statements.stream()
                .mapToDouble(one -> Math.log(Math.max(FEWEST, counts.getOrDefault(one.article(), 0)))).toArray();
    }

    /** How far down its article a statement stands, 0 to 1: what matters most stands first in all of them. */
    private static double[] places(List<Statement> statements) {
        double[] place = new double[statements.size()];
        for (int from = 0; from < place.length;) {
            int to = from;
            while (to < place.length && statements.get(to).article() == statements.get(from).article()) {
                to++;
            }
            for (int at = from; at < to; at++) {
                place[at] = (at - from) / (double) Math.max(1, to - 1 - from);
            }
            from = to;
        }
        return place;
    }

    /** Statements that open the text of their articles: a lead tells what the story is about. */
    private static boolean[] leads(List<Statement> statements) {
        boolean[] lead = new boolean[statements.size()];
        for (int at = 0; at < lead.length; at++) {
            Statement one = statements.get(at);
            boolean first = at == 0 || statements.get(at - 1).article() != one.article()
                    || statements.get(at - 1).heading();
            lead[at] = !one.heading() && (first || lead[at - 1] && statements.get(at - 1).sentence() == one.sentence());
        }
        return lead;
    }
}
