package org.attache.proposition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attache.model.Claim.Modality;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, taken apart for comparison.
 *
 * @param terms its words with their weights; names by their resolved form
 * @param predicate the verb or noun that carries it
 * @param deed what it comes to: the sale that was agreed, the state somebody is in; the predicate where there is nothing else
 * @param sides the deed among words for one deed from its two sides
 * @param agents who acts
 * @param patients who or what is acted upon
 * @param objects what the predicate takes: the check that was failed, the stake that was sold
 * @param people names of the people in it, each with all its words
 * @param asides what only a side clause says
 * @param whole true when it says by itself who does what
 * @param numbers what is counted, with its numbers: nine wagons, three of them on fire
 * @param measures of the things with numbers those that have one value at a time: the magnitude, the turnout
 * @param earliest first day it is dated to, null when it has no date
 * @param latest last day it is dated to
 * @param limit when it ends or begins: "until 12 April", "since Monday", null when it does not say
 * @param reversed true when its predicate says that its class was not so: "failed" for "did not pass"
 * @param averse true when the deed is what its predicate says is not done: "refused to sign"
 * @param bounded true when a negation only sets a limit: "nobody may stay longer than six months"
 * @param absent what it says there was none of: of "no ransom was paid" the ransom, null for nothing
 * @param missing what it says there was none of by other words than a negation: "without water", "flights were suspended"
 * @param denial true when somebody is reported to deny it
 * @param demanded true for what ought to be: "should be published"
 * @param done true when it tells of something in the past
 * @param content those of its words that mean something, in lower case
 */
public record Proposition(SortedMap<Term, Double> terms, Term predicate, Term deed, Converses.Sides sides,
        Set<Term> agents,
        Set<Term> patients,
        Set<Term> objects, Set<Set<Term>> people, Set<Term> asides,
        boolean whole,
        Map<String, SortedSet<String>> numbers, Set<String> measures, @Nullable LocalDate earliest,
        @Nullable LocalDate latest, @Nullable Limit limit,
        boolean negated,
        boolean reversed, boolean averse, boolean bounded, @Nullable Term absent, Set<Term> missing, boolean denial,
        Modality modality, boolean demanded, boolean done,
        List<String> words,
        List<String> content) {

    /**
     * The end or the beginning of what is told.
     *
     * @param end true for the end
     * @param first first day that it may be
     * @param last last day that it may be
     */
    public record Limit(boolean end, LocalDate first, LocalDate last) {

        /** True when both are ends or both beginnings, and on other days. */
        public boolean differs(Limit other) {
            return end == other.end && (last.isBefore(other.first) || other.last.isBefore(first));
        }
    }

    /** False when it says that something was not so, in whatever words. */
    public boolean positive() {
        return negated == reversed;
    }

    /** True when it says without a negation that something is over, is not done or is not as it should be: "shed nine jets", "is faulty". */
    public boolean adverse() {
        return Lexicon.adverse(predicate.lemma()) || Lexicon.adverse(deed.lemma());
    }

    /** True when it says no more than that something else is not so: "rejected the report", "the claim was false". */
    public boolean answers() {
        return Lexicon.denial(predicate.lemma())
                && objects.stream().anyMatch(one -> Lexicon.assertion(one.lemma()))
                || Lexicon.untrue(deed.lemma()) && agents.stream().anyMatch(one -> Lexicon.assertion(one.lemma()));
    }

    public double weight() {
        return terms.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** True for a kind of harm, by which numbers are kept. */
    public static boolean harm(String counted) {
        return Counts.HARM.contains(counted);
    }

    /** The kinds of harm that it counts. */
    public List<String> harms() {
        return Counts.HARM.stream().filter(numbers::containsKey).sorted().toList();
    }

    /** True when it says that nobody was hurt or killed. */
    public boolean unharmed() {
        return numbers.values().stream().anyMatch(figures -> figures.contains(Counts.NOBODY));
    }

    /** Keys of its words, whatever their kind. */
    public Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        terms.keySet().forEach(term -> keys.add(term.key()));
        return keys;
    }

    /** Keys of the proper names in it. */
    public Set<String> names() {
        Set<String> names = new TreeSet<>();
        terms.keySet().stream().filter(Term::named).forEach(term -> names.add(term.key()));
        return names;
    }
}
