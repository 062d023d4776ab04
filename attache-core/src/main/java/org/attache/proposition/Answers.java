package org.attache.proposition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.annotation.Tree;
import org.attache.proposition.word.Lexicon;
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
            return assertsTold(tree, head);
        }
        boolean untrue = false;
        for (String relation : STATES) {
            int state = tree.child(head, relation);
            if (state != Tree.NONE && (Lexicon.untrue(lemma(tree, state)) || notTrue(tree, head))) {
                if (told(tree, state) || told(tree, head)) {
                    return true;
                }
                untrue = true;
            }
        }
        return untrue && assertsTold(tree, head);
    }

    /** "It is not true", "this is not the case" */
    static boolean notTrue(ClauseTree tree, int head) {
        return tree.anyChild(head, at -> tree.relation(at).equals("neg"))
                && STATES.stream().map(relation -> tree.child(head, relation))
                        .anyMatch(state -> state != Tree.NONE && Lexicon.truth(lemma(tree, state)));
    }

    /** True when a noun for what is said, as subject or object, says what: "the claim that", "reports that". */
    private static boolean assertsTold(ClauseTree tree, int head) {
        return tree.anyChild(head, at -> (ClauseTree.object(tree.relation(at)) || ClauseTree.subject(tree.relation(at)))
                && Lexicon.assertion(lemma(tree, at)) && told(tree, at));
    }

    /** True when a clause with "that" hangs on the word. */
    private static boolean told(ClauseTree tree, int word) {
        return tree.anyChild(word, at -> at > word && CLAUSES.contains(tree.relation(at))
                && tree.anyChild(at, mark -> lemma(tree, mark).equals("that") && tree.relation(mark).equals("mark")));
    }

    private static String lemma(ClauseTree tree, int at) {
        return tree.lemma(at).toLowerCase(Locale.ROOT);
    }
}
