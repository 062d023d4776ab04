package org.attache.claim.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.annotation.Tree;
import org.attache.likeness.Comparison;
import org.attache.likeness.Profiles;
import org.attache.model.Claim.Modality;
import org.attache.proposition.word.Lexicon;
import org.attache.proposition.Proposition;
import org.attache.proposition.word.Term;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * How well a statement that something is not so, without a word of denying, answers what another says is so.
 *
 * <p>"The ferry did not sink" must hold the deed, what it is done to and nearly all that it speaks of. Whoever says that there was nothing at
 * all of the kind ("not a single gate was touched", "no bribe was ever paid", "nobody cut anything") hardly speaks of anything but what he was
 * told: there the deed with a part of the rest is enough, or, in whatever words for the deed, the thing of which there was none with half of
 * the rest. And what there was none of may be the deed itself: "there are no cracks".
 */
final class Refutations {

    private static final double DEED = 0.5;

    /** The same where it says that there was nothing of the kind. */
    private static final double NEAR_DEED = 0.6;

    /** It must deny nearly all of itself. */
    private static final double PLAIN = 0.7;

    /** Of a sweeping denial so much is in the other. */
    private static final double SWEPT = 0.4;

    /** And so much of the other is in it, where they share no deed. */
    private static final double ANSWERED = 0.12;
    private static final double SIDES = 0.3;

    /** How akin two words for one deed are. */
    private static final double ONE_DEED = 0.9;

    private static final Map<String, Set<String>> WORDS = Table.classes(Refutations.class, "refutations.tsv");

    private final List<ReadArticle> articles;
    private final List<Statement> statements;
    private final List<Proposition> propositions;
    private final Profiles profiles;
    /** Of each statement whether it says that something is so: 1, that it is not: -1, or not known yet: 0. */
    private final byte[] so;

    Refutations(List<ReadArticle> articles, List<Statement> statements, List<Proposition> propositions,
            Profiles profiles) {
        this.articles = articles;
        this.statements = statements;
        this.propositions = propositions;
        this.profiles = profiles;
        so = new byte[statements.size()];
    }

    /** True for a statement of somebody that something is not so: "no ransom was paid", "there was no sabotage". */
    boolean refutes(int at) {
        Proposition one = propositions.get(at);
        return !one.bounded() && !statements.get(at).own()
                && (one.modality() == Modality.ASSERTED || one.modality() == Modality.PLANNED)
                && (!one.positive() || States.tells(one) || all(at)) && !limited(at);
    }

    /** "Not the first nominee", "not hot enough", "should not close": what others said may well be so. */
    private boolean limited(int at) {
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return propositions.get(at).demanded() || one.tokens().stream().anyMatch(word -> partly(tree, word));
    }

    private static boolean partly(ClauseTree tree, int at) {
        return is("enough", tree, at) || at > 0 && is("partial", tree, at) && not(tree, at - 1)
                || at > 1 && is("ordinal", tree, at) && lemma(tree, at - 1).equals("the") && not(tree, at - 2);
    }

    /** How well the one fits as what the statement refutes, 0 for not at all. */
    double fit(int at, int other) {
        if (propositions.get(at).positive()) {
            return endures(at, other) || delivered(at, other) ? 1 + profiles.spokenOf(at, other) : 0;
        }
        if (!opposes(at, other)) {
            return 0;
        }
        double spoken = profiles.spokenOf(at, other);
        boolean objects = profiles.objectsMet(at, other) >= DEED;
        if (undone(at, other) && objects && spoken >= PLAIN) {
            return 2 + spoken;
        }
        if (happens(at, other) || anything(at, other) || unreal(at, other)) {
            return 1 + spoken;
        }
        if (!sweeps(at) || propositions.get(at).unharmed() || strangers(at, other)) {
            return 0;
        }
        if (takenIn(at, other)) {
            return SWEPT + spoken + profiles.spokenOf(other, at);
        }
        return objects && swept(at, other, spoken) ? spoken + profiles.spokenOf(other, at) : 0;
    }

    /** True when the other tells of the deed; what is to come is said in a few words that all plans share, there the deeds must be one. */
    private boolean undone(int at, int other) {
        return propositions.get(at).modality() == Modality.PLANNED ? profiles.predicates(at, other) >= ONE_DEED
                : profiles.predicateMet(at, other) >= DEED;
    }

    /** True when the other says that something is so, and of the same days. */
    private boolean opposes(int at, int other) {
        return so(other) && !Comparison.daysDiffer(propositions.get(at), propositions.get(other));
    }

    /** True when the statement says that something is so; asked once of each. */
    private boolean so(int at) {
        if (so[at] == 0) {
            Proposition one = propositions.get(at);
            boolean not = one.demanded() || one.words().stream().map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(word -> Lexicon.negative(word) || in("every", word) || in("zero", word));
            so[at] = (byte) (not ? -1 : 1);
        }
        return so[at] > 0;
    }

    /** "I have not cancelled anything", "nobody cut anything": what others say was cut was not. */
    private boolean anything(int at, int other) {
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return tree.child(one.head(), "expl") < 0 && tree.anyChild(one.head(),
                child -> ClauseTree.object(tree.relation(child)) && is("anything", tree, child))
                && profiles.predicates(at, other) >= ONE_DEED;
    }

    /** "There are no cracks", "the wall had cracked": what there was none of is what is said to have happened, or to come: "no trial is planned". */
    private boolean happens(int at, int other) {
        Term none = none(at);
        Proposition one = propositions.get(other);
        return none != null && !acts(at, none)
                && (one.predicate().key().equals(none.key()) || one.deed().key().equals(none.key())
                        || one.modality() == Modality.PLANNED && propositions.get(at).modality() == Modality.PLANNED
                                && one.objects().stream().anyMatch(object -> object.key().equals(none.key())));
    }

    /** "No rule says how much": it tells of what rules say. */
    private boolean acts(int at, Term none) {
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return !is("being", tree, one.head()) && !tree.passive(one.head())
                && tree.subjects(one.head()).stream().anyMatch(word -> lemma(tree, word).equals(none.lemma()));
    }

    /** "The dam is intact", where another says that it has cracked. */
    private boolean endures(int at, int other) {
        Set<String> barred = States.barred(propositions.get(at));
        Proposition two = propositions.get(other);
        return two.positive() && after(at, other) && States.of(two).stream().anyMatch(barred::contains)
                && profiles.oneActs(at, other) && !strangers(at, other)
                && !Comparison.daysDiffer(propositions.get(at), two);
    }

    /** "Every carton was delivered", where another says that some were not. */
    private boolean delivered(int at, int other) {
        return all(at) && !propositions.get(other).positive() && after(at, other)
                && profiles.predicates(at, other) >= NEAR_DEED
                && Math.max(profiles.partiesMet(at, other), profiles.partiesMet(other, at)) >= DEED
                && !Comparison.daysDiffer(propositions.get(at), propositions.get(other));
    }

    /** "All workers", "every carton", as subject or object. */
    private boolean all(int at) {
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return one.tokens().stream().anyMatch(word -> tree.relation(word).equals("det")
                && is("every", tree, word) && tree.head(tree.head(word)) == one.head());
    }

    /** Whoever answers does so later. */
    private boolean after(int at, int other) {
        Statement one = statements.get(at);
        Statement two = statements.get(other);
        return one.article() == two.article() ? one.sentence() > two.sentence() : one.article() > two.article();
    }

    private boolean strangers(int at, int other) {
        return Comparison.strangers(propositions.get(at), propositions.get(other));
    }

    /** "There is no fund", "no such letter exists": the other speaks of one as of something that there is. */
    private boolean unreal(int at, int other) {
        Term none = existing(at);
        return none != null && profiles.speaksOf(none, other) && !strangers(at, other);
    }

    /** What there was none of. */
    private @Nullable Term none(int at) {
        Term none = propositions.get(at).absent();
        return none == null || in("idle", none.lemma()) || beside(at, none) ? null : none;
    }

    /** "No other witness", "not one more cent": there was one. */
    private boolean beside(int at, Term none) {
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return one.tokens().stream().anyMatch(word -> is("other", tree, word)
                && lemma(tree, tree.head(word)).equals(none.lemma()));
    }

    /** What the statement says there is none of, and no more than that; null when it says anything else. */
    private @Nullable Term existing(int at) {
        Proposition one = propositions.get(at);
        Statement statement = statements.get(at);
        ClauseTree tree = tree(statement);
        String verb = lemma(tree, statement.head());
        if (verb.equals("be") && tree.child(statement.head(), "expl") >= 0) {
            return none(at);
        }
        return !verb.equals("exist") ? null
                : none(at) != null ? none(at) : one.agents().stream().findFirst().orElse(null);
    }

    /** "Not a single gate", "nobody", "never": there was nothing of the kind. */
    private boolean sweeps(int at) {
        if (none(at) != null) {
            return true;
        }
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        return one.tokens().stream().anyMatch(word -> nobody(tree, word));
    }

    /** "Nobody", "no one", "not one of them", as who does or suffers it. */
    private static boolean nobody(ClauseTree tree, int at) {
        boolean part = ClauseTree.subject(tree.relation(at)) || ClauseTree.object(tree.relation(at));
        return part && (is("nobody", tree, at)
                || is("least", tree, at) && ClauseTree.object(tree.relation(at))
                || lemma(tree, at).equals("one") && at > 0 && not(tree, at - 1));
    }

    /** "Nobody laid a hand on him", where another says that they beat him. */
    private boolean takenIn(int at, int other) {
        return GeneralDeeds.takeIn(said(at), propositions.get(other));
    }

    private Set<String> said(int at) {
        Set<String> words = new TreeSet<>();
        Statement one = statements.get(at);
        ClauseTree tree = tree(one);
        one.tokens().forEach(word -> words.add(lemma(tree, word)));
        return words;
    }

    private boolean swept(int at, int other, double spoken) {
        if (propositions.get(at).modality() == Modality.PLANNED && !undone(at, other)) {
            return false;
        }
        Term none = none(at);
        boolean thing = none != null && profiles.speaks(none, other);
        boolean deed = Math.max(profiles.predicates(at, other), profiles.predicateMet(at, other)) >= NEAR_DEED;
        double parties = profiles.partiesMet(at, other);
        return spoken >= SWEPT && (deed && parties >= SIDES
                || thing && parties >= DEED && profiles.spokenOf(other, at) >= ANSWERED);
    }

    private ClauseTree tree(Statement one) {
        return articles.get(one.article()).trees().get(one.sentence());
    }

    private static String lemma(ClauseTree tree, int at) {
        return at == Tree.NONE ? "" : tree.lemma(at).toLowerCase(Locale.ROOT);
    }

    private static boolean not(ClauseTree tree, int at) {
        return lemma(tree, at).equals("no") || tree.relation(at).equals("neg");
    }

    private static boolean is(String kind, ClauseTree tree, int at) {
        return in(kind, lemma(tree, at));
    }

    private static boolean in(String kind, String lemma) {
        return WORDS.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
