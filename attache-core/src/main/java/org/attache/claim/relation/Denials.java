package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.likeness.Candidates;
import org.attache.likeness.Comparison;
import org.attache.likeness.Profiles;
import org.attache.likeness.Ways;
import org.attache.model.Claim.Modality;
import org.attache.proposition.Proposition;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * What the denials of a story deny.
 *
 * <p>A denial says itself what it denies ("denied that the ship had been full") or points back ("rejected the report",
 * {@link PointedDenials}); then the quotation behind it says how. Or somebody just says that it is not so ("no ransom was paid",
 * {@link Refutations}). What is denied stands before it in the same article, nearly always within a few sentences; somebody else says it, and
 * it is not the deed of others. Where several things stand there, the one that has most in common with the denial is meant. Where nothing
 * fits, nothing is linked: a wrong contradiction is as bad as a false join.
 */
public final class Denials {

    private static final int BACK = 4;
    private static final double NEAREST = 0.3;
    private static final double STEP = 0.06;
    private static final double LEAST = 0.25;

    /** The same for a denial that points back: something stands there. */
    private static final double POINTED = 0.1;
    private static final double ELSEWHERE = 0.45;
    private static final double DEED = 0.5;

    /** A denial that says what it denies must share so much of itself with it. */
    private static final double RESTATED = 0.2;

    /** A statement that denies and one that it denies. */
    public record Denial(int denial, int denied) {}

    private final List<ReadArticle> articles;
    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Profiles profiles;
    private final Ways ways;
    private final Candidates candidates;
    private final Refutations refutations;
    private final List<Denial> found = new ArrayList<>();

    private Denials(List<ReadArticle> articles, List<Statement> statements, List<Proposition> propositions,
            Profiles profiles, Ways ways) {
        this.articles = articles;
        this.statements = statements;
        this.propositions = propositions;
        this.profiles = profiles;
        this.ways = ways;
        candidates = new Candidates(statements, profiles);
        refutations = new Refutations(articles, statements, propositions, profiles);
    }

    /** The denials with what they deny, in text order. */
    public static List<Denial> of(List<ReadArticle> articles, List<Statement> statements,
            List<Proposition> propositions,
            Profiles profiles, Ways ways) {
        Denials denials = new Denials(articles, statements, propositions, profiles, ways);
        for (int at = 0; at < statements.size(); at++) {
            if (!statements.get(at).heading()) {
                denials.read(at);
            }
        }
        return denials.found;
    }

    /**
     * The groups of statements, those that deny one claim for one source put together: however he words it ("the claim was false",
     * "every ship passed"), he says one thing.
     */
    public static List<List<Integer>> united(List<List<Integer>> groups, List<Denial> denials, Ways ways) {
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int at = 0; at < groups.size(); at++) {
            for (int statement : groups.get(at)) {
                groupOf.put(statement, at);
            }
        }
        List<List<Integer>> united = new ArrayList<>(groups);
        for (int a = 0; a < denials.size(); a++) {
            for (int b = 0; b < a; b++) {
                int into = groupOf.getOrDefault(denials.get(b).denial(), -1);
                int from = groupOf.getOrDefault(denials.get(a).denial(), -1);
                if (into >= 0 && from >= 0 && into != from && alike(denials.get(b), denials.get(a), groupOf, ways)) {
                    List<Integer> all = new ArrayList<>(united.get(into));
                    all.addAll(united.get(from));
                    united.set(into, all);
                    united.set(from, List.of());
                    all.forEach(at -> groupOf.put(at, into));
                }
            }
        }
        return united.stream().filter(group -> !group.isEmpty()).toList();
    }

    /** True when one source denies one claim in both. */
    private static boolean alike(Denial one, Denial other, Map<Integer, Integer> groupOf, Ways ways) {
        return ways.oneSpeaker(one.denial(), other.denial())
                && Objects.equals(groupOf.get(one.denied()), groupOf.get(other.denied()));
    }

    private void read(int at) {
        if (bare(statements.get(at))) {
            Optional<Integer> words = words(at);
            denied(words.orElse(at), at, POINTED).ifPresent(target -> {
                found.add(new Denial(at, target));
                words.ifPresent(quoted -> found.add(new Denial(quoted, target)));
            });
        } else if (propositions.get(at).denial()) {
            denied(at, at, LEAST).ifPresent(target -> found.add(new Denial(at, target)));
        } else if (refutations.refutes(at)) {
            best(at, at, 0, other -> refutations.fit(at, other)).ifPresent(target -> found.add(new Denial(at, target)));
        }
    }

    /** "rejected the report", "the claim was false": a denial that does not say what it denies. */
    private boolean bare(Statement one) {
        return PointedDenials.of(articles.get(one.article()).trees().get(one.sentence()), one.head());
    }

    /** The quotation right behind a bare denial. */
    private Optional<Integer> words(int at) {
        return IntStream.range(at + 1, Math.min(statements.size(), at + BACK)).filter(next -> {
            int away = statements.get(next).sentence() - statements.get(at).sentence();
            return oneArticle(at, next) && away <= 1 && statements.get(next).quoted();
        }).boxed().findFirst();
    }

    private boolean oneArticle(int a, int b) {
        return statements.get(a).article() == statements.get(b).article();
    }

    /** What is denied: what has most in common with the denial, what stands right before it first. */
    private Optional<Integer> denied(int words, int at, double least) {
        return best(words, at, least, other -> fit(other, at, words));
    }

    /** Of what may be denied that which fits best, beyond the least; of equals what stands last in the article of the denial. */
    private Optional<Integer> best(int words, int at, double least, IntToDoubleFunction fit) {
        int best = -1;
        double most = least;
        BitSet others = before(at);
        candidates.of(words).forEach(others::set);
        for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
            double fitting = fits(other, at, words) ? fit.applyAsDouble(other) : 0;
            if (fitting > most || fitting == most && best >= 0 && other > best && oneArticle(at, other)) {
                most = fitting;
                best = other;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    /** What the article says in the sentences right before the statement and beside it. */
    private BitSet before(int at) {
        int here = statements.get(at).sentence();
        BitSet before = new BitSet();
        for (int other = at; other >= 0 && oneArticle(at, other)
                && statements.get(other).sentence() >= here - BACK; other--) {
            before.set(other);
        }
        for (int other = at; other < statements.size() && oneArticle(at, other)
                && statements.get(other).sentence() == here; other++) {
            before.set(other);
        }
        return before;
    }

    /** True for something that somebody else says is so. */
    private boolean fits(int other, int at, int words) {
        boolean own = statements.get(other).own();
        boolean agree = !propositions.get(other).positive() && !propositions.get(words).positive();
        return propositions.get(other).whole() && !agree && !asks(statements.get(other))
                && !statements.get(other).heading() && other != words && other != at && !own
                && !ways.oneSpeaker(other, at) && !ways.oneSpeaker(other, words) && !propositions.get(other).denial()
                && (propositions.get(other).modality() != Modality.PLANNED || !propositions.get(words).done())
                && !bare(statements.get(other));
    }

    /** A question, or a clause that stands for one: "how he would respond". */
    private boolean asks(Statement one) {
        ClauseTree tree = articles.get(one.article()).trees().get(one.sentence());
        return tree.token(tree.size() - 1).form().equals("?") || tree.pos(one.tokens().getFirst()).startsWith("W");
    }

    private double fit(int other, int at, int words) {
        if (deedOfOthers(words, other)) {
            return 0;
        }
        int back = statements.get(at).sentence() - statements.get(other).sentence();
        boolean before = oneArticle(at, other) && back <= BACK && (back > 0 || back == 0 && other != at);
        double shared = share(words, other);
        double both = Math.max(shared, share(other, words));
        boolean restated = both >= RESTATED || bare(statements.get(at));
        return before ? restated ? both + NEAREST - STEP * back : 0 : elsewhere(other, words, shared);
    }

    /** "The soldiers fired first" is not what the navy denies that its boats did. */
    private boolean deedOfOthers(int words, int other) {
        Proposition one = propositions.get(words);
        Proposition two = propositions.get(other);
        boolean acts = !one.agents().isEmpty() && !two.agents().isEmpty();
        return Comparison.actorsDiffer(one, two)
                || acts && profiles.predicates(words, other) >= DEED && profiles.othersAct(words, other);
    }

    /** What another article says is denied when the denial holds most of it, or has its deed and much of it. */
    private double elsewhere(int other, int words, double shared) {
        double held = profiles.predicates(words, other) >= DEED ? Math.max(shared, share(other, words)) : shared;
        return held >= ELSEWHERE ? held - NEAREST / 2 : 0;
    }

    /** Share of the one that the other has. */
    private double share(int one, int by) {
        return profiles.covered(one, by) / Math.max(2, profiles.sum(one));
    }
}
