package org.attache.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.story.Reason.Kind;
import org.attache.story.portrait.Portrait;
import org.attache.story.portrait.SparseVector;
import org.attache.story.portrait.TermStatistics;

/** Puts into words what makes two articles look like one story. */
final class Reasons {

    private static final int MOST = 4;
    /** A term tells something when it makes out so much of a cosine. */
    private static final double TELLING = 0.01;

    private record Shared(String term, double weight) {}

    private Reasons() {}

    static List<Reason> of(Portrait a, Portrait b, TermStatistics statistics) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Kind.SHARED_NAMES, shared(a.names(), b.names(), statistics));
        add(reasons, Kind.SHARED_HEADLINE, shared(a.title(), b.title(), statistics));
        add(reasons, Kind.SHARED_WORDS, shared(a.body(), b.body(), statistics));
        if (a.day() != Portrait.UNDATED && b.day() != Portrait.UNDATED && Math.abs(a.day() - b.day()) <= 1) {
            reasons.add(new Reason(Kind.SAME_DAYS, List.of()));
        }
        return reasons;
    }

    private static void add(List<Reason> reasons, Kind kind, List<String> terms) {
        if (!terms.isEmpty()) {
            reasons.add(new Reason(kind, terms));
        }
    }

    private static List<String> shared(SparseVector a, SparseVector b, TermStatistics statistics) {
        List<Shared> shared = new ArrayList<>();
        for (int i = 0, j = 0; i < a.terms().length && j < b.terms().length;) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            if (order == 0) {
                shared.add(new Shared(statistics.term(a.terms()[i]), (double) a.weights()[i] * b.weights()[j]));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared.stream().filter(s -> s.weight >= TELLING)
                .sorted(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::term)).limit(MOST)
                .map(s -> s.term.startsWith("@") ? s.term.substring(1) : s.term).toList();
    }
}
