package org.attache.likeness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.meaning.Meaning;
import org.attache.meaning.Thesaurus;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Numbers;
import org.attache.proposition.word.Term;
import org.attache.story.portrait.WordRarity;

/**
 * The terms of one story, numbered, with their kin and their rarity.
 *
 * <p>Two terms are kin when they have one key or when the thesaurus holds their words to be akin. Kin are found by an index over
 * meanings, once a story; after that every comparison is a look-up.
 */
final class Vocabulary {

    /** From here on two words mean nearly the same. */
    static final double AKIN = 0.40;

    /** How akin a word is to one derived from it. */
    private static final double DERIVED = 0.8;

    /** Words that begin alike by so many letters may be derived from one another. */
    private static final int STEM = 4;
    private static final double COMMONEST = 0.35;
    private static final double RAREST = 1.3;

    private final Thesaurus thesaurus = Thesaurus.shipped();
    private final List<Term> terms = new ArrayList<>();
    private final Map<Term, Integer> numbers = new HashMap<>();
    private final List<Meaning> meanings = new ArrayList<>();
    private final int[][] kin;
    private final double[][] kinship;
    private final double[] rarity;

    /** @param propositions all of the story */
    Vocabulary(List<Proposition> propositions) {
        for (Proposition one : propositions) {
            one.terms().keySet().forEach(this::number);
            number(one.predicate());
            number(one.deed());
            one.agents().forEach(this::number);
            one.patients().forEach(this::number);
            one.objects().forEach(this::number);
        }
        kin = new int[terms.size()][];
        kinship = new double[terms.size()][];
        findKin();
        rarity = new double[terms.size()];
        weigh(propositions);
    }

    private void number(Term term) {
        if (numbers.putIfAbsent(term, terms.size()) == null) {
            terms.add(term);
            int gap = term.word().lastIndexOf(' ');
            meanings.add(gap < 0 ? Meaning.NONE
                    : thesaurus.of(term.word().substring(0, gap), term.word().substring(gap + 1)));
        }
    }

    int size() {
        return terms.size();
    }

    /** True for a word that only says that something is not so. */
    boolean negative(int term) {
        return Lexicon.negative(terms.get(term).key());
    }

    /** True for a day or a stretch of days. */
    boolean day(int term) {
        return terms.get(term).kind() == Term.Kind.DAY;
    }

    int of(Term term) {
        return numbers.getOrDefault(term, -1);
    }

    private void findKin() {
        Map<String, List<Integer>> byKey = new HashMap<>();
        Map<Integer, List<Integer>> byMeaning = new HashMap<>();
        for (int at = 0; at < terms.size(); at++) {
            byKey.computeIfAbsent(terms.get(at).key(), key -> new ArrayList<>()).add(at);
            for (int id : meanings.get(at).ids()) {
                byMeaning.computeIfAbsent(id, key -> new ArrayList<>()).add(at);
            }
        }
        Map<String, List<Integer>> byStem = byStem();
        for (int at = 0; at < terms.size(); at++) {
            Map<Integer, Double> found = new HashMap<>();
            for (int other : byKey.getOrDefault(terms.get(at).key(), List.of())) {
                found.put(other, 1.0);
            }
            for (int id : meanings.get(at).ids()) {
                for (int other : byMeaning.getOrDefault(id, List.of())) {
                    found.computeIfAbsent(other, key -> 0.0);
                }
            }
            for (int other : byStem.getOrDefault(stem(terms.get(at)), List.of())) {
                if (derived(terms.get(at), terms.get(other))) {
                    found.merge(other, DERIVED, Math::max);
                }
            }
            keep(at, found);
        }
    }

    private Map<String, List<Integer>> byStem() {
        Map<String, List<Integer>> byStem = new HashMap<>();
        for (int at = 0; at < terms.size(); at++) {
            if (terms.get(at).lemma().length() >= STEM) {
                byStem.computeIfAbsent(stem(terms.get(at)), key -> new ArrayList<>()).add(at);
            }
        }
        return byStem;
    }

    private static String stem(Term term) {
        return term.lemma().substring(0, Math.min(STEM, term.lemma().length()));
    }

    private static boolean derived(Term one, Term other) {
        return !one.lemma().equals(other.lemma())
                && Thesaurus.derived(one.lemma(), pos(one), other.lemma(), pos(other));
    }

    private static String pos(Term term) {
        return term.word().substring(term.word().lastIndexOf(' ') + 1);
    }

    private void keep(int at, Map<Integer, Double> found) {
        found.replaceAll((other, known) -> Math.max(known, meanings.get(at).kinship(meanings.get(other))));
        found.values().removeIf(value -> value < AKIN);
        int[] ids = found.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        kin[at] = ids;
        kinship[at] = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            kinship[at][i] = found.getOrDefault(ids[i], 0.0);
        }
    }

    /** Numbers of the terms that are akin to the term, itself among them, ascending. */
    int[] kin(int term) {
        return kin[term];
    }

    double kinship(int a, int b) {
        if (a < 0 || b < 0) {
            return 0;
        }
        if (kin[a].length == 1 || kin[b].length == 1) {
            return a == b ? 1 : 0;
        }
        int at = java.util.Arrays.binarySearch(kin[a], b);
        return at < 0 ? 0 : kinship[a][at];
    }

    /** What all of the story's statements have tells little of one; nor does a word of every day. */
    double rarity(int term) {
        return rarity[term];
    }

    private void weigh(List<Proposition> propositions) {
        int[] counts = new int[terms.size()];
        propositions.forEach(one -> one.terms().keySet().forEach(term -> counts[of(term)]++));
        double all = Math.max(8, propositions.size());
        for (int at = 0; at < counts.length; at++) {
            int family = 0;
            for (int i = 0; i < kin[at].length; i++) {
                family += kinship[at][i] >= 1 ? counts[kin[at][i]] : 0;
            }
            double inStory = Math.max(COMMONEST, Math.min(RAREST, 1.4 - 2.5 * family / all));
            rarity[at] = inStory * everyday(terms.get(at));
        }
    }

    private static double everyday(Term term) {
        if (term.word().isEmpty()) {
            return 1;
        }
        double steps = -Math.log(WordRarity.shipped().of(term.lemma())) / Math.log(2);
        return Math.max(0.5, Math.min(1.1, 0.3 + steps / 10));
    }
}
