package org.attache.proposition.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.annotation.Tree;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;
import org.attache.reading.Speech;

/**
 * Where in a sentence a clause begins that states something of its own: at coordinated verbs, finite side clauses, loose relative
 * clauses. Conditions, short clauses of time and restrictive clauses stay with what they restrict.
 */
final class ClauseBreaks {

    private static final int LEAST_WORDS = 3;
    private static final int LONG_RELATIVE = 8;
    private static final int SHORT = 6;
    private static final int LONG_ASIDE = 6;

    /** Verbs with one subject stay together unless each brings so many words. */
    private static final int VERB_PHRASE = 8;
    private static final Set<String> TIMES = Set.of("before", "after", "until", "till", "whenever", "once", "as");

    private ClauseBreaks() {}

    /** True when a clause of its own begins at the word. */
    static boolean at(ClauseTree tree, int at) {
        return switch (tree.relation(at)) {
            case "root" -> true;
            case "conj" -> conjunct(tree, at) || something(tree, at);
            case "parataxis" -> tree.hasSubject(at);
            case "ccomp" -> sideBySide(tree, at);
            case "advcl" -> sideClause(tree, at);
            case "relcl" -> looseRelative(tree, at);
            case "acl" -> loosePart(tree, at);
            case "appos" -> something(tree, at) || aside(tree, at);
            case "pcomp" -> tree.finite(at) && tree.hasSubject(at) && tree.subtree(at).size() >= LONG_RELATIVE;
            default -> false;
        };
    }

    private static boolean conjunct(ClauseTree tree, int at) {
        boolean own = tree.hasSubject(at) || tree.child(at, "expl") != Tree.NONE;
        return tree.verb(at) && (tree.finite(at) || own) && tree.head(at) >= 0
                && !tree.relation(tree.head(at)).equals("xcomp") && !elliptic(tree, at) && (own || apart(tree, at));
    }

    /** "… and I do not intend to": without the clause before it, it says nothing. */
    private static boolean elliptic(ClauseTree tree, int at) {
        return tree.anyChild(at, child -> child > at && tree.pos(child).equals("TO")
                && tree.subtree(child).size() == 1);
    }

    /** "The gate is shut; the lorries wait": two whole clauses, though the first is taken for what the second says. */
    private static boolean sideBySide(ClauseTree tree, int at) {
        int after = tree.head(at);
        return at < after && tree.finite(at) && tree.hasSubject(at) && !Speech.spoken(tree.lemma(after))
                && !Speech.reporting(tree.lemma(after));
    }

    /** "Landed in Cairo and met the king" is one thing told; each of two long clauses is one, and what has a figure of its own. */
    private static boolean apart(ClauseTree tree, int at) {
        int second = tree.subtree(at).size();
        int first = tree.subtree(tree.head(at)).size() - second;
        boolean counts = tree.subtree(at).stream().anyMatch(word -> tree.pos(word).equals("CD"));
        return counts || first >= VERB_PHRASE && second >= VERB_PHRASE;
    }

    private static boolean sideClause(ClauseTree tree, int at) {
        boolean condition = tree.anyChild(at,
                child -> ClauseTree.link(tree.relation(child)) && Lexicon.conditional(tree.lemma(child))
                        || tree.lemma(child).equals("when"));
        if (condition || timed(tree, at)) {
            return false;
        }
        boolean marked = tree.anyChild(at, child -> ClauseTree.link(tree.relation(child)));
        boolean loose = marked || commaBefore(tree, tree.subtree(at).getFirst());
        boolean spoken = Speech.spoken(tree.lemma(at)) && tree.subtree(at).size() >= LEAST_WORDS;
        return tree.hasSubject(at) && tree.finite(at) || (loose || spoken) && tree.token(at).pos().equals("VBG");
    }

    /** "before the rains begin" says when, and stays with what it dates; a long clause tells more than when. */
    private static boolean timed(ClauseTree tree, int at) {
        Optional<Integer> mark = tree.children(at).stream()
                .filter(child -> child < at && TIMES.contains(tree.lemma(child).toLowerCase(Locale.ROOT))).findFirst();
        return mark.isPresent() && tree.subtree(at).stream().filter(word -> word >= mark.get()).count() <= SHORT;
    }

    private static boolean looseRelative(ClauseTree tree, int at) {
        List<Integer> words = tree.subtree(at).stream().filter(word -> !tree.punctuation(word)).toList();
        if (words.isEmpty()) {
            return false;
        }
        boolean pronoun = tree.token(words.getFirst()).pos().startsWith("W")
                || tree.lemma(words.getFirst()).equals("that");
        boolean comma = commaBefore(tree, words.getFirst());
        boolean loose = comma || pronoun && (words.size() >= LONG_RELATIVE || afterName(tree, words.getFirst()));
        return tree.finite(at) && words.size() >= LEAST_WORDS && loose;
    }

    /** "The United States that armed both sides": a name needs nothing that restricts it, so the clause tells more of what it names. */
    private static boolean afterName(ClauseTree tree, int at) {
        return at > 0 && tree.pos(at - 1).startsWith("NNP");
    }

    /** "The train, carrying nine crew members and 136 passengers, hit a lorry": what somebody does beside what the clause tells. */
    private static boolean loosePart(ClauseTree tree, int at) {
        List<Integer> words = tree.subtree(at);
        return tree.pos(at).equals("VBG") && commaBefore(tree, words.getFirst()) && words.size() > LEAST_WORDS;
    }

    /** "…, something it avoided in the past" */
    private static boolean something(ClauseTree tree, int at) {
        boolean told = tree.anyChild(at, child -> tree.relation(child).equals("relcl")
                && tree.finite(child) && tree.hasSubject(child)) && tree.token(at).pos().startsWith("NN");
        return told && commaBefore(tree, tree.subtree(at).getFirst()) && tree.subtree(at).size() >= LONG_RELATIVE
                && !tree.token(at).pos().startsWith("NNP");
    }

    /** "…, a memorial erected in 1913 to the soldiers of the war": says who or what something is, not what happened. */
    static boolean aside(ClauseTree tree, int at) {
        List<Integer> words = tree.subtree(at);
        return tree.relation(at).equals("appos") && tree.pos(at).startsWith("NN") && !tree.pos(at).startsWith("NNP")
                && at > tree.head(at) && words.size() >= LONG_ASIDE && commaBefore(tree, words.getFirst());
    }

    private static boolean commaBefore(ClauseTree tree, int at) {
        return tree.token(at).form().equals(",") || at > 0 && tree.token(at - 1).form().equals(",");
    }
}
