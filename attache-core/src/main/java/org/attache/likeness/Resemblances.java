package org.attache.likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.model.Claim.Modality;
import org.attache.proposition.CommonWords;
import org.attache.proposition.Proposition;
import org.attache.proposition.Term;

/**
 * Compares the propositions of a story, each two of them once: what many articles print in the same words is one
 * proposition here, so that reprints cost a look-up.
 */
final class Resemblances {

    private static final int TELLING = 8;
    private static final double STRAY = 0.3;
    private static final double SHORT = 1.5;
    private static final double NEAR = 0.75;
    private static final double FIRM = 0.8;
    private static final double HALF = 0.5;
    private static final int WHOLE = "2025-02-10".length();

    private final List<Proposition> propositions;
    private final Profiles profiles;
    private final int[] wording;
    private final Map<Long, Resemblance> known = new HashMap<>();

    Resemblances(List<Proposition> propositions, Profiles profiles) {
        this.propositions = propositions;
        this.profiles = profiles;
        wording = new int[propositions.size()];
        Map<Proposition, Integer> first = new HashMap<>();
        for (int at = 0; at < wording.length; at++) {
            Integer before = first.putIfAbsent(propositions.get(at), at);
            wording[at] = before == null ? at : before;
        }
    }

    Resemblance of(int first, int second) {
        int a = Math.min(wording[first], wording[second]);
        int b = Math.max(wording[first], wording[second]);
        return known.computeIfAbsent((long) a * wording.length + b, key -> compare(a, b));
    }

    private Resemblance compare(int a, int b) {
        double first = profiles.covered(a, b);
        double second = profiles.covered(b, a);
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        boolean figure = Comparison.oneFigure(one, other);
        boolean day = day(one, other);
        int run = profiles.run(a, b);
        double partiesA = profiles.partiesMet(a, b);
        double partiesB = profiles.partiesMet(b, a);
        double[] measures = {1, Math.min(first / part(a), second / part(b)),
                Math.max(first / part(a), second / part(b)),
                profiles.predicates(a, b), profiles.predicatesMet(a, b), (partiesA + partiesB) / 2,
                shared(Term.Kind.NUMBER, one, other) * (figure ? 1 : STRAY), alone(one, other), day ? 1 : 0,
                near(one, other) && !day ? 1 : 0, shared(Term.Kind.NAME, one, other), 0, 0, firmness(one, other),
                Math.log1p((first + second) / 2), 0, run >= TELLING ? 1 : 0};
        double has = profiles.predicateMet(a, b);
        double had = profiles.predicateMet(b, a);
        boolean near = Math.min(first / Math.max(1, profiles.sum(a)), second / Math.max(1, profiles.sum(b))) >= NEAR;
        return new Resemblance(measures, (first + second) / 2, Math.min(has, had), Math.max(has, had),
                profiles.predicates(a, b), near, run >= CommonWords.TELLING, figure, day,
                profiles.objectsMet(a, b) > 0 && profiles.objectsMet(b, a) > 0,
                Math.min(profiles.firm(a, b), profiles.firm(b, a)) >= FIRM, Math.min(partiesA, partiesB) >= HALF,
                Comparison.conflict(one, other));
    }

    /** What a cover is a part of; a statement of next to nothing is not covered by a word. */
    private double part(int at) {
        return Math.max(SHORT, profiles.sum(at));
    }

    private static double shared(Term.Kind kind, Proposition a, Proposition b) {
        int count = 0;
        for (Term term : a.terms().keySet()) {
            count += term.kind() == kind && b.terms().containsKey(term) ? 1 : 0;
        }
        return Math.min(2, count);
    }

    /** True when both name one day; a month or a year in common says little. */
    private static boolean day(Proposition a, Proposition b) {
        for (Term term : a.terms().keySet()) {
            if (term.kind() == Term.Kind.DAY && term.key().length() >= WHOLE && b.terms().containsKey(term)) {
                return true;
            }
        }
        return false;
    }

    /** True when both tell of days that may be one. */
    private static boolean near(Proposition a, Proposition b) {
        return a.earliest() != null && b.earliest() != null && !Comparison.daysDiffer(a, b);
    }

    /** 1 when both have figures and none in common. */
    private static double alone(Proposition a, Proposition b) {
        return figures(a) && figures(b) && shared(Term.Kind.NUMBER, a, b) == 0 ? 1 : 0;
    }

    private static boolean figures(Proposition one) {
        for (Term term : one.terms().keySet()) {
            if (term.kind() == Term.Kind.NUMBER) {
                return true;
            }
        }
        return false;
    }

    private static double firmness(Proposition a, Proposition b) {
        boolean planned = a.modality() == Modality.PLANNED;
        return planned == (b.modality() == Modality.PLANNED) ? 1 : 0;
    }
}
