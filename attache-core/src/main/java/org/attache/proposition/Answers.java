package org.attache.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.annotation.Tree;
import org.attache.reading.ClauseTree;

/**
 * Clauses that say of something else that it is not so, in words of their own: "rejected the charge <i>that the gate was open</i>", "it was a
 * lie <i>that the gate was open</i>", "called it false <i>that …</i>".
 */
public final class Answers {

    private static final Set<String> CLAUSES = Set.of("ccomp", "acl", "relcl", "advcl", "csubj");
    private static final List<String> STATES = List.of("attr", "acomp", "oprd", "xcomp");

    private Answers() {}

    /** True when the clause says what it is that it calls not so. */
    public static boolean restates(ClauseTree tree, int head) {
        if (head < 0) {
            return false;
        }
        if (Lexicon.denial(lemma(tree, head))) {
            return asserted(tree, head).anyMatch(noun -> told(tree, noun));
        }
        boolean untrue = states(tree, head)
                .anyMatch(at -> Lexicon.untrue(lemma(tree, at)) && (told(tree, at) || told(tree, head)));
        return untrue || states(tree, head).anyMatch(at -> Lexicon.untrue(lemma(tree, at)))
                && asserted(tree, head).anyMatch(noun -> told(tree, noun));
    }

    private static Stream<Integer> states(ClauseTree tree, int head) {
        return STATES.stream().map(relation -> tree.child(head, relation)).filter(at -> at != Tree.NONE);
    }

    /** Nouns for what is said, as subject or object: "the claim", "reports". */
    private static Stream<Integer> asserted(ClauseTree tree, int head) {
        return tree.children(head).stream()
                .filter(at -> ClauseTree.object(tree.relation(at)) || ClauseTree.subject(tree.relation(at)))
                .filter(at -> Lexicon.assertion(lemma(tree, at)));
    }

    /** True when a clause with "that" hangs on the word. */
    private static boolean told(ClauseTree tree, int word) {
        return tree.children(word).stream().filter(at -> at > word && CLAUSES.contains(tree.relation(at)))
                .anyMatch(at -> tree.children(at).stream().anyMatch(mark -> lemma(tree, mark).equals("that")
                        && tree.relation(mark).equals("mark")));
    }

    private static String lemma(ClauseTree tree, int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
