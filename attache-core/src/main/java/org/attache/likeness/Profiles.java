package org.attache.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.CommonWords;
import org.attache.proposition.word.Term;
import org.attache.reading.Statement;

/** The statements of one story in numbers: terms with weights, predicate and parties by number of the vocabulary. */
public final class Profiles {

    /** Less than one rare word and a half says too little to be compared: it counts as so much. */
    private static final double SLIGHT = 1.6;

    /** How akin two words for one thing are. */
    private static final double SAME = 0.75;

    private final Vocabulary words;
    private final int[][] terms;
    private final double[][] weights;
    private final double[] sums;
    private final int[] predicates;
    private final int[] deeds;
    private final int[][] parties;
    private final int[][] objects;
    private final int[][] doers;
    private final int[][] main;
    private final int[][] content;
    private final int[][] spoken;
    private final int[][] near;
    private final double[][] nearness;
    private final double[] telling;

    /** @param statements for each proposition where it stands */
    public Profiles(List<Statement> statements, List<Proposition> propositions) {
        words = new Vocabulary(propositions);
        int size = propositions.size();
        terms = new int[size][];
        weights = new double[size][];
        sums = new double[size];
        predicates = new int[size];
        deeds = new int[size];
        parties = new int[size][];
        objects = new int[size][];
        doers = new int[size][];
        main = new int[size][];
        content = numbered(propositions, Proposition::content);
        spoken = numbered(propositions, one -> CommonWords.spoken(one.words()));
        near = new int[size][];
        nearness = new double[size][];
        for (int at = 0; at < size; at++) {
            Proposition one = propositions.get(at);
            fill(at, one.terms());
            predicates[at] = words.of(one.predicate());
            deeds[at] = words.of(one.deed());
            parties[at] = numbers(one.agents(), one.patients());
            objects[at] = numbers(one.objects(), Set.of());
            doers[at] = numbers(one.agents().isEmpty() ? one.patients() : one.agents(), Set.of());
            Set<Term> said = new TreeSet<>(one.terms().keySet());
            said.removeAll(one.asides());
            main[at] = numbers(said, Set.of());
        }
        findNear();
        telling = telling(statements);
    }

    /**
     * How well a word that two statements of two articles share tells that they are one: a word that stands once in every article that has
     * it tells most, one that an article has in every other sentence next to nothing.
     */
    private double[] telling(List<Statement> statements) {
        int[] times = new int[words.size()];
        int[] articles = new int[words.size()];
        int[] last = new int[words.size()];
        Arrays.fill(last, -1);
        for (int at = 0; at < near.length; at++) {
            int article = statements.get(at).article();
            for (int term : statements.get(at).heading() ? new int[0] : near[at]) {
                times[term]++;
                articles[term] += last[term] == article ? 0 : 1;
                last[term] = article;
            }
        }
        double[] telling = new double[times.length];
        Arrays.setAll(telling, term -> {
            double often = times[term] / (double) Math.max(1, articles[term]);
            return times[term] == 0 ? 0 : words.rarity(term) / (often * often);
        });
        return telling;
    }

    /** For every statement those words of it by number. */
    private static int[][] numbered(List<Proposition> propositions, Function<Proposition, List<String>> of) {
        Map<String, Integer> numbers = new HashMap<>();
        int[][] content = new int[propositions.size()][];
        for (int at = 0; at < content.length; at++) {
            List<String> words = of.apply(propositions.get(at));
            content[at] = new int[words.size()];
            for (int i = 0; i < words.size(); i++) {
                content[at][i] = numbers.computeIfAbsent(words.get(i), word -> numbers.size());
            }
        }
        return content;
    }

    /** For every statement the terms that it has in some form, ascending, and how well it has each. */
    private void findNear() {
        double[] best = new double[words.size()];
        for (int at = 0; at < terms.length; at++) {
            IntStream.Builder reached = IntStream.builder();
            for (int own : terms[at]) {
                for (int term : words.kin(own)) {
                    reached.add(term);
                    best[term] = Math.max(best[term], words.kinship(term, own));
                }
            }
            near[at] = reached.build().distinct().sorted().toArray();
            nearness[at] = new double[near[at].length];
            for (int i = 0; i < near[at].length; i++) {
                nearness[at][i] = best[near[at][i]];
                best[near[at][i]] = 0;
            }
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
        int[] all = new int[agents.size() + patients.size()];
        int filled = 0;
        for (Term term : agents) {
            all[filled++] = words.of(term);
        }
        for (Term term : patients) {
            if (!agents.contains(term)) {
                all[filled++] = words.of(term);
            }
        }
        return Arrays.copyOf(all, filled);
    }

    /** How many content words in a row the two share, if the run is telling; 0 or less than that if it is not. */
    int run(int a, int b) {
        return CommonWords.run(content[a], content[b]);
    }

    /** True when one of them has all words of the other in a row. */
    boolean repeated(int a, int b) {
        return CommonWords.repeated(spoken[a], spoken[b]);
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

    /** Share of what the one speaks of, its days and its words of negation left aside, that the other speaks of, too. */
    public double spokenOf(int one, int by) {
        double sum = 0;
        double met = 0;
        for (int i = 0; i < terms[one].length; i++) {
            if (!words.negative(terms[one][i]) && !words.day(terms[one][i])) {
                sum += weights[one][i];
                met += weights[one][i] * met(terms[one][i], by);
            }
        }
        return met / Math.max(SLIGHT, sum);
    }

    /** Weight of those terms of the one that the other has in some form, whoever does it or suffers it left aside. */
    double besides(int one, int by) {
        double sum = 0;
        for (int i = 0; i < terms[one].length; i++) {
            int term = terms[one][i];
            boolean doer = Arrays.stream(doers[one]).anyMatch(other -> other == term);
            sum += doer ? 0 : weights[one][i] * met(term, by);
        }
        return sum;
    }

    /** True when the two share a word that is more than a negation. */
    boolean share(int a, int b) {
        return Arrays.stream(terms[a]).anyMatch(term -> !words.negative(term) && met(term, b) > 0);
    }

    /** How much the words that the other has, too, tell. */
    double telling(int one, int by) {
        double sum = 0;
        for (int term : terms[one]) {
            sum += met(term, by) * telling[term];
        }
        return sum;
    }

    /** How well the statement has the term in some form. */
    double met(int term, int by) {
        int at = Arrays.binarySearch(near[by], term);
        return at < 0 ? 0 : nearness[by][at];
    }

    /** How akin the two predicates are, or the deeds that they come to. */
    public double predicates(int a, int b) {
        return Math.max(words.kinship(predicates[a], predicates[b]), words.kinship(deeds[a], deeds[b]));
    }

    /** How well each has the predicate of the other in some form. */
    double predicatesMet(int a, int b) {
        return (Math.max(met(predicates[a], b), met(deeds[a], b)) + Math.max(met(predicates[b], a), met(deeds[b], a)))
                / 2;
    }

    /** Share of the parties of the one that the other has; 0.5 where it has none. */
    public double partiesMet(int one, int by) {
        return parties[one].length == 0 ? 0.5 : met(parties[one], by);
    }

    /** True when both say who acts or suffers, and neither has those of the other. */
    public boolean othersAct(int a, int b) {
        return doers[a].length > 0 && doers[b].length > 0 && met(doers[a], b) == 0 && met(doers[b], a) == 0;
    }

    /** How well the main clause of the other has the predicate in some form. */
    public double predicateMet(int one, int by) {
        return Math.max(best(predicates[one], main[by]), best(deeds[one], main[by]));
    }

    /** True when the main clause has the word, as what is done or as who or what it is done with. */
    public boolean speaksOf(Term term, int by) {
        int number = words.of(term);
        return number >= 0 && (best(number, parties[by]) >= SAME || best(number, objects[by]) >= SAME
                || Math.max(words.kinship(number, predicates[by]), words.kinship(number, deeds[by])) >= SAME);
    }

    /** True when the statement has the word in some form. */
    public boolean speaks(Term term, int by) {
        int number = words.of(term);
        return number >= 0 && met(number, by) >= SAME;
    }

    /** True when one of those who act or suffer in the one does in the other. */
    public boolean oneActs(int a, int b) {
        return Arrays.stream(doers[a]).anyMatch(one -> best(one, parties[b]) >= SAME);
    }

    /** Share of what the predicate of the one takes that the other has; 1 where it takes nothing. */
    public double objectsMet(int one, int by) {
        return objects[one].length == 0 ? 1 : met(objects[one], by);
    }

    /** How well the statement has the terms on the average. */
    private double met(int[] given, int by) {
        double met = 0;
        for (int term : given) {
            met += met(term, by);
        }
        return met / given.length;
    }

    private double best(int term, int[] others) {
        double best = 0;
        for (int other : others) {
            best = Math.max(best, words.kinship(term, other));
        }
        return best;
    }
}
