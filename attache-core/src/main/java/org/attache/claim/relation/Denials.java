package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.attache.likeness.Candidates;
import org.attache.likeness.Comparison;
import org.attache.likeness.Profiles;
import org.attache.likeness.Ways;
import org.attache.model.Claim.Modality;
import org.attache.proposition.Answers;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.word.Term;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/**
 * What the denials of a story deny.
 *
 * <p>A denial says itself what it denies ("denied that the ship had been full") or points back ("rejected the report", "said the claim was
 * false"); then the quotation behind it says how. Or somebody just says that it is not so ("no ransom was paid"): then what is denied holds
 * the deed, its object and nearly every word of the denial, or its deed is that of which there was none ("there are no cracks"). What is
 * denied stands before it in the same article, nearly always within a few sentences; somebody else says it, and it is not the deed of others.
 * Where several things stand there, the one that has most in common with the denial is meant. Where nothing fits, nothing is linked: a wrong
 * contradiction is as bad as a false join.
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

    /** For a statement that something is not so, without a word of denying: it must deny nearly all of itself. */
    private static final double PLAIN = 0.7;

    /** The same where it says that there was none of what the other says happened. */
    private static final double NONE_OF_IT = 0.4;

    /** A denial that says what it denies must share so much of itself with it. */
    private static final double RESTATED = 0.15;
    /** How akin two words for one deed are. */
    private static final double ONE_DEED = 0.9;
    /** "All ships passed": whoever says so answers. */
    private static final Set<String> EVERY = Set.of("all", "every", "each");
    private static final Set<String> ANYTHING = Set.of("anything", "anybody", "anyone", "nothing");
    private static final Set<String> POINTING = Set.of("it", "this", "that", "they", "them", "these", "those");

    /** A statement that denies and one that it denies. */
    public record Denial(int denial, int denied) {}

    private final List<ReadArticle> articles;
    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Profiles profiles;
    private final Ways ways;
    private final Candidates candidates;
    private final List<Denial> found = new ArrayList<>();

    private Denials(List<ReadArticle> articles, List<Statement> statements, List<Proposition> propositions,
            Profiles profiles, Ways ways) {
        this.articles = articles;
        this.statements = statements;
        this.propositions = propositions;
        this.profiles = profiles;
        this.ways = ways;
        candidates = new Candidates(statements, profiles);
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
        } else if (plain(at)) {
            contradicted(at).ifPresent(target -> found.add(new Denial(at, target)));
        }
    }

    /** "No ransom was paid", "there was no sabotage": somebody says that it is not so. */
    private boolean plain(int at) {
        Proposition one = propositions.get(at);
        return !one.positive() && !one.bounded() && !statements.get(at).own()
                && (one.modality() == Modality.ASSERTED || one.modality() == Modality.PLANNED);
    }

    /**
     * What somebody else says is so and the statement says is not: the deed, what it is done to, and nearly all that it speaks of; or that of
     * which there was none; or what is done to anything whatever.
     */
    private Optional<Integer> contradicted(int at) {
        Optional<Integer> same = best(at, at, PLAIN,
                other -> undone(at, other) && profiles.objectsMet(at, other) >= DEED && opposes(at, other)
                        ? profiles.spokenOf(at, other)
                        : 0);
        return same.isPresent() ? same
                : best(at, at, NONE_OF_IT, other -> opposes(at, other)
                        ? (sweeps(at, other) ? NONE_OF_IT : 0)
                                + (happens(at, other) || sweeps(at, other) ? profiles.spokenOf(at, other) : 0)
                        : 0);
    }

    /** True when the other tells of the deed; what is to come is said in a few words that all plans share, there the deeds must be one. */
    private boolean undone(int at, int other) {
        return propositions.get(at).modality() == Modality.PLANNED ? profiles.predicates(at, other) >= ONE_DEED
                : profiles.predicateMet(at, other) >= DEED;
    }

    /** True when the other says that something is so, and of the same days. */
    private boolean opposes(int at, int other) {
        return propositions.get(other).words().stream().map(word -> word.toLowerCase(Locale.ROOT))
                .noneMatch(word -> Lexicon.negative(word) || EVERY.contains(word))
                && !Comparison.daysDiffer(propositions.get(at), propositions.get(other));
    }

    /** "I have not cancelled anything", "nobody cut anything": what others say was cut was not. */
    private boolean sweeps(int at, int other) {
        Statement one = statements.get(at);
        ClauseTree tree = articles.get(one.article()).trees().get(one.sentence());
        return tree.anyChild(one.head(),
                child -> ClauseTree.object(tree.relation(child)) && ANYTHING.contains(lemma(tree, child)))
                && profiles.predicates(at, other) >= ONE_DEED;
    }

    /** "There are no cracks", "the wall had cracked": what there was none of is what is said to have happened, or to come: "no trial is planned". */
    private boolean happens(int at, int other) {
        Term none = propositions.get(at).absent();
        Proposition one = propositions.get(other);
        return none != null && (one.predicate().key().equals(none.key()) || one.deed().key().equals(none.key())
                || one.modality() == Modality.PLANNED && propositions.get(at).modality() == Modality.PLANNED
                        && one.objects().stream().anyMatch(object -> object.key().equals(none.key())));
    }

    /** "rejected the report", "the claim was false": a denial that does not say what it denies. */
    private boolean bare(Statement one) {
        ClauseTree tree = articles.get(one.article()).trees().get(one.sentence());
        List<Integer> children = tree.children(one.head());
        if (Answers.restates(tree, one.head())) {
            return false;
        }
        if (Lexicon.denial(lemma(tree, one.head()))) {
            return children.stream().filter(at -> tree.relation(at).equals("dobj")).anyMatch(at -> points(tree, at))
                    && children.stream().noneMatch(at -> tree.relation(at).equals("ccomp"));
        }
        return lemma(tree, one.head()).equals("be")
                && children.stream().anyMatch(at -> Lexicon.untrue(lemma(tree, at)))
                && tree.subjects(one.head()).stream().anyMatch(at -> points(tree, at));
    }

    private static boolean points(ClauseTree tree, int at) {
        return Lexicon.assertion(lemma(tree, at)) || POINTING.contains(lemma(tree, at));
    }

    private static String lemma(ClauseTree tree, int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
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
