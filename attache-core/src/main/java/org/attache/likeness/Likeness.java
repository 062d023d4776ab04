package org.attache.likeness;

import org.attache.proposition.Proposition;
import org.attache.proposition.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.model.Claim.Modality;
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
    private static final int TELLING = 8;
    private static final double STRAY = 0.3;
    private static final int WHOLE = "2025-02-10".length();
    private static final double[] WEIGHTS = weights();

    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Ways ways;
    private final boolean[] lead;
    private final Profiles profiles;

    Likeness(List<Statement> statements, List<Proposition> propositions, Profiles profiles, Ways ways) {
        this.statements = statements;
        this.propositions = propositions;
        this.ways = ways;
        this.profiles = profiles;
        lead = leads(statements);
    }

    private static double[] weights() {
        Map<String, Double> table = new HashMap<>();
        Table.lines(Likeness.class, "likeness.tsv")
                .forEach(line -> table.put(line.split("\t")[0], Double.valueOf(line.split("\t")[1])));
        return MEASURES.stream().mapToDouble(name -> Objects.requireNonNull(table.get(name), name)).toArray();
    }

    Profiles profiles() {
        return profiles;
    }

    double of(int a, int b) {
        double[] measures = measures(a, b);
        double sum = 0;
        for (int at = 0; at < measures.length; at++) {
            sum += WEIGHTS[at] * measures[at];
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The measures of a pair in the order of {@link #MEASURES}. */
    double[] measures(int a, int b) {
        double first = profiles.covered(a, b);
        double second = profiles.covered(b, a);
        double coverFirst = first / Math.max(1.5, profiles.sum(a));
        double coverSecond = second / Math.max(1.5, profiles.sum(b));
        boolean same = statements.get(a).article() == statements.get(b).article();
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        return new double[]{1, Math.min(coverFirst, coverSecond), Math.max(coverFirst, coverSecond),
                profiles.predicates(a, b), profiles.predicatesMet(a, b),
                (profiles.partiesMet(a, b) + profiles.partiesMet(b, a)) / 2,
                figures(one, other), alone(one, other), day(one, other),
                near(one, other),
                shared(Term.Kind.NAME, one, other), ways.leans(a, b) ? 1 : 0,
                lead[a] && lead[b] && !same ? 1 : 0, firmness(one, other), Math.log1p((first + second) / 2),
                same ? 1 : 0, profiles.run(a, b) >= TELLING ? 1 : 0};
    }

    /** True when the two share a figure of one thing or a day. */
    boolean anchored(int a, int b) {
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        return Comparison.oneFigure(one, other) || day(one, other) > 0;
    }

    private static double shared(Term.Kind kind, Proposition a, Proposition b) {
        long count = a.terms().keySet().stream().filter(term -> term.kind() == kind && b.terms().containsKey(term))
                .count();
        return Math.min(2, count);
    }

    /** Figures in common; one that counts something else on the other side says little. */
    private static double figures(Proposition a, Proposition b) {
        return shared(Term.Kind.NUMBER, a, b) * (Comparison.oneFigure(a, b) ? 1 : STRAY);
    }

    /** 1 when both name one day; a month or a year in common says little. */
    private static double day(Proposition a, Proposition b) {
        return a.terms().keySet().stream().anyMatch(term -> term.kind() == Term.Kind.DAY && term.key().length() >= WHOLE
                && b.terms().containsKey(term)) ? 1 : 0;
    }

    /** 1 when both tell of days that may be one, but in other words. */
    private static double near(Proposition a, Proposition b) {
        boolean dated = a.earliest() != null && b.earliest() != null;
        return dated && day(a, b) == 0 && !Comparison.daysDiffer(a, b) ? 1 : 0;
    }

    /** 1 when both have figures and none in common. */
    private static double alone(Proposition a, Proposition b) {
        boolean both = a.terms().keySet().stream().anyMatch(term -> term.kind() == Term.Kind.NUMBER)
                && b.terms().keySet().stream().anyMatch(term -> term.kind() == Term.Kind.NUMBER);
        return both && shared(Term.Kind.NUMBER, a, b) == 0 ? 1 : 0;
    }

    private static double firmness(Proposition a, Proposition b) {
        boolean planned = a.modality() == Modality.PLANNED;
        return planned == (b.modality() == Modality.PLANNED) ? 1 : 0;
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
