package org.attache.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts the statements of a story together that state one proposition.
 *
 * <p>Pairs that share a concept are compared, the most alike are joined first, and two groups are joined only when no
 * statement of the one conflicts with a statement of the other. Between articles a pair below {@link #SURE} must be each
 * other's best; within one article only near repetition is joined. A heading takes no part: it is put to the claim of
 * its own article that it resembles most, or dropped. Concepts that occur in more than {@link #COMMON} statements raise no candidates, which keeps
 * the cost near linear in the number of articles.
 */
final class Alignment {

    static final double SURE = 0.62;
    private static final double SECOND = 0.70;
    private static final double REPEATED = 0.85;
    private static final double HEADING = 0.30;
    private static final double LEAD = 0.10;
    private static final int COMMON = 60;

    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final List<Integer> roots;
    private final Comparison comparison;
    private final List<Pair> pairs = new ArrayList<>();
    private final int[] group;
    private final boolean[] lead;

    /** Two statements and how they compare. */
    record Pair(int first, int second, Verdict verdict) {}

    /** @param roots for every statement the source it rests on */
    Alignment(List<Statement> statements, List<Proposition> propositions, List<Integer> roots) {
        this.statements = statements;
        this.roots = roots;
        this.propositions = propositions;
        comparison = Comparison.over(propositions);
        group = new int[statements.size()];
        Arrays.setAll(group, at -> at);
        lead = new boolean[statements.size()];
        findLeads();
        compareCandidates();
        join();
        placeHeadings();
    }

    private void compareCandidates() {
        Map<String, List<Integer>> index = new TreeMap<>();
        for (int at = 0; at < statements.size(); at++) {
            for (String concept : propositions.get(at).concepts().keySet()) {
                index.computeIfAbsent(concept, key -> new ArrayList<>()).add(at);
            }
        }
        Map<Long, Boolean> seen = new HashMap<>();
        for (List<Integer> posting : index.values()) {
            if (posting.size() <= COMMON) {
                for (int i = 0; i < posting.size(); i++) {
                    for (int j = i + 1; j < posting.size(); j++) {
                        if (seen.put((long) posting.get(i) * statements.size() + posting.get(j), true) == null) {
                            compare(posting.get(i), posting.get(j));
                        }
                    }
                }
            }
        }
        pairs.sort(Comparator.<Pair>comparingDouble(pair -> -pair.verdict().score()).thenComparing(Pair::first)
                .thenComparing(Pair::second));
    }

    private void compare(int a, int b) {
        Verdict verdict = comparison.compare(propositions.get(a), propositions.get(b), leads(a, b) ? LEAD : 0);
        boolean points = heading(a) != heading(b) && verdict.score() >= HEADING
                && statements.get(a).article() == statements.get(b).article();
        if (verdict.kind() != Verdict.Kind.UNRELATED || points) {
            pairs.add(new Pair(a, b, verdict));
        }
    }

    /** True when both open the text of their articles: a lead tells what the story is about. */
    private boolean leads(int a, int b) {
        return lead[a] && lead[b] && statements.get(a).article() != statements.get(b).article();
    }

    private void findLeads() {
        for (int at = 0; at < lead.length; at++) {
            boolean first = at == 0 || statements.get(at - 1).article() != statements.get(at).article()
                    || statements.get(at - 1).heading();
            lead[at] = !heading(at) && (first || lead[at - 1]
                    && statements.get(at - 1).sentence() == statements.get(at).sentence());
        }
    }

    private boolean heading(int at) {
        return statements.get(at).heading();
    }

    private void join() {
        Map<Long, Double> best = best();
        for (Pair pair : pairs) {
            if (!heading(pair.first()) && !heading(pair.second()) && joins(pair, best)
                    && compatible(group[pair.first()], group[pair.second()])) {
                merge(group[pair.first()], group[pair.second()]);
            }
        }
    }

    /** For every statement and other article the score of the best partner there. */
    private Map<Long, Double> best() {
        Map<Long, Double> best = new HashMap<>();
        for (Pair pair : pairs) {
            if (!heading(pair.first()) && !heading(pair.second()) && pair.verdict().kind() == Verdict.Kind.SAME) {
                best.merge(key(pair.first(), pair.second()), pair.verdict().score(), Math::max);
                best.merge(key(pair.second(), pair.first()), pair.verdict().score(), Math::max);
            }
        }
        return best;
    }

    private long key(int from, int to) {
        return (long) from * 100_000 + statements.get(to).article();
    }

    private boolean joins(Pair pair, Map<Long, Double> best) {
        double score = pair.verdict().score();
        if (pair.verdict().kind() != Verdict.Kind.SAME) {
            return false;
        }
        if (statements.get(pair.first()).article() == statements.get(pair.second()).article()) {
            return score >= repetition(pair.first(), pair.second());
        }
        boolean mutual = score >= best.getOrDefault(key(pair.first(), pair.second()), 0.0)
                && score >= best.getOrDefault(key(pair.second(), pair.first()), 0.0);
        return score >= SURE || mutual;
    }

    /** How alike two statements of one article must be: a second source may say the same in fewer words. */
    private double repetition(int a, int b) {
        return roots.get(a).equals(roots.get(b)) ? REPEATED : SECOND;
    }

    private boolean repeats(int a, int b) {
        return comparison.score(propositions.get(a), propositions.get(b)) >= repetition(a, b);
    }

    private boolean compatible(int a, int b) {
        if (a == b) {
            return false;
        }
        for (int first = 0; first < group.length; first++) {
            for (int second = 0; group[first] == a && second < group.length; second++) {
                if (group[second] == b) {
                    Verdict.Kind kind = comparison.compare(propositions.get(first), propositions.get(second), 0).kind();
                    boolean unlike = statements.get(first).article() == statements.get(second).article()
                            && !heading(first) && !heading(second) && !repeats(first, second);
                    if (unlike || kind == Verdict.Kind.DIFFERS || kind == Verdict.Kind.CONTRADICTS) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void merge(int a, int b) {
        int to = Math.min(a, b);
        for (int at = 0; at < group.length; at++) {
            if (group[at] == a || group[at] == b) {
                group[at] = to;
            }
        }
    }

    private void placeHeadings() {
        for (Pair pair : pairs) {
            boolean sameArticle = statements.get(pair.first()).article() == statements.get(pair.second()).article();
            if (sameArticle && heading(pair.first()) != heading(pair.second()) && pair.verdict().score() >= HEADING
                    && pair.verdict().kind() != Verdict.Kind.CONTRADICTS
                    && pair.verdict().kind() != Verdict.Kind.DIFFERS) {
                int heading = heading(pair.first()) ? pair.first() : pair.second();
                int body = heading == pair.first() ? pair.second() : pair.first();
                if (group[heading] == heading) {
                    group[heading] = group[body];
                }
            }
        }
    }

    /** Groups of statements, by first member; a heading that found no claim is left out. */
    List<List<Integer>> groups() {
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        for (int at = 0; at < group.length; at++) {
            groups.computeIfAbsent(group[at], key -> new ArrayList<>()).add(at);
        }
        return groups.values().stream().filter(members -> members.stream().anyMatch(at -> !heading(at))).toList();
    }

    /** All pairs that were compared and found related, the most alike first. */
    List<Pair> pairs() {
        return pairs;
    }
}
