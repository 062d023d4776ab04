package org.attache.language.repair;

import java.util.Set;
import java.util.function.IntPredicate;

/** A parsed sentence whose words may be hung elsewhere. Words count from 0; the root has head -1. */
public final class Draft {

    /** No such word. */
    static final int NONE = -1;

    private final String[] form;
    private final String[] lemma;
    private final String[] tag;
    private final int[] head;
    private final String[] relation;

    /** The arrays are used as they are, and changed. */
    public Draft(String[] form, String[] lemma, String[] tag, int[] head, String[] relation) {
        this.form = form;
        this.lemma = lemma;
        this.tag = tag;
        this.head = head;
        this.relation = relation;
    }

    int size() {
        return form.length;
    }

    String form(int word) {
        return word < 0 || word >= form.length ? "" : form[word];
    }

    String lemma(int word) {
        return lemma[word];
    }

    String tag(int word) {
        return tag[word];
    }

    int head(int word) {
        return head[word];
    }

    String relation(int word) {
        return relation[word];
    }

    void retag(int word, String newTag) {
        tag[word] = newTag;
    }

    boolean is(int word, String... relations) {
        return word >= 0 && Set.of(relations).contains(relation[word]);
    }

    boolean isVerb(int word) {
        return word >= 0 && tag[word].startsWith("VB");
    }

    /** True for a verb form that can be a predicate alone. */
    boolean isFinite(int word) {
        return word >= 0 && (tag[word].equals("VBD") || tag[word].equals("VBZ") || tag[word].equals("VBP"));
    }

    /** True for a verb or auxiliary that may follow its subject. */
    boolean isPredicate(int word) {
        return isFinite(word) || tag[word].equals("MD");
    }

    boolean isNoun(int word) {
        return word >= 0 && (tag[word].startsWith("NN") || tag[word].equals("PRP") || tag[word].equals("CD"));
    }

    boolean isCapital(int word) {
        return Character.isUpperCase(form(word).codePointAt(0));
    }

    boolean isQuote(int word) {
        String sign = form(word);
        return sign.equals("\"") || sign.equals("”") || sign.equals("''") || sign.equals("’") || sign.equals("'")
                || sign.equals("\"\"");
    }

    /** The first dependent with one of the relations, or {@link #NONE}. */
    int dependent(int word, String... relations) {
        Set<String> wanted = Set.of(relations);
        return find(0, size(), child -> head[child] == word && wanted.contains(relation[child]));
    }

    /** The first word of a range that passes a test. */
    int find(int from, int to, IntPredicate test) {
        for (int word = Math.max(0, from); word < Math.min(to, size()); word++) {
            if (test.test(word)) {
                return word;
            }
        }
        return NONE;
    }

    boolean hasSubject(int word) {
        return dependent(word, "nsubj", "nsubjpass") != NONE;
    }

    /** True when the first word hangs somewhere below the second. */
    boolean isBelow(int word, int other) {
        for (int up = head[word]; up >= 0; up = head[up]) {
            if (up == other) {
                return true;
            }
        }
        return false;
    }

    /** The first word of what hangs below a word, itself included. */
    int start(int word) {
        int start = word;
        for (int i = word - 1; i >= 0; i--) {
            if (isBelow(i, word)) {
                start = i;
            }
        }
        return start;
    }

    /** Hangs a word elsewhere, unless that would make a ring. */
    boolean hang(int word, int under, String as) {
        if (word == under || under >= 0 && isBelow(under, word)) {
            return false;
        }
        head[word] = under;
        relation[word] = as;
        return true;
    }

    /** Puts one word into the place of another above it, which becomes its dependent. */
    void swap(int below, int above, String as) {
        int top = head[above];
        String place = relation[above];
        head[below] = top;
        relation[below] = place;
        head[above] = below;
        relation[above] = as;
    }

    /** Moves dependents of one word that stand behind a place to another. */
    void moveBehind(int place, int from, int to, Set<String> relations) {
        for (int word = place + 1; word < size(); word++) {
            if (head[word] == from && word != to && relations.contains(relation[word])) {
                hang(word, to, relation[word]);
            }
        }
    }
}
