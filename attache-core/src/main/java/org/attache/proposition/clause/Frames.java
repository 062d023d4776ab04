package org.attache.proposition.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.model.Attribution;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;
import org.attache.reading.Statement;

/** Which attributions of an article a statement stands in, the widest first. */
final class Frames {

    private static final double MOST = 0.6;
    private static final Set<String> CONTRAST = Set.of("though", "although", "but", "whereas", "because", "since");

    private final ReadArticle article;
    private final List<Statement> before;

    /** @param before the statements found so far, to which more may be added */
    Frames(ReadArticle article, List<Statement> before) {
        this.article = article;
        this.before = before;
    }

    /** The frames that hold most of the words, or those which the clause takes over from what it hangs on. */
    List<Integer> of(int sentence, ClauseTree tree, int head, List<Integer> words) {
        List<Integer> said = covering(tree, words);
        return said.isEmpty() ? inherited(sentence, tree, head) : said;
    }

    /** The attribution whose cue carries the clause, -1 when there is none. */
    int act(ClauseTree tree, int head) {
        Span verb = tree.token(head).span();
        for (int at : article.attributionsIn(tree)) {
            Attribution one = article.attribution(at);
            if (!article.frame(at) && !one.source().isEmpty()
                    && one.cue().stream().anyMatch(cue -> cue.contains(verb.start()))) {
                return at;
            }
        }
        return -1;
    }

    /** Frames of the clause that a side clause hangs on, or of the sentence before where "he also" takes it up. */
    private List<Integer> inherited(int sentence, ClauseTree tree, int head) {
        int at = tree.head(head);
        for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
            List<Integer> said = covering(tree, List.of(at));
            if (said.isEmpty() && contrasts(tree, head)) {
                said = article.framesOn(tree, at);
            }
            if (!said.isEmpty()) {
                return said;
            }
            at = tree.head(at);
        }
        List<Integer> around = around(sentence);
        if (!around.isEmpty()) {
            return around;
        }
        return sentence > 0 && takesUp(tree, head) ? covering(article.trees().get(sentence - 1)) : List.of();
    }

    /** "…, he said, though it was kept quiet": the side clause goes on with what he said. */
    private static boolean contrasts(ClauseTree tree, int head) {
        return tree.anyChild(head, at -> ClauseTree.link(tree.relation(at)) && CONTRAST.contains(tree.lemma(at)));
    }

    /** The frame of the speaker who has both the sentence before and the one after, in one paragraph. */
    private List<Integer> around(int sentence) {
        if (sentence == 0 || sentence + 1 == article.trees().size() || !article.paragraph(sentence - 1, sentence + 1)) {
            return List.of();
        }
        List<Integer> before = article.framesIn(sentence - 1);
        List<Integer> after = article.framesIn(sentence + 1);
        return before.size() == 1 && after.size() == 1 && article.sameSpeaker(before.getFirst(), after.getFirst())
                ? after
                : List.of();
    }

    private static boolean takesUp(ClauseTree tree, int head) {
        boolean pronoun = tree.subjects(head).stream().anyMatch(at -> tree.token(at).pos().equals("PRP"));
        return pronoun && tree.anyChild(head, at -> tree.lemma(at).equals("also"));
    }

    private List<Integer> covering(ClauseTree tree) {
        return before.isEmpty() || article.trees().get(before.getLast().sentence()) != tree ? List.of()
                : before.getLast().said();
    }

    /** The frames that hold most of the words, the widest first. */
    private List<Integer> covering(ClauseTree tree, List<Integer> words) {
        List<Integer> chain = new ArrayList<>();
        for (int at : article.attributionsIn(tree)) {
            List<Span> content = article.attribution(at).content();
            if (article.frame(at) && content.stream().anyMatch(span -> span.overlaps(tree.sentence().span()))) {
                long held = words.stream().filter(word -> content.stream()
                        .anyMatch(span -> span.contains(tree.token(word).span().start()))).count();
                if (held >= MOST * words.size()) {
                    chain.add(at);
                }
            }
        }
        chain.sort((a, b) -> Integer.compare(article.contentLength(b), article.contentLength(a)));
        return chain;
    }
}
