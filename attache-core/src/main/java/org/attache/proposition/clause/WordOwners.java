package org.attache.proposition.clause;

import java.util.Arrays;
import java.util.List;
import org.attache.model.Attribution;
import org.attache.model.Span;
import org.attache.model.SpeechAct;
import org.attache.reading.ClauseTree;
import org.attache.reading.ReadArticle;

/** Whose the words of a sentence are: the innermost attribution's that covers them, the outlet's own, or nobody's that states anything. */
final class WordOwners {

    /** The outlet's own words. */
    static final int OWN = -1;

    /** Words that only say who says it. */
    static final int FRAME = -2;

    private WordOwners() {}

    /** For every token the attribution that it belongs to, {@link #OWN} or {@link #FRAME}. */
    static int[] of(ReadArticle article, ClauseTree tree) {
        int[] owner = new int[tree.size()];
        int[] length = new int[tree.size()];
        Arrays.fill(owner, OWN);
        Arrays.fill(length, Integer.MAX_VALUE);
        for (int one : article.attributionsIn(tree)) {
            Attribution attribution = article.attribution(one);
            int size = article.contentLength(one);
            if (article.frame(one)) {
                claim(tree, owner, length, attribution.content(), one, size);
                claim(tree, owner, length, attribution.cue(), FRAME, size);
                if (!governsAnother(tree, attribution)) {
                    claim(tree, owner, length, attribution.source(), FRAME, size);
                }
            } else if (attribution.act() == SpeechAct.QUOTE) {
                claim(tree, owner, length, attribution.cue(), FRAME, size);
                claim(tree, owner, length, attribution.content(), FRAME, size);
            }
        }
        return owner;
    }

    /** "The embassy congratulated him and said": the embassy is the subject of what it did, too. */
    private static boolean governsAnother(ClauseTree tree, Attribution one) {
        for (int at = 0; at < tree.size(); at++) {
            int start = tree.token(at).span().start();
            int head = tree.head(at);
            if (head >= 0 && ClauseTree.subject(tree.relation(at))
                    && one.source().stream().anyMatch(span -> span.contains(start))) {
                int verb = tree.token(head).span().start();
                return one.cue().stream().noneMatch(span -> span.contains(verb))
                        && one.source().stream().noneMatch(span -> span.contains(verb));
            }
        }
        return false;
    }

    private static void claim(ClauseTree tree, int[] owner, int[] length, List<Span> spans, int value, int size) {
        for (Span span : spans) {
            if (span.overlaps(tree.sentence().span())) {
                for (int at = 0; at < tree.size(); at++) {
                    if (span.contains(tree.token(at).span().start()) && size <= length[at]) {
                        owner[at] = value;
                        length[at] = size;
                    }
                }
            }
        }
    }
}
