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
 * {@link Vocabulary}. The weights are fitted on the development bundles and hold on bundles that were left out (decision
 * 0020). What must keep two statements apart whatever they share is not weighed here but ruled by {@link Comparison}.
 */
final class Likeness {

    static final List<String> MEASURES = List.of("constant", "coverLeast", "coverMost", "predicate", "predicateMet",
            "parties", "numberShared", "numberAlone", "dayShared", "dayNear", "nameShared", "source", "lead",
            "modality",
            "evidence", "sameArticle", "run");
    private static final int SOURCE = MEASURES.indexOf("source");
    private static final int LEAD = MEASURES.indexOf("lead");
    private static final int SAME_ARTICLE = MEASURES.indexOf("sameArticle");
    private static final double[] WEIGHTS = weights();

    private final List<Statement> statements;
    private final Ways ways;
    private final boolean[] lead;
    private final Resemblances resemblances;

    Likeness(List<Statement> statements, List<Proposition> propositions, Profiles profiles, Ways ways) {
        this.statements = statements;
        this.ways = ways;
        resemblances = new Resemblances(propositions, profiles);
        lead = leads(statements);
    }

    private static double[] weights() {
        Map<String, Double> table = new HashMap<>();
        Table.lines(Likeness.class, "likeness.tsv")
                .forEach(line -> table.put(line.split("\t")[0], Double.valueOf(line.split("\t")[1])));
        return MEASURES.stream().mapToDouble(name -> Objects.requireNonNull(table.get(name), name)).toArray();
    }

    /** What the two have in common, whoever says them. */
    Resemblance resemblance(int a, int b) {
        return resemblances.of(a, b);
    }

    double of(int a, int b) {
        double[] measures = resemblances.of(a, b).measures();
        double sum = WEIGHTS[SOURCE] * source(a, b) + WEIGHTS[LEAD] * opening(a, b)
                + WEIGHTS[SAME_ARTICLE] * same(a, b);
        for (int at = 0; at < measures.length; at++) {
            sum += WEIGHTS[at] * measures[at];
        }
        return 1 / (1 + Math.exp(-sum));
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
