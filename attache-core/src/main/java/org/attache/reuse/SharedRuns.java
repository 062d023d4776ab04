package org.attache.reuse;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.attache.model.Span;
import org.attache.reuse.credit.OutletName;
import org.attache.reuse.passage.Alignment.Run;
import org.attache.reuse.passage.Passage;
import org.attache.reuse.word.Line;
import org.attache.reuse.word.Words;

/**
 * The common runs of two articles, written down as passages with their sides told apart.
 *
 * @param text of the second article
 */
record SharedRuns(Kept from, Kept to, List<Run> runs, String text) {

    /** How many words before and behind a passage its source may be named. */
    private static final int NEAR = 12;

    SharedText shared(double fromContainment, double toContainment) {
        List<Passage> passages = passages();
        int all = passages.stream().mapToInt(Passage::words).sum();
        boolean quotedFrom = passages.stream().mapToInt(Passage::quotedFrom).sum() >= Passage.QUOTED * all;
        boolean quotedTo = passages.stream().mapToInt(Passage::quotedTo).sum() >= Passage.QUOTED * all;
        DirectionRule.Verdict verdict = DirectionRule.verdict(from, to, quotedFrom, quotedTo, false,
                quotedTo && toNamesFrom());
        return new SharedText(from.id(), to.id(), passages, distinctWords(), fromContainment, toContainment,
                verdict.direction(), verdict.evidence());
    }

    private List<Passage> passages() {
        int[] fromOffsets = from.words().offsets();
        int[] toOffsets = to.words().offsets();
        return runs.stream().sorted(Comparator.comparingInt(Run::left).thenComparingInt(Run::right)).map(run -> {
            int left = run.left() + run.length();
            int right = run.right() + run.length();
            return new Passage(Words.span(fromOffsets, run.right(), right),
                    Words.span(toOffsets, run.left(), left), run.length(),
                    from.quoted().overlap(run.right(), right),
                    to.quoted().overlap(run.left(), left));
        }).toList();
    }

    private int distinctWords() {
        boolean fromIsShorter = from.distinct() < to.distinct();
        BitSet words = new BitSet();
        runs.forEach(run -> {
            int start = fromIsShorter ? run.right() : run.left();
            words.set(start, start + run.length());
        });
        return words.cardinality();
    }

    private boolean toNamesFrom() {
        if (from.outlet() == null) {
            return false;
        }
        List<String> name = OutletName.words(from.outlet());
        int[] offsets = to.words().offsets();
        return runs.stream().anyMatch(run -> {
            int start = Math.max(0, run.left() - NEAR);
            int end = Math.min(to.words().size(), run.left() + run.length() + NEAR);
            Span around = Words.span(offsets, start, end);
            Line line = new Line(text, around);
            return line.contains(name);
        });
    }
}
