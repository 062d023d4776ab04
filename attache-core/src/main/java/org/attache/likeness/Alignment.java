package org.attache.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.attache.reading.Statement;

/**
 * Puts the statements of a story together that state one proposition.
 *
 * <p>The most alike pairs are joined first. Between articles a pair below {@link #SURE} must be each other's best; within one article only near
 * repetition is joined. Two groups are joined only when no statement of the one conflicts with a statement of the other and when on
 * the average they are alike ({@link #LINKED}), so that no chain of likenesses makes one claim of two. A heading takes no part: it is put to
 * the claim of its own article that it resembles most, or dropped.
 */
public final class Alignment {

    /** From here on a pair of two articles is joined. */
    static final double SURE = 0.50;

    /** From here on a pair is joined when neither has a better partner in the other's article. */
    public static final double MUTUAL = 0.30;

    /** The same where each rests on a speaker of its own: joined, they may count as two origins, and a false corroboration is worse than a miss. */
    private static final double CORROBORATED = 0.40;

    /**
     * The same where both rest on one speaker: joined or not, he is one source, so a wrong join cannot count him twice.
     */
    static final double SPOKEN = 0.20;

    /** The same within one article. */
    private static final double REPEATED = 0.65;

    /** How alike two statements of one article on two sources must be to stand in one claim for a third's sake. */
    private static final double SECOND = 0.20;

    /** How alike the statements of two groups must be on the average. */
    private static final double LINKED = 0.20;
    private static final double HEADING = 0.10;

    private final List<Statement> statements;
    private final Pairs pairs;
    private final Ways ways;
    private final boolean[] heading;
    private final int[] article;
    private final int[] group;
    private final Map<Integer, List<Integer>> members = new HashMap<>();
    private final Set<Long> refused = new HashSet<>();

    public Alignment(List<Statement> statements, Pairs pairs, Ways ways) {
        this.statements = statements;
        this.pairs = pairs;
        this.ways = ways;
        heading = new boolean[statements.size()];
        article = new int[statements.size()];
        for (int at = 0; at < article.length; at++) {
            heading[at] = statements.get(at).heading();
            article[at] = statements.get(at).article();
        }
        group = new int[statements.size()];
        Arrays.setAll(group, at -> at);
        for (int at = 0; at < group.length; at++) {
            members.put(at, new ArrayList<>(List.of(at)));
        }
        join();
        placeHeadings();
    }

    private boolean heading(int at) {
        return heading[at];
    }

    private boolean oneArticle(int a, int b) {
        return article(a) == article(b);
    }

    private void join() {
        PairTable<Verdict> best = best();
        for (Pairs.Pair pair : pairs.all()) {
            if (!heading(pair.first()) && !heading(pair.second()) && joins(pair, best)) {
                join(group[pair.first()], group[pair.second()]);
            }
        }
    }

    private void join(int a, int b) {
        if (a == b) {
            return;
        }
        List<Integer> first = list(Math.min(a, b));
        List<Integer> second = list(Math.max(a, b));
        long key = ((long) Math.min(a, b) * group.length + Math.max(a, b)) * (2L * group.length) + first.size()
                + second.size();
        if (!refused.contains(key) && compatible(first, second)) {
            second.forEach(at -> group[at] = Math.min(a, b));
            first.addAll(second);
            members.remove(Math.max(a, b));
        } else {
            refused.add(key);
        }
    }

    private List<Integer> list(int group) {
        return members.getOrDefault(group, List.of());
    }

    /** For every statement and other article the best partner there. */
    private PairTable<Verdict> best() {
        PairTable<Verdict> best = new PairTable<>();
        for (Pairs.Pair pair : pairs.all()) {
            if (!heading(pair.first()) && !heading(pair.second()) && pair.verdict().kind() == Verdict.Kind.SAME) {
                best.putIfAbsent(pair.first(), article(pair.second()), pair.verdict());
                best.putIfAbsent(pair.second(), article(pair.first()), pair.verdict());
            }
        }
        return best;
    }

    private int article(int at) {
        return article[at];
    }

    private boolean joins(Pairs.Pair pair, PairTable<Verdict> best) {
        double score = pair.verdict().score();
        if (pair.verdict().kind() != Verdict.Kind.SAME) {
            return false;
        }
        if (oneArticle(pair.first(), pair.second())) {
            return score >= REPEATED;
        }
        return score >= SURE || score >= least(pair) && best(pair.first(), pair.second(), score, best)
                && best(pair.second(), pair.first(), score, best);
    }

    /** True when the one has no better partner in the article of the other. */
    private boolean best(int one, int other, double score, PairTable<Verdict> best) {
        Verdict most = best.get(one, article(other));
        return most == null || score >= most.score();
    }

    private double least(Pairs.Pair pair) {
        if (ways.oneMouth(pair.first(), pair.second())) {
            return SPOKEN;
        }
        return ways.twoSpeakers(pair.first(), pair.second()) ? CORROBORATED : MUTUAL;
    }

    private boolean compatible(List<Integer> first, List<Integer> second) {
        double sum = 0;
        for (int a : first) {
            for (int b : second) {
                Verdict verdict = pairs.of(a, b);
                boolean apart = verdict.kind() == Verdict.Kind.DIFFERS || verdict.kind() == Verdict.Kind.CONTRADICTS;
                if (apart || oneArticle(a, b) && verdict.score() < repetition(a, b)) {
                    return false;
                }
                sum += verdict.score();
            }
        }
        return sum >= LINKED * first.size() * second.size() && acquainted(first, second);
    }

    private double repetition(int a, int b) {
        boolean voices = statements.get(a).own() || statements.get(b).own();
        return voices || ways.oneRoot(a, b) ? REPEATED : SECOND;
    }

    /** False when two speakers would come into one claim by way of others alone: some words of each must have to do with some of the other. */
    private boolean acquainted(List<Integer> first, List<Integer> second) {
        Map<Long, Boolean> known = new HashMap<>();
        for (int a : first) {
            for (int b : second) {
                if (ways.twoSpeakers(a, b)) {
                    known.merge(ways.roots(a, b), pairs.of(a, b) != Verdict.NONE, Boolean::logicalOr);
                }
            }
        }
        return !known.containsValue(false);
    }

    private void placeHeadings() {
        for (Pairs.Pair pair : pairs.all()) {
            boolean points = oneArticle(pair.first(), pair.second()) && heading(pair.first()) != heading(pair.second())
                    && pair.verdict().kind() == Verdict.Kind.SAME && pair.verdict().score() >= HEADING;
            int heading = heading(pair.first()) ? pair.first() : pair.second();
            int body = heading == pair.first() ? pair.second() : pair.first();
            if (points && group[heading] == heading) {
                group[heading] = group[body];
            }
        }
    }

    /** Groups of statements, by first member; a heading that found no claim is left out. */
    public List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int at = 0; at < group.length; at++) {
            groups.computeIfAbsent(group[at], key -> new ArrayList<>()).add(at);
        }
        IntPredicate told = at -> !heading(at);
        return groups.values().stream()
                .filter(all -> all.stream().mapToInt(Integer::intValue).anyMatch(told)).toList();
    }
}
