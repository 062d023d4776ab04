package org.attache.attribution;

import java.util.Arrays;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;

/**
 * A sentence with what the rules ask of it again and again: children, edges of subtrees, the quotation of every token.
 * Built in linear time.
 */
public final class ParsedSentence {
    static final String NONE = "-";

    private final Sentence sentence;
    final int index;
    private final int[][] children;
    private final int[] left;
    private final int[] right;
    private final int[] quotation;
    private final int[] topDown;

    /**
     * @param index position in the article
     * @param quotations outermost quotations of the article in order
     */
    public ParsedSentence(Sentence sentence, int index, List<Quotation> quotations) {
        this.sentence = sentence;
        this.index = index;
        this.children = childrenOf(sentence);
        this.left = new int[sentence.size()];
        this.right = new int[sentence.size()];
        this.topDown = topDown(sentence, children);
        measure();
        this.quotation = quotationsOf(sentence, quotations);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int i) {
        return sentence.token(i);
    }

    String lemma(int i) {
        return sentence.token(i).lemma();
    }

    public String pos(int i) {
        return sentence.token(i).pos();
    }

    String relation(int i) {
        return sentence.token(i).relation();
    }

    public int head(int i) {
        return sentence.token(i).head();
    }

    int[] children(int i) {
        return children[i];
    }

    /** Tokens so that every head stands before its children. */
    int[] topDown() {
        return topDown;
    }

    /** First token of the subtree. */
    int left(int i) {
        return left[i];
    }

    /** Last token of the subtree. */
    int right(int i) {
        return right[i];
    }

    /** Index of the quotation around a token, -1 outside. */
    int quotation(int i) {
        return quotation[i];
    }

    public boolean isVerb(int i) {
        return pos(i).startsWith("VB");
    }

    boolean isNoun(int i) {
        return pos(i).startsWith("NN");
    }

    public boolean isPunctuation(int i) {
        return !Character.isLetterOrDigit(token(i).form().codePointAt(0)) && pos(i).length() > 0
                && !Character.isLetter(pos(i).charAt(0)) || pos(i).equals("HYPH");
    }

    /** The first child with this relation, -1 when there is none. */
    int child(int i, String relation) {
        for (int child : children[i]) {
            if (relation(child).equals(relation)) {
                return child;
            }
        }
        return -1;
    }

    boolean has(int i, String relation) {
        return child(i, relation) >= 0;
    }

    /** The subject of a verb or adjective, -1 when it has none of its own. */
    int subject(int i) {
        int active = child(i, "nsubj");
        return active >= 0 ? active : child(i, "nsubjpass");
    }

    private static int[][] childrenOf(Sentence sentence) {
        int n = sentence.size();
        int[] counts = new int[n];
        for (Token token : sentence.tokens()) {
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        int[][] children = new int[n][];
        for (int i = 0; i < n; i++) {
            children[i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int i = 0; i < n; i++) {
            int head = sentence.token(i).head();
            if (head >= 0) {
                children[head][counts[head]++] = i;
            }
        }
        return children;
    }

    private static int[] topDown(Sentence sentence, int[][] children) {
        int[] order = new int[sentence.size()];
        int filled = 0;
        for (int i = 0; i < order.length; i++) {
            if (sentence.token(i).head() < 0) {
                order[filled++] = i;
            }
        }
        for (int at = 0; at < filled; at++) {
            for (int child : children[order[at]]) {
                order[filled++] = child;
            }
        }
        return Arrays.copyOf(order, filled);
    }

    /** Edges of subtrees, bottom up, without recursion: a sentence may be a chain of thousands of words. */
    private void measure() {
        Arrays.setAll(left, i -> i);
        Arrays.setAll(right, i -> i);
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
