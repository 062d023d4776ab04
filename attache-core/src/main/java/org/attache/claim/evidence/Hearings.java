package org.attache.claim.evidence;

import java.util.Set;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Speech;

/**
 * Articles whose speaker was heard by several at once: "he told reporters", "she said at a news conference". "Was not
 * allowed to talk to reporters" is the reverse of it.
 */
final class Hearings {

    private static final Set<String> HEARERS = Set.of("reporter", "journalist", "correspondent");
    private static final Set<String> OCCASIONS = Set.of("conference", "briefing");
    private static final int STEPS = 4;

    private Hearings() {}

    static boolean told(ReadArticle article) {
        return article.trees().stream().anyMatch(Hearings::told);
    }

    private static boolean told(ClauseTree tree) {
        for (int at = 0; at < tree.size(); at++) {
            String lemma = tree.lemma(at);
            boolean many = HEARERS.contains(lemma) && tree.token(at).pos().equals("NNS");
            if ((many || OCCASIONS.contains(lemma)) && ClauseTree.object(tree.relation(at)) && said(tree, at)) {
                return true;
            }
        }
        return false;
    }

    /** True when the word hangs, over prepositions and nouns, on a verb of saying with tense. */
    private static boolean said(ClauseTree tree, int word) {
        int at = tree.head(word);
        for (int steps = 0; steps < STEPS && at >= 0 && !tree.verb(at); steps++) {
            at = tree.head(at);
        }
        return at >= 0 && tree.verb(at) && Speech.reporting(tree.lemma(at)) && tree.finite(at);
    }
}
