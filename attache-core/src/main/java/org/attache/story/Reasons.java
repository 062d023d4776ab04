package org.attache.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.attache.actor.Nations;
import org.attache.story.Reason.Kind;
import org.attache.story.portrait.Counted;
import org.attache.story.portrait.Portrait;
import org.attache.story.portrait.SparseVector;
import org.attache.story.portrait.TermStatistics;

/** Puts into words what makes two articles look like one story, or like two. */
final class Reasons {

    private static final Nations NATIONS = Nations.shipped();
    private static final int MOST = 4;
    /** A term tells something when it makes out so much of a cosine. */
    private static final double TELLING = 0.01;

    private record Shared(String term, double weight) {}

    private Reasons() {}

    static List<Reason> of(Portrait a, Portrait b, TermStatistics statistics) {
        List<Reason> reasons = new ArrayList<>();
        add(reasons, Kind.SHARED_NAMES, first(shared(a.names(), b.names(), statistics)));
        add(reasons, Kind.SHARED_HEADLINE, first(shared(a.title(), b.title(), statistics)));
        List<String> words = shared(a.body(), b.body(), statistics);
        add(reasons, Kind.SHARED_WORDS, words.stream().filter(word -> !isNumber(word)).limit(MOST).toList());
        add(reasons, Kind.SHARED_NUMBERS, words.stream().filter(Reasons::isNumber).limit(MOST).toList());
        add(reasons, Kind.SHARED_STATES, states(a, b, statistics));
        add(reasons, Kind.SAME_COUNT, a.counted().stream().filter(count -> isIn(count, b)).map(Reasons::words)
                .distinct().toList());
        if (a.day() != Portrait.UNDATED && b.day() != Portrait.UNDATED && Math.abs(a.day() - b.day()) <= 1) {
            reasons.add(new Reason(Kind.SAME_DAYS, List.of()));
        }
        return reasons;
    }

    /** What the two number differently. */
    static List<Reason> apart(Portrait a, Portrait b) {
        return List.of(new Reason(Kind.OTHER_COUNT,
                Stream.of(a, b).flatMap(article -> article.counted().stream()).map(Reasons::words).distinct()
                        .toList()));
    }

    private static String words(Counted count) {
        return count.noun() + ' ' + count.number();
    }

    private static boolean isIn(Counted count, Portrait article) {
        return article.counted().stream()
                .anyMatch(other -> other.noun().equals(count.noun()) && other.number() == count.number());
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }

    private static List<String> first(List<String> terms) {
        return terms.subList(0, Math.min(MOST, terms.size()));
    }

    private static List<String> states(Portrait a, Portrait b, TermStatistics statistics) {
        return first(weighed(a.states(), b.states(), statistics).map(Shared::term)
                .map(term -> NATIONS.name(term.substring(1)).orElse(term.substring(1))).toList());
    }

    private static void add(List<Reason> reasons, Kind kind, List<String> terms) {
        if (!terms.isEmpty()) {
            reasons.add(new Reason(kind, terms));
        }
    }

    private static List<String> shared(SparseVector a, SparseVector b, TermStatistics statistics) {
        return weighed(a, b, statistics).filter(s -> s.weight >= TELLING)
                .map(s -> s.term.startsWith("@") ? s.term.substring(1) : s.term).toList();
    }

    /** The terms in both, heaviest first. */
    private static Stream<Shared> weighed(SparseVector a, SparseVector b, TermStatistics statistics) {
        List<Shared> shared = new ArrayList<>();
        for (int i = 0, j = 0; i < a.terms().length && j < b.terms().length;) {
            int order = Integer.compare(a.terms()[i], b.terms()[j]);
            if (order == 0) {
                shared.add(new Shared(statistics.term(a.terms()[i]), (double) a.weights()[i] * b.weights()[j]));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared.stream()
                .sorted(Comparator.comparingDouble(Shared::weight).reversed().thenComparing(Shared::term));
    }
}
