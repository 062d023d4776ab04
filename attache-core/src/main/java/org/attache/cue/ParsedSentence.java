package org.attache.cue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.attache.annotation.Sentence;
import org.attache.annotation.Tree;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a sentence with what the rules ask of it again and again: edges of subtrees, the quotation of every token.
 * Built in linear time.
 */
public final class ParsedSentence extends Tree {

    final int index;
    private final @Nullable String[] lower;
    private final boolean[] signs;
    private final int[] left;
    private final int[] right;
    private final int[] quotation;

    /**
     * @param index position in the article
     * @param quotations outermost quotations of the article in order
     */
    public ParsedSentence(Sentence sentence, int index, List<Quotation> quotations) {
        super(sentence);
        this.index = index;
        this.lower = new String[sentence.size()];
        this.signs = new boolean[sentence.size()];
        for (int i = 0; i < signs.length; i++) {
            signs[i] = sign(i);
        }
        this.left = new int[sentence.size()];
        this.right = new int[sentence.size()];
        measure();
        this.quotation = quotationsOf(sentence, quotations);
    }

    /** Position in the article. */
    public int index() {
        return index;
    }

    /** The word as it stands, in lower case. */
    public String lower(int i) {
        String known = lower[i];
        if (known == null) {
            known = token(i).form().toLowerCase(Locale.ROOT);
            lower[i] = known;
        }
        return known;
    }

    /** First token of the subtree. */
    public int left(int i) {
        return left[i];
    }

    /** Last token of the subtree. */
    public int right(int i) {
        return right[i];
    }

    /** Index of the quotation around a token, -1 outside. */
    public int quotation(int i) {
        return quotation[i];
    }

    public boolean isPunctuation(int i) {
        return signs[i];
    }

    private boolean sign(int i) {
        return !Character.isLetterOrDigit(token(i).form().codePointAt(0)) && pos(i).length() > 0
                && !Character.isLetter(pos(i).charAt(0)) || pos(i).equals("HYPH");
    }

    /** The subject of a verb or adjective, -1 when it has none of its own. */
    public int subject(int i) {
        int active = child(i, "nsubj");
        return active >= 0 ? active : child(i, "nsubjpass");
    }

    /** Edges of subtrees, bottom up, without recursion: a sentence may be a chain of thousands of words. */
    private void measure() {
        Arrays.setAll(left, i -> i);
        Arrays.setAll(right, i -> i);
        int[] topDown = topDown();
        for (int at = topDown.length - 1; at >= 0; at--) {
            int head = head(topDown[at]);
            if (head >= 0) {
                left[head] = Math.min(left[head], left[topDown[at]]);
                right[head] = Math.max(right[head], right[topDown[at]]);
            }
        }
    }

    private static int[] quotationsOf(Sentence sentence, List<Quotation> quotations) {
        int[] result = new int[sentence.size()];
        int at = Quotations.firstEndingAfter(quotations, sentence.span().start());
        for (int i = 0; i < result.length; i++) {
            int start = sentence.token(i).span().start();
            while (at < quotations.size() && quotations.get(at).span().end() <= start) {
                at++;
            }
            result[i] = at < quotations.size() && quotations.get(at).span().contains(start) ? at : -1;
        }
        return result;
    }
}
