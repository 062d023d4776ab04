package org.attache.likeness;

import org.attache.proposition.Proposition;
import org.attache.proposition.Term;
import org.attache.proposition.CommonWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The statements of one story in numbers: terms with weights, predicate and parties by number of the vocabulary. */
public final class Profiles {

    private final Vocabulary words;
    private final int[][] terms;
    private final double[][] weights;
    private final double[] sums;
    private final int[] predicates;
    private final int[][] parties;
    private final List<List<String>> content;

    public Profiles(List<Proposition> propositions) {
        words = new Vocabulary(propositions);
        int size = propositions.size();
        terms = new int[size][];
        weights = new double[size][];
        sums = new double[size];
        predicates = new int[size];
        parties = new int[size][];
        content = propositions.stream().map(one -> CommonWords.content(one.words())).toList();
        for (int at = 0; at < size; at++) {
            Proposition one = propositions.get(at);
            fill(at, one.terms());
            predicates[at] = words.of(one.predicate());
            parties[at] = numbers(one.agents(), one.patients());
        }
    }

    private void fill(int at, Map<Term, Double> weighted) {
        terms[at] = new int[weighted.size()];
        weights[at] = new double[weighted.size()];
        int i = 0;
        for (Map.Entry<Term, Double> one : weighted.entrySet()) {
            terms[at][i] = words.of(one.getKey());
            weights[at][i] = one.getValue() * words.rarity(terms[at][i]);
            sums[at] += weights[at][i++];
        }
    }

    private int[] numbers(Set<Term> agents, Set<Term> patients) {
        List<Integer> all = new ArrayList<>();
        agents.forEach(term -> all.add(words.of(term)));
        patients.forEach(term -> all.add(words.of(term)));
        return all.stream().mapToInt(Integer::intValue).distinct().toArray();
    }

    /** How many content words in a row the two share. */
    int run(int a, int b) {
        return CommonWords.runOfContent(content.get(a), content.get(b));
    }

    Vocabulary words() {
        return words;
    }

    int size() {
        return terms.length;
    }

    int[] terms(int at) {
        return terms[at];
    }

    /** Weight of all terms of the statement. */
    public double sum(int at) {
        return sums[at];
    }

    /** Weight of those terms of the one that the other has in some form. */
    public double covered(int one, int by) {
        double covered = 0;
        for (int i = 0; i < terms[one].length; i++) {
            covered += weights[one][i] * met(terms[one][i], by);
        }
        return covered;
    }

    /** How well the statement has the term in some form. */
    double met(int term, int by) {
        double best = 0;
        for (int other : terms[by]) {
            best = Math.max(best, words.kinship(term, other));
        }
        return best;
    }

    public double predicates(int a, int b) {
        return words.kinship(predicates[a], predicates[b]);
    }

    /** How well each has the predicate of the other in some form. */
    double predicatesMet(int a, int b) {
        return (met(predicates[a], b) + met(predicates[b], a)) / 2;
    }

    /** Share of the parties of the one that the other has; 0.5 where it has none. */
    double partiesMet(int one, int by) {
        return parties[one].length == 0 ? 0.5
                : Arrays.stream(parties[one]).mapToDouble(term -> met(term, by)).average().orElse(0);
    }
}
