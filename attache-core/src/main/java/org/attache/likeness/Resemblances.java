package org.attache.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.attache.model.Claim.Modality;
import org.attache.proposition.Converses;
import org.attache.proposition.Opposites;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Term;

/**
 * Compares the propositions of a story, each two of them once: what many articles print in the same words is one
 * proposition here, so that reprints cost a look-up.
 */
final class Resemblances {

    private static final int TELLING = 8;
    private static final double STRAY = 0.3;
    private static final double SHORT = 1.5;
    private static final double BESIDES = 0.6;
    private static final double HALF = 0.5;
    /** The measure that says how much of one statement the other has, and from where on their words are laid beside one another. */
    private static final int GREATER_COVER = 2;
    private static final double MUCH = 0.4;
    private static final int WHOLE = "2025-02-10".length();

    private final List<Proposition> propositions;
    private final Profiles profiles;
    private final int[] wording;
    private final boolean[] again;
    private final int[][] numbers;
    private final int[][] names;
    private final int[][] days;
    private final int[][] stances;
    private final PairTable<Resemblance> known = new PairTable<>();

    Resemblances(List<Proposition> propositions, Profiles profiles) {
        this.propositions = propositions;
        this.profiles = profiles;
        wording = new int[propositions.size()];
        again = new boolean[wording.length];
        Map<List<String>, List<Integer>> first = new HashMap<>();
        for (int at = 0; at < wording.length; at++) {
            List<Integer> alike = first.computeIfAbsent(propositions.get(at).words(), words -> new ArrayList<>());
            int before = before(alike, propositions.get(at));
            if (before < 0) {
                alike.add(at);
            }
            wording[at] = before < 0 ? at : before;
            again[wording[at]] = before >= 0;
        }
        stances = stances(propositions);
        numbers = terms(term -> term.kind() == Term.Kind.NUMBER);
        names = terms(Term::named);
        days = terms(term -> term.kind() == Term.Kind.DAY && term.key().length() >= WHOLE);
    }

    /** The one of those with the same words that says the same, -1 where none does. */
    private int before(List<Integer> alike, Proposition one) {
        for (int at : alike) {
            if (propositions.get(at).equals(one)) {
                return at;
            }
        }
        return -1;
    }

    /** For every statement what it says was so or not so, by number: the last bit says which. */
    private static int[][] stances(List<Proposition> propositions) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] stances = new int[propositions.size()][];
        for (int at = 0; at < stances.length; at++) {
            stances[at] = Opposites.of(propositions.get(at)).entrySet().stream()
                    .mapToInt(one -> 2 * numbers.computeIfAbsent(one.getKey(), key -> numbers.size())
                            + (one.getValue() ? 1 : 0))
                    .toArray();
        }
        return stances;
    }

    private static Stance stance(int[] one, int[] other) {
        Stance stance = Stance.NONE;
        for (int a : one) {
            for (int b : other) {
                if (a == b) {
                    return Stance.AGREE;
                }
                stance = (a ^ 1) == b ? Stance.OPPOSE : stance;
            }
        }
        return stance;
    }

    /** For every wording its terms of one sort by number, ascending. */
    private int[][] terms(Predicate<Term> sort) {
        int[][] found = new int[wording.length][];
        for (int at = 0; at < found.length; at++) {
            found[at] = wording[at] < at ? found[wording[at]]
                    : propositions.get(at).terms().keySet().stream().filter(sort).mapToInt(profiles.words()::of)
                            .sorted().toArray();
        }
        return found;
    }

    Resemblance of(int first, int second) {
        int a = Math.min(wording[first], wording[second]);
        int b = Math.max(wording[first], wording[second]);
        if (!again[a] && !again[b]) {
            return compare(a, b);
        }
        Resemblance before = known.get(a, b);
        Resemblance found = before == null ? compare(a, b) : before;
        if (before == null) {
            known.putIfAbsent(a, b, found);
        }
        return found;
    }

    private Resemblance compare(int a, int b) {
        double first = profiles.covered(a, b);
        double second = profiles.covered(b, a);
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        boolean figure = Comparison.oneFigure(one, other);
        boolean day = shared(days[a], days[b]) > 0;
        double numbersShared = Math.max(figure ? 1 : 0, shared(numbers[a], numbers[b]));
        boolean figures = numbers[a].length > 0 && numbers[b].length > 0;
        int run = profiles.run(a, b);
        double partiesA = profiles.partiesMet(a, b);
        double partiesB = profiles.partiesMet(b, a);
        double[] measures = {1, Math.min(first / part(a), second / part(b)),
                Math.max(first / part(a), second / part(b)),
                profiles.predicates(a, b), profiles.predicatesMet(a, b), (partiesA + partiesB) / 2,
                numbersShared * (figure ? 1 : STRAY), figures && numbersShared == 0 ? 1 : 0, day ? 1 : 0,
                near(one, other) && !day ? 1 : 0, shared(names[a], names[b]), 0, 0, firmness(one, other),
                (profiles.telling(a, b) + profiles.telling(b, a)) / 2, one.done() == other.done() ? 1 : 0, 0, 0, 0, 0,
                run >= TELLING ? 1 : 0};
        Stance stance = stance(stances[a], stances[b]);
        boolean told = stance != Stance.NONE || Converses.are(one, other)
                || profiles.predicates(a, b) + profiles.predicatesMet(a, b) > 0;
        boolean strange = !profiles.share(a, b) || Comparison.otherName(one, other)
                || !told && profiles.predicatesMet(a, b) == 0
                        && profiles.besides(a, b) + profiles.besides(b, a) < 2 * BESIDES;
        return new Resemblance(measures, Math.min(profiles.predicateMet(a, b), profiles.predicateMet(b, a)),
                profiles.predicates(a, b), profiles.objectsMet(a, b) > 0 && profiles.objectsMet(b, a) > 0,
                Math.min(partiesA, partiesB) >= HALF, strange,
                numbersShared > 0 || told || oneEnd(one, other), told, stance,
                Comparison.conflict(one, other),
                measures[GREATER_COVER] >= MUCH && profiles.repeated(a, b));
    }

    /** "Closed until 12 April", "nobody may drive there before 12 April" */
    private static boolean oneEnd(Proposition a, Proposition b) {
        return a.limit() != null && a.limit().equals(b.limit()) && a.limit().end();
    }

    /** What a cover is a part of; a statement of next to nothing is not covered by a word. */
    private double part(int at) {
        return Math.max(SHORT, profiles.sum(at));
    }

    /** How many of the numbers are in both, two at most; a month or a year in common is no day. */
    private static double shared(int[] a, int[] b) {
        int count = 0;
        for (int term : a) {
            count += Arrays.binarySearch(b, term) >= 0 ? 1 : 0;
        }
        return Math.min(2, count);
    }

    /** True when both tell of days that may be one. */
    private static boolean near(Proposition a, Proposition b) {
        return a.earliest() != null && b.earliest() != null && !Comparison.daysDiffer(a, b);
    }

    private static double firmness(Proposition a, Proposition b) {
        boolean planned = a.modality() == Modality.PLANNED;
        return planned == (b.modality() == Modality.PLANNED) ? 1 : 0;
    }
}
