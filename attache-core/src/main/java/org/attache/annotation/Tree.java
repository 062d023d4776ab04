package org.attache.annotation;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntPredicate;

/**
 * The dependency tree of a sentence to walk about in. Tokens are indices into the sentence; {@link #NONE} is no token.
 *
 * <p>Built in linear time; children lie in one array, one run a head, in text order. Packages that ask more of a tree
 * (who is the logical subject, which quotation stands around a word) extend it.
 */
public class Tree {

    /** No token: the head of the root, a child that is not there. */
    public static final int NONE = -1;

    private final Sentence sentence;
    private final Token[] tokens;
    private final int[] children;
    private final int[] firstChild;

    public Tree(Sentence sentence) {
        this.sentence = sentence;
        tokens = sentence.tokens().toArray(new Token[0]);
        int size = tokens.length;
        firstChild = new int[size + 1];
        for (Token token : tokens) {
            if (token.head() >= 0) {
                firstChild[token.head() + 1]++;
            }
        }
        for (int i = 0; i < size; i++) {
            firstChild[i + 1] += firstChild[i];
        }
        children = new int[firstChild[size]];
        fill(firstChild.clone());
    }

    private void fill(int[] next) {
        for (int i = 0; i < size(); i++) {
            if (head(i) >= 0) {
                children[next[head(i)]++] = i;
            }
        }
    }

    public final Sentence sentence() {
        return sentence;
    }

    public final int size() {
        return tokens.length;
    }

    public final Token token(int at) {
        return tokens[at];
    }

    public String lemma(int at) {
        return token(at).lemma();
    }

    /** Penn Treebank tag. */
    public final String pos(int at) {
        return token(at).pos();
    }

    /** Dependency label towards the head. */
    public final String relation(int at) {
        return token(at).relation();
    }

    /** The governing token, {@link #NONE} for the root. */
    public final int head(int at) {
        return token(at).head();
    }

    /** What hangs on the token, in text order; a view without a copy. */
    public final List<Integer> children(int at) {
        return new Run(children, firstChild[at], firstChild[at + 1]);
    }

    /** True when one of what hangs on the token is such. */
    public final boolean anyChild(int at, IntPredicate such) {
        for (int i = firstChild[at]; i < firstChild[at + 1]; i++) {
            if (such.test(children[i])) {
                return true;
            }
        }
        return false;
    }

    /** The first child with this label, {@link #NONE} when there is none. */
    public final int child(int at, String relation) {
        for (int i = firstChild[at]; i < firstChild[at + 1]; i++) {
            if (relation(children[i]).equals(relation)) {
                return children[i];
            }
        }
        return NONE;
    }

    public final boolean has(int at, String relation) {
        return child(at, relation) != NONE;
    }

    /** True of every form of a verb; modals have a tag of their own. */
    public final boolean isVerb(int at) {
        return pos(at).startsWith("VB");
    }

    /** True of common and proper nouns. */
    public final boolean isNoun(int at) {
        return pos(at).startsWith("NN");
    }

    /** True of personal and possessive pronouns. */
    public final boolean isPronoun(int at) {
        return pos(at).startsWith("PRP");
    }

    /** True when the one token is the other or hangs on it over any number of steps. */
    public final boolean under(int at, int top) {
        int here = at;
        while (here != NONE && here != top) {
            here = head(here);
        }
        return here == top;
    }

    /** The token and everything below it, heads before what hangs on them. */
    public final int[] topDown(int top) {
        int[] order = new int[size()];
        order[0] = top;
        return Arrays.copyOf(order, descend(order, 1));
    }

    /** All tokens, heads before what hangs on them. */
    public final int[] topDown() {
        int[] order = new int[size()];
        int roots = 0;
        for (int i = 0; i < order.length; i++) {
            if (head(i) < 0) {
                order[roots++] = i;
            }
        }
        return Arrays.copyOf(order, descend(order, roots));
    }

    private int descend(int[] order, int tops) {
        int filled = tops;
        for (int next = 0; next < filled; next++) {
            for (int i = firstChild[order[next]]; i < firstChild[order[next] + 1]; i++) {
                order[filled++] = children[i];
            }
        }
        return filled;
    }

    private static final class Run extends AbstractList<Integer> implements RandomAccess {

        private final int[] all;
        private final int from;
        private final int to;

        Run(int[] all, int from, int to) {
            this.all = all;
            this.from = from;
            this.to = to;
        }

        @Override
        public Integer get(int index) {
            return all[from + Objects.checkIndex(index, size())];
        }

        @Override
        public int size() {
            return to - from;
        }
    }
}
