package org.attache.likeness;

import org.attache.proposition.Proposition;
import org.attache.proposition.Term;
import org.attache.proposition.CommonWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The statements of one story in numbers: terms with weights, predicate and parties by number of the vocabulary. */
public final class Profiles {

    private final Vocabulary words;
    private final int[][] terms;
    private final double[][] weights;
    private final double[] sums;
    private final int[] predicates;
    private final int[][] parties;
    private final int[][] objects;
    private final int[][] main;
    private final List<List<String>> content;

    public Profiles(List<Proposition> propositions) {
        words = new Vocabulary(propositions);
        int size = propositions.size();
        terms = new int[size][];
        weights = new double[size][];
        sums = new double[size];
        predicates = new int[size];
        parties = new int[size][];
        objects = new int[size][];
        main = new int[size][];
        content = propositions.stream().map(Proposition::content).toList();
        for (int at = 0; at < size; at++) {
            Proposition one = propositions.get(at);
            fill(at, one.terms());
            predicates[at] = words.of(one.predicate());
            parties[at] = numbers(one.agents(), one.patients());
            objects[at] = numbers(one.objects(), Set.of());
            Set<Term> said = new TreeSet<>(one.terms().keySet());
            said.removeAll(one.asides());
            main[at] = numbers(said, Set.of());
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
        return CommonWords.run(content.get(a), content.get(b));
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
        return best(term, terms[by]);
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

    /** How well the main clause of the other has the predicate in some form. */
    double predicateMet(int one, int by) {
        return best(predicates[one], main[by]);
    }

    /** Share of what the predicate of the one takes that the other has; 1 where it takes nothing. */
    double objectsMet(int one, int by) {
        return objects[one].length == 0 ? 1
                : Arrays.stream(objects[one]).mapToDouble(term -> met(term, by)).average().orElse(1);
    }

    /** Weight of those words of the one, names and days left out, that the other has by the same class. */
    double firm(int one, int by) {
        double firm = 0;
        for (int i = 0; i < terms[one].length; i++) {
            boolean word = words.common(terms[one][i]);
            firm += word && met(terms[one][i], by) >= 1 ? weights[one][i] : 0;
        }
        return firm;
    }

    private double best(int term, int[] others) {
        double best = 0;
        for (int other : others) {
            best = Math.max(best, words.kinship(term, other));
        }
        return best;
    }
}
