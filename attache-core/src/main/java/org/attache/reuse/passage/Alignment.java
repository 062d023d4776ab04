package org.attache.reuse.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.attache.reuse.word.Words;

/**
 * The exact common passages of two word sequences.
 *
 * <p><b>Idea.</b> Every word that lies inside an 8-gram which both have is shared; the shared words are covered by runs
 * that are equal word for word, longest first at each place. The right-hand text is read once from left to right; what
 * the left-hand text repeats of it is added afterwards, so that both sides are covered completely. Order does not
 * matter: a copy with its paragraphs turned round is found whole.
 *
 * <p>Linear in both texts but for grams that one text repeats, of which the first {@value #TRIES} places are tried.
 */
public final class Alignment {

    /** Equal words: {@code length} of them from word {@code left} of the one and word {@code right} of the other. */
    public record Run(int left, int right, int length) {}

    private static final int TRIES = 16;

    private final Words left;
    private final GramTable table;
    private final Words right;
    private final long[] rightGrams;
    private final List<Run> runs = new ArrayList<>();
    /** For a gram of the left text that the right one has too: where, at its first place. */
    private final int[] counterpart;
    private int shared;

    /**
     * Aligns.
     *
     * @param leftGrams {@link Grams#of} the left text
     * @param table the places of these
     */
    public Alignment(Words left, long[] leftGrams, GramTable table, Words right) {
        this.left = left;
        this.table = table;
        this.right = right;
        rightGrams = Grams.of(right);
        counterpart = new int[leftGrams.length];
        java.util.Arrays.fill(counterpart, GramTable.NONE);
        coverRight();
        coverLeft(leftGrams);
    }

    public List<Run> runs() {
        return runs;
    }

    /** Number of different grams that both texts have. */
    public int shared() {
        return shared;
    }

    /** Number of different grams of the right-hand text. */
    static int distinct(Words words) {
        return new GramTable(Grams.of(words)).distinct();
    }

    private void coverRight() {
        int covered = 0;
        for (int at = 0; at < rightGrams.length;) {
            int place = table.place(rightGrams[at]);
            if (place == GramTable.NONE) {
                at++;
                continue;
            }
            note(place, at);
            Run run = longest(place, at);
            int end = run.right + run.length;
            add(run, Math.max(0, covered - at));
            for (int inside = at + 1; inside <= end - Grams.N; inside++) {
                note(table.place(rightGrams[inside]), inside);
            }
            covered = Math.max(covered, end);
            at = Math.max(at + 1, end - Grams.N + 1);
        }
    }

    private void note(int place, int at) {
        if (place != GramTable.NONE && counterpart[place] == GramTable.NONE) {
            counterpart[place] = at;
            shared++;
        }
    }

    private Run longest(int place, int at) {
        Run best = run(place, at);
        int tries = TRIES;
        for (int p = table.placeAfter(place); p != GramTable.NONE && --tries > 0; p = table.placeAfter(p)) {
            Run other = run(p, at);
            if (other.length > best.length) {
                best = other;
            }
        }
        return best;
    }

    private Run run(int i, int j) {
        int length = 0;
        while (i + length < left.size() && j + length < right.size()
                && left.hash(i + length) == right.hash(j + length)) {
            length++;
        }
        return new Run(i, j, length);
    }

    /** Adds a run without its first words, which another run covers already. */
    private void add(Run run, int skip) {
        if (run.length > skip) {
            runs.add(new Run(run.left + skip, run.right + skip, run.length - skip));
        }
    }

    private void coverLeft(long[] leftGrams) {
        BitSet covered = new BitSet(left.size());
        runs.forEach(run -> covered.set(run.left, run.left + run.length));
        for (int at = 0; at < leftGrams.length; at++) {
            int there = counterpart[table.place(leftGrams[at])];
            int gap = covered.nextClearBit(at);
            if (there == GramTable.NONE || gap >= at + Grams.N) {
                continue;
            }
            Run run = run(at, there);
            add(run, gap - at);
            covered.set(at, at + run.length);
        }
    }
}
