package org.attache.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The pairs of statements of a story that have something in common, compared.
 *
 * <p>Candidates come from an index of terms: a statement meets those that have one of its rarest terms in some form. Terms that
 * very many statements have raise no candidates. So the cost grows with the pairs that have something to do with one another, not
 * with all pairs.
 */
final class Pairs {

    /** Below this likeness two statements are nothing to one another. */
    static final double LEAST = 0.10;

    /** How alike two statements of two speakers must be when neither has the other's predicate in any form. */
    static final double FOREIGN = 0.5;
    private static final double TOUCH = 0.2;
    private static final int RAREST = 6;
    private static final int COMMON = 60;

    /** Two statements and how they compare. */
    record Pair(int first, int second, Verdict verdict) {}

    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Ways ways;
    private final Likeness likeness;
    private final List<Pair> found = new ArrayList<>();
    private final Map<Long, Verdict> verdicts = new HashMap<>();

    Pairs(List<Statement> statements, List<Proposition> propositions, Profiles profiles, Ways ways) {
        this.statements = statements;
        this.propositions = propositions;
        this.ways = ways;
        likeness = new Likeness(statements, propositions, profiles, ways);
        candidates((a, b) -> compare(a, b));
        found.sort(Comparator.<Pair>comparingDouble(pair -> -pair.verdict().score()).thenComparing(Pair::first)
                .thenComparing(Pair::second));
    }

    Likeness likeness() {
        return likeness;
    }

    /** All related pairs, the most alike first. */
    List<Pair> all() {
        return found;
    }

    /** Takes two statements, the first before the second. */
    interface Visitor {
        void visit(int first, int second);
    }

    private void candidates(Visitor visitor) {
        Profiles profiles = likeness.profiles();
        Vocabulary words = profiles.words();
        int[][] postings = postings(profiles);
        BitSet seen = new BitSet();
        for (int at = 0; at < profiles.size(); at++) {
            seen.clear();
            for (int term : rarest(profiles, at)) {
                for (int kin : words.kin(term)) {
                    int[] holders = postings[kin];
                    for (int i = 0; i < holders.length && holders.length <= COMMON + profiles.size() / 8; i++) {
                        if (holders[i] > at && !seen.get(holders[i])) {
                            seen.set(holders[i]);
                            visitor.visit(at, holders[i]);
                        }
                    }
                }
            }
        }
    }

    private static int[] rarest(Profiles profiles, int at) {
        Vocabulary words = profiles.words();
        return Arrays.stream(profiles.terms(at)).boxed()
                .sorted(Comparator.<Integer>comparingDouble(term -> -words.rarity(term)).thenComparing(term -> term))
                .limit(RAREST).mapToInt(Integer::intValue).toArray();
    }

    private static int[][] postings(Profiles profiles) {
        int[] counts = new int[profiles.words().size()];
        for (int at = 0; at < profiles.size(); at++) {
            for (int term : profiles.terms(at)) {
                counts[term]++;
            }
        }
        int[][] postings = new int[counts.length][];
        Arrays.setAll(postings, term -> new int[counts[term]]);
        for (int at = profiles.size() - 1; at >= 0; at--) {
            for (int term : profiles.terms(at)) {
                postings[term][--counts[term]] = at;
            }
        }
        return postings;
    }

    private void compare(int a, int b) {
        double score = likeness.of(a, b);
        if (score >= LEAST) {
            Verdict verdict = verdict(a, b, score);
            found.add(new Pair(a, b, verdict));
            verdicts.put(key(a, b), verdict);
        }
    }

    private long key(int a, int b) {
        return (long) Math.min(a, b) * statements.size() + Math.max(a, b);
    }

    /** How the two compare; unrelated where they have nothing in common. */
    Verdict of(int a, int b) {
        return verdicts.getOrDefault(key(a, b), Verdict.NONE);
    }

    private Verdict verdict(int a, int b, double score) {
        Proposition one = propositions.get(a);
        Proposition other = propositions.get(b);
        String slot = Comparison.conflict(one, other);
        if (slot.equals("strength") && ways.leans(a, b)) {
            slot = "";
        }
        if (!slot.isEmpty()) {
            return new Verdict(Verdict.Kind.DIFFERS, score, slot);
        }
        boolean opposed = one.negated() != other.negated() && !one.bounded() && !other.bounded();
        if (opposed) {
            boolean deed = likeness.profiles().predicates(a, b) > 0 || likeness.profiles().predicatesMet(a, b) >= 0.5;
            return new Verdict(deed ? Verdict.Kind.CONTRADICTS : Verdict.Kind.UNRELATED, score, "");
        }
        boolean foreign = score < FOREIGN && !ways.oneSpeaker(a, b) && likeness.profiles().predicatesMet(a, b) < TOUCH;
        return new Verdict(foreign ? Verdict.Kind.UNRELATED : Verdict.Kind.SAME, score, "");
    }
}
