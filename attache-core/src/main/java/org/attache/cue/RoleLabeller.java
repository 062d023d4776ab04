package org.attache.cue;

import java.util.Arrays;

/**
 * Says of every word of a sentence which part it plays for one cue: source, content, the cue itself, or none.
 *
 * <p>The tree is walked outward from the cue, breadth first, up and down alike; each word is decided by a logistic
 * regression that sees the way from the cue, the part the word before it on that way plays, its own word and class,
 * commas and quotation marks. So an adjunct can be left out of a clause that is content, and a clause can be content
 * although the verb above it is not. Cost: linear in the words walked, at most {@value #LIMIT} a cue.
 */
public final class RoleLabeller {
    public static final byte OUTSIDE = 0;
    public static final byte SOURCE = 1;
    public static final byte CONTENT = 2;
    public static final byte CUE = 3;
    public static final int LABELS = 4;
    static final String[] NAMES = {"O", "S", "C", "Q"};

    /** Words walked for one cue; longer sentences exist only by mistake or malice. */
    private static final int LIMIT = 400;

    /** Decides one word; the trainer looks on or steps in through this. */
    public interface Chooser {
        byte choose(int token, Features features);
    }

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Features out;
    private final int[] queue;
    private final int[] from;
    private final int[] depth;
    private final String[] path;
    private final byte[] labels;
    private final boolean[] seen;
    private final String[] marks;
    private final int[] topDown;
    private String frame = "";
    private String category = "";

    public RoleLabeller(ParsedSentence sentence, CueLexicon lexicon, Features out) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.out = out;
        int n = sentence.size();
        this.queue = new int[Math.min(n, LIMIT) + 1];
        this.from = new int[n];
        this.depth = new int[n];
        this.path = new String[n];
        this.labels = new byte[n];
        this.seen = new boolean[n];
        this.marks = new String[n];
        this.topDown = sentence.topDown();
    }

    /**
     * The labels of all words for this cue; the array is used again by the next call.
     *
     * @param source head word of the source, {@link ArgumentPointer#NONE} when there is none here
     * @param content head word of the content, likewise
     */
    public byte[] label(int cue, int source, int content, Chooser chooser) {
        mark(cue, source, content);
        frame = frame(cue);
        category = lexicon.className(s.lemma(cue));
        Arrays.fill(labels, OUTSIDE);
        Arrays.fill(seen, false);
        labels[cue] = CUE;
        from[cue] = -1;
        depth[cue] = 0;
        path[cue] = "";
        seen[cue] = true;
        queue[0] = cue;
        int filled = 1;
        for (int at = 0; at < filled; at++) {
            int token = queue[at];
            if (token != cue && !s.isPunctuation(token)) {
                labels[token] = chooser.choose(token, features(cue, token));
            }
            filled = expand(token, filled);
        }
        return labels;
    }

    /** The label with the highest sum. */
    public static byte best(float[] sums) {
        byte best = 0;
        for (byte label = 1; label < sums.length; label++) {
            if (sums[label] > sums[best]) {
                best = label;
            }
        }
        return best;
    }

    /** Which of source head, content head and cue a word stands under, the nearest counting. */
    private void mark(int cue, int source, int content) {
        for (int i : topDown) {
            int head = s.head(i);
            marks[i] = i == cue ? "q" : i == source ? "S" : i == content ? "C" : head < 0 ? "-"
                    : marks[head].equals("S") ? "s" : marks[head].equals("C") ? "c" : marks[head];
        }
    }

    private int expand(int token, int filled) {
        int count = filled;
        int head = s.head(token);
        if (head >= 0 && !seen[head] && count < LIMIT) {
            count = visit(head, token, "^" + s.relation(token), count);
        }
        for (int child : s.children(token)) {
            if (!seen[child] && count < LIMIT) {
                count = visit(child, token, s.relation(child), count);
            }
        }
        return count;
    }

    private int visit(int token, int before, String step, int count) {
        if (count >= queue.length) {
            return count;
        }
        seen[token] = true;
        from[token] = before;
        depth[token] = depth[before] + 1;
        path[token] = depth[token] > 4 ? path[before] : path[before] + "/" + step;
        queue[count] = token;
        return count + 1;
    }

    private Features features(int cue, int t) {
        int p = from[t];
        boolean up = s.head(p) == t;
        String step = up ? "^" + s.relation(p) : s.relation(t);
        String before = NAMES[labels[p]];
        String twoBefore = from[p] < 0 ? "" : NAMES[labels[from[p]]];
        out.clear();
        out.add("bias", before);
        String mark = marks[t];
        out.add("mark", mark, before);
        out.add("mark-step", mark, before, step);
        out.add("mark-from", mark, marks[p], step);
        out.add("mark-word", mark, s.lemma(t), step);
        out.add("mark-pos", mark, s.pos(t), step);
        out.add("mark-first", mark, s.lemma(s.left(t)), step);
        out.add("mark-category", mark, category, step);
        out.add("mark-cue", mark, s.lemma(cue), step);
        out.add("mark-over", mark, s.lemma(p), step);
        way(cue, t, step, before, twoBefore);
        words(cue, t, p, step, before);
        edges(t, up, step, before);
        place(cue, t, p, step, before);
        return out;
    }

    private void way(int cue, int t, String step, String before, String twoBefore) {
        String lemma = s.lemma(cue);
        out.add("step", before, step);
        out.add("step2", before, twoBefore, step);
        if (depth[t] <= 4) {
            out.add("path", path[t]);
            out.add("path-class", path[t], s.pos(cue));
            out.add("path-frame", path[t], frame);
            out.add("path-before", path[t], before);
        }
        if (depth[t] <= 2) {
            out.add("path-lemma", path[t], lemma);
            out.add("path-category", path[t], category);
            out.add("path-pos", path[t], s.pos(t));
        }
        if (depth[t] > 4) {
            out.add("deep", before, step, s.pos(t));
        }
        out.add("step-category", before, step, category);
    }

    /** What the cue has: subject, passive subject, object, clause, infinitive, preposition. */
    private String frame(int cue) {
        return (s.has(cue, "nsubj") ? "s" : "") + (s.has(cue, "nsubjpass") ? "p" : "") + (s.has(cue, "dobj") ? "o" : "")
                + (s.has(cue, "ccomp") ? "c" : "") + (s.has(cue, "xcomp") ? "x" : "") + (s.has(cue, "prep") ? "r" : "");
    }

    private void words(int cue, int t, int p, String step, String before) {
        String pos = s.pos(t);
        out.add("pos", before, step, pos);
        out.add("word", before, s.lemma(t));
        out.add("word-step", step, s.lemma(t), before);
        out.add("before-word", before, step, s.lemma(p));
        out.add("before-pos", s.pos(p), step, pos);
        out.add("first", before, step, s.lemma(s.left(t)));
        if (step.equals("prep") || step.equals("pobj") || step.equals("prt") || step.equals("pcomp")) {
            out.add("prep", s.lemma(cue), s.lemma(t), before);
            out.add("prep-before", s.lemma(cue), s.lemma(p), step);
        }
        out.add("human", lexicon.isHuman(s.lemma(t)) ? "human" : pos, path[t]);
        if (depth[t] == 1) {
            out.add("cue-pos", s.pos(cue), step, pos);
            out.add("cue-child", s.lemma(cue), step, s.lemma(t));
        }
    }

    private void edges(int t, boolean up, String step, String before) {
        int left = s.left(t);
        int right = s.right(t);
        boolean comma = !up && left > 0 && s.isPunctuation(left - 1);
        boolean commaAfter = !up && right + 1 < s.size() && s.isPunctuation(right + 1);
        out.add("comma", before, step, comma ? s.token(left - 1).form() : "-");
        out.add("mark-comma", marks[t], step, comma ? s.token(left - 1).form() : "-");
        out.add("mark-comma-word", marks[t], step, comma ? s.lemma(left) : "-");
        out.add("comma-after", before, step, commaAfter ? s.token(right + 1).form() : "-");
        int length = right - left;
        out.add("length", before, step, length == 0 ? "1" : length < 3 ? "3" : length < 8 ? "8" : "9");
    }

    private void place(int cue, int t, int p, String step, String before) {
        boolean after = t > cue;
        out.add("side", before, step, after ? "after" : "before");
        out.add("mark-side", marks[t], step, after ? "after" : "before");
        if (depth[t] <= 2) {
            out.add("side-path", path[t], after ? "after" : "before");
        }
        int distance = Math.abs(t - cue);
        String far = distance == 1 ? "1" : distance == 2 ? "2" : distance < 5 ? "5" : distance < 12 ? "12" : "13";
        out.add("distance", before, after ? "after" : "before", far);
        out.add("distance-pos", far + (after ? "a" : "b"), s.pos(t), step);
        String quoted = relation(s.quotation(cue), s.quotation(t)) + relation(s.quotation(p), s.quotation(t));
        out.add("quoted", quoted, before);
        out.add("mark-quoted", marks[t], quoted, step);
        out.add("quoted-step", quoted, step, before);
        out.add("quoted-path", quoted, path[t]);
        if ((t > 0 && labels[t - 1] != OUTSIDE) || (t + 1 < s.size() && labels[t + 1] != OUTSIDE)) {
            out.add("beside", t > 0 ? NAMES[labels[t - 1]] : "-", t + 1 < s.size() ? NAMES[labels[t + 1]] : "-", step);
        }
        String given = given(cue);
        out.add("given", given, before, step);
        if (depth[t] <= 2) {
            out.add("given-path", given, path[t]);
        }
    }

    /** Which parts the words right under the cue have taken so far. */
    private String given(int cue) {
        boolean source = false;
        boolean content = false;
        for (int child : s.children(cue)) {
            source |= labels[child] == SOURCE;
            content |= labels[child] == CONTENT;
        }
        return source ? content ? "SC" : "S" : content ? "C" : "-";
    }

    private static String relation(int one, int other) {
        return one == other ? one < 0 ? "o" : "i" : other < 0 ? "l" : one < 0 ? "e" : "x";
    }
}
