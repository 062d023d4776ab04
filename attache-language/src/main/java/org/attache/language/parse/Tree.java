package org.attache.language.parse;

import java.util.Arrays;

/**
 * A dependency tree under construction. Word 0 is the root; a word without a head has head -1. The dependents of a word
 * form a doubly linked list in text order, so that the outermost and nearest ones are found without search.
 */
final class Tree {

    static final int NONE = -1;

    final int[] head;
    final int[] label;
    private final int[] first;
    private final int[] last;
    private final int[] next;
    private final int[] previous;

    Tree(int capacity) {
        head = new int[capacity + 1];
        label = new int[capacity + 1];
        first = new int[capacity + 1];
        last = new int[capacity + 1];
        next = new int[capacity + 1];
        previous = new int[capacity + 1];
    }

    void reset(int size) {
        for (int[] array : new int[][]{head, label, first, last, next, previous}) {
            Arrays.fill(array, 0, size, NONE);
        }
    }

    boolean hasHead(int word) {
        return head[word] != NONE;
    }

    /** Hangs a word under another, taking it from where it hung before. */
    void attach(int word, int under, int relation) {
        if (hasHead(word)) {
            detach(word);
        }
        head[word] = under;
        label[word] = relation;
        int left = last[under];
        while (left > word) {
            left = previous[left];
        }
        insert(word, under, left);
    }

    private void insert(int word, int under, int left) {
        int right = left == NONE ? first[under] : next[left];
        previous[word] = left;
        next[word] = right;
        link(under, left, word, true);
        link(under, right, word, false);
    }

    private void detach(int word) {
        int under = head[word];
        int left = previous[word];
        int right = next[word];
        link(under, left, right, true);
        link(under, right, left, false);
    }

    /** Makes {@code to} the right (or left) neighbour of {@code from}; without {@code from} the first (or last). */
    private void link(int under, int from, int to, boolean right) {
        if (from != NONE) {
            (right ? next : previous)[from] = to;
        } else {
            (right ? first : last)[under] = to;
        }
    }

    /** True when the first word lies anywhere below the second. */
    boolean isBelow(int word, int other) {
        for (int up = head[word]; up != NONE; up = head[up]) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    int grandHead(int word) {
        return hasHead(word) ? head[head[word]] : NONE;
    }

    /** The outermost dependent on the left, or the one after it. */
    int leftmost(int word, boolean second) {
        int found = first[word];
        found = second && found != NONE ? next[found] : found;
        return found < word ? found : NONE;
    }

    /** The outermost dependent on the right, or the one before it. */
    int rightmost(int word, boolean second) {
        int found = last[word];
        found = second && found != NONE ? previous[found] : found;
        return found > word ? found : NONE;
    }

    /** The nearest sibling to the left, or the one before it. */
    int leftSibling(int word, boolean second) {
        if (!hasHead(word)) {
            return NONE;
        }
        int found = previous[word];
        return second && found != NONE ? previous[found] : found;
    }

    /** How many dependents a word has to the left and right, none, one or more: 3 · left + right. */
    int valency(int word) {
        int left = leftmost(word, false) == NONE ? 0 : leftmost(word, true) == NONE ? 1 : 2;
        int right = rightmost(word, false) == NONE ? 0 : rightmost(word, true) == NONE ? 1 : 2;
        return 3 * left + right;
    }
}
