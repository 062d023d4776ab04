package org.attache.cue;

import java.util.Arrays;

/**
 * Points from a cue to the head word of its source and of its content, by a log-linear choice among all words of the
 * sentence and "none".
 *
 * <p>A choice among candidates compares them, where a yes or no for each word alone would find two sources in one
 * sentence and none in the next. What is seen of a candidate: the way to it through the tree, its word and class,
 * order, distance, commas and quotation marks in between, and the complements the cue has.
 */
public final class ArgumentPointer {
    /** Answer when the sentence does not hold the part. */
    public static final int NONE = -1;

    private static final int LIMIT = 400;

    /** Gives the score of a candidate; the trainer looks on through this. */
    public interface Scorer {
        float score(int token, Features features);
    }

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Features out;
    private final int[] queue;
    private final int[] depth;
    private final String[] path;
    private final String[] lastStep;
    private final boolean[] seen;
    private int filled;
    private int walked = NONE;
    private float lead;
    private String frame = "";
    private String category = "";

    public ArgumentPointer(ParsedSentence sentence, CueLexicon lexicon, Features out) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.out = out;
        int n = sentence.size();
        this.queue = new int[n];
        this.depth = new int[n];
        this.path = new String[n];
        this.lastStep = new String[n];
        this.seen = new boolean[n];
    }

    /**
     * The best word for the part, {@link #NONE} when none is better.
     *
     * @param source true for the source, false for the content
     * @param known head of the source when the content is asked for, else {@link #NONE}
     */
    public int choose(int cue, boolean source, int known, Scorer scorer) {
        look(cue);
        int best = NONE;
        float top = scorer.score(NONE, none(cue));
        float second = Float.NEGATIVE_INFINITY;
        for (int at = 1; at < filled; at++) {
            int token = queue[at];
            if (token != known && (source ? canSpeak(token) : !s.isPunctuation(token))) {
                float score = scorer.score(token, features(cue, token, known));
                second = Math.max(second, Math.min(score, top));
                if (score > top) {
                    top = score;
                    best = token;
                }
            }
        }
        lead = top - second;
        return best;
    }

    /** How far the last choice stood above the next best: how sure it was. */
    float lead() {
        return lead;
    }

    private boolean canSpeak(int i) {
        String pos = s.pos(i);
        return pos.startsWith("NN") || pos.startsWith("PRP") || pos.startsWith("W") || pos.equals("DT")
                || pos.equals("CD")
                || pos.startsWith("JJ") || pos.equals("FW") || pos.equals("ADD") || pos.equals("VBG");
    }

    /** What is the same for every candidate of a cue is found out once. */
    private void look(int cue) {
        if (walked != cue) {
            walk(cue);
            frame = frame(cue);
            category = lexicon.className(s.lemma(cue));
            walked = cue;
        }
    }

    private void walk(int cue) {
        Arrays.fill(seen, false);
        seen[cue] = true;
        depth[cue] = 0;
        path[cue] = "";
        queue[0] = cue;
        filled = 1;
        for (int at = 0; at < filled && filled < LIMIT; at++) {
            int token = queue[at];
            int head = s.head(token);
            if (head >= 0 && !seen[head]) {
                visit(head, token, "^" + s.relation(token));
            }
            for (int child : s.children(token)) {
                if (!seen[child]) {
                    visit(child, token, s.relation(child));
                }
            }
        }
    }

    private void visit(int token, int before, String step) {
        seen[token] = true;
        depth[token] = depth[before] + 1;
        path[token] = depth[token] > 6 ? path[before] : path[before] + "/" + step;
        lastStep[token] = step;
        queue[filled++] = token;
    }

    private Features none(int cue) {
        String lemma = s.lemma(cue);
        out.clear();
        out.add("none");
        out.add("none-lemma", lemma);
        out.add("none-pos", s.pos(cue), s.relation(cue));
        out.add("none-frame", frame, s.pos(cue));
        out.add("none-frame-lemma", frame, lemma);
        out.add("none-category", category, frame);
        out.add("none-position", cue == 0 ? "first" : "later", s.pos(cue));
        out.add("none-length", s.size() < 6 ? "5" : s.size() < 12 ? "11" : "12");
        out.add("none-last", s.token(s.size() - 1).form());
        out.add("none-quoted", s.quotation(cue) >= 0 ? "in" : "out");
        return out;
    }

    private Features features(int cue, int t, int known) {
        String lemma = s.lemma(cue);
        String way = path[t];
        String pos = s.pos(t);
        out.clear();
        if (depth[t] > 6) {
            out.add("deep", lastStep[t], pos);
        }
        out.add("path", way);
        out.add("path-lemma", way, lemma);
        out.add("path-category", way, category);
        out.add("path-frame", way, frame);
        out.add("path-cue-pos", way, s.pos(cue));
        out.add("path-pos", way, pos);
        out.add("path-word", way, s.lemma(t));
        out.add("step-word", lastStep[t], s.lemma(t));
        out.add("step-pos", lastStep[t], pos);
        out.add("depth", depth[t] > 8 ? "9" : String.valueOf(depth[t]), pos);
        out.add("word", s.lemma(t));
        String human = lexicon.isHuman(s.lemma(t)) ? "human" : pos;
        out.add("human", human, category);
        out.add("human-step", human, lastStep[t]);
        order(cue, t, way);
        quotations(cue, t, way);
        if (known != NONE) {
            out.add("known", t > known == cue > known ? "far" : "near", lastStep[t]);
            out.add("known-path", way, known > cue ? "after" : "before");
        } else {
            out.add("unknown-path", way, category);
        }
        if (s.head(t) >= 0 && s.head(t) != cue) {
            out.add("over", s.lemma(s.head(t)), lastStep[t]);
            out.add("over-class", lexicon.className(s.lemma(s.head(t))), lastStep[t]);
        }
        if (s.relation(t).equals("pobj") && s.head(t) >= 0) {
            out.add("prep", s.lemma(s.head(t)), lemma);
            out.add("prep-path", s.lemma(s.head(t)), way);
        }
        return out;
    }

    private void order(int cue, int t, String way) {
        String side = t > cue ? "after" : "before";
        int distance = Math.abs(t - cue);
        String far = distance < 4 ? String.valueOf(distance)
                : distance < 7 ? "6" : distance < 12 ? "11" : distance < 25 ? "24" : "25";
        out.add("side-step", side, lastStep[t]);
        out.add("side-path", side, way);
        out.add("far", side, far, s.pos(t).substring(0, Math.min(2, s.pos(t).length())));
        out.add("far-step", side, far, lastStep[t]);
        int size = s.right(t) - s.left(t);
        out.add("size", lastStep[t], size == 0 ? "1" : size < 3 ? "3" : size < 8 ? "8" : "9", s.pos(cue));
        boolean comma = s.left(t) > 0 && s.isPunctuation(s.left(t) - 1);
        out.add("comma", comma ? s.token(s.left(t) - 1).form() : "-", side, lastStep[t]);
        out.add("first", s.lemma(s.left(t)), lastStep[t]);
        out.add("first-frame", s.lemma(s.left(t)), lastStep[t], frame);
    }

    private void quotations(int cue, int t, String way) {
        int one = s.quotation(cue);
        int other = s.quotation(t);
        String quoted = one == other ? one < 0 ? "out" : "same" : other < 0 ? "leaves" : one < 0 ? "enters" : "other";
        out.add("quoted", quoted, lastStep[t]);
        out.add("quoted-path", quoted, way);
        out.add("quoted-pos", quoted, s.pos(t));
    }

    private String frame(int cue) {
        return (s.has(cue, "nsubj") ? "s" : "") + (s.has(cue, "nsubjpass") ? "p" : "") + (s.has(cue, "dobj") ? "o" : "")
                + (s.has(cue, "ccomp") ? "c" : "") + (s.has(cue, "xcomp") ? "x" : "") + (s.has(cue, "agent") ? "g" : "")
                + (s.has(cue, "prep") ? "r" : "");
    }
}
