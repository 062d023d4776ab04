package org.attache.reuse.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.model.Span;
import org.attache.reuse.version.Revision.Kind;
import org.attache.reuse.word.Line;
import org.attache.reuse.word.Quotations;
import org.attache.table.Table;

/**
 * Compares two versions of one article: the same address, another text.
 *
 * <p><b>Idea.</b> Sentences that are equal word for word, wherever they stand, have not changed. Of the others each new one is
 * paired with the old one it shares most words with, if that is at least {@value #REWRITTEN} of the words of both together;
 * what finds no partner was added or removed. A paired sentence is softened when it has more hedges or fewer strong words than
 * before, hardened when it is the other way round; the words are those of {@code hedges.tsv}.
 *
 * <p>Time grows with the number of changed sentences squared; at most {@value #MOST_CHANGED} are paired on each side.
 */
public final class VersionComparison {

    private static final double REWRITTEN = 0.5;
    private static final int MOST_CHANGED = 400;
    private static final Set<String> HEDGES = words("hedge");
    private static final Set<String> STRONG = words("strong");

    private final String from;
    private final String to;
    private final List<Revision> revisions = new ArrayList<>();

    /** A sentence with its words, and whether some of them stand in quotation marks. */
    private record Said(Span span, List<String> words, boolean quoted) {

        /** What must be equal for a sentence to be unchanged. */
        List<Object> saying() {
            return List.of(words, quoted);
        }

        int count(Set<String> of) {
            return (int) words.stream().filter(of::contains).count();
        }

        List<String> figures() {
            return words.stream().filter(word -> Character.isDigit(word.charAt(0))).toList();
        }
    }

    private record Pair(Said old, Said now, double overlap) {}

    private VersionComparison(String from, String to) {
        this.from = from;
        this.to = to;
    }

    /** What changed, in the order of the new version; what was removed follows in the order of the old one. */
    public static List<Revision> compare(String from, String to) {
        VersionComparison comparison = new VersionComparison(from, to);
        comparison.compare();
        return List.copyOf(comparison.revisions);
    }

    private void compare() {
        List<Said> old = sentences(from);
        List<Said> now = sentences(to);
        List<Said> gone = unmatched(old, now);
        List<Said> come = unmatched(now, old);
        Set<Said> paired = new HashSet<>();
        for (Pair pair : pairs(gone, come)) {
            if (!paired.contains(pair.old) && !paired.contains(pair.now)) {
                paired.add(pair.old);
                paired.add(pair.now);
                revisions.add(new Revision.Changed(pair.old.span, pair.now.span, kinds(pair)));
            }
        }
        come.stream().filter(said -> !paired.contains(said))
                .forEach(said -> revisions.add(new Revision.Added(said.span)));
        revisions.sort(Comparator.comparing(VersionComparison::place));
        gone.stream().filter(said -> !paired.contains(said))
                .forEach(said -> revisions.add(new Revision.Removed(said.span)));
    }

    private static Span place(Revision revision) {
        return switch (revision) {
            case Revision.Added added -> added.in();
            case Revision.Changed changed -> changed.in();
            case Revision.Removed removed -> removed.from();
        };
    }

    /** The sentences of the one for which the other has none that is the same; a repeated one counts as often as it stands. */
    private static List<Said> unmatched(List<Said> these, List<Said> those) {
        List<List<Object>> left = new ArrayList<>(those.stream().map(Said::saying).toList());
        return these.stream().filter(said -> !left.remove(said.saying())).toList();
    }

    private static List<Pair> pairs(List<Said> gone, List<Said> come) {
        List<Pair> pairs = new ArrayList<>();
        for (Said old : gone.subList(0, Math.min(MOST_CHANGED, gone.size()))) {
            for (Said now : come.subList(0, Math.min(MOST_CHANGED, come.size()))) {
                double overlap = overlap(old.words, now.words);
                if (overlap >= REWRITTEN) {
                    pairs.add(new Pair(old, now, overlap));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed().thenComparing(pair -> pair.now.span)
                .thenComparing(pair -> pair.old.span));
        return pairs;
    }

    /** Twice the number of common words by the number of words of both. */
    private static double overlap(List<String> a, List<String> b) {
        List<String> left = new ArrayList<>(b);
        long common = a.stream().filter(left::remove).count();
        return 2.0 * common / (a.size() + b.size());
    }

    private static List<Kind> kinds(Pair pair) {
        Set<Kind> kinds = new TreeSet<>();
        int softer = pair.now.count(HEDGES) - pair.old.count(HEDGES) - pair.now.count(STRONG) + pair.old.count(STRONG);
        if (softer != 0) {
            kinds.add(softer > 0 ? Kind.SOFTENED : Kind.HARDENED);
        }
        if (!pair.old.figures().equals(pair.now.figures())) {
            kinds.add(Kind.FIGURE);
        }
        if (pair.old.quoted != pair.now.quoted) {
            kinds.add(Kind.MARKS);
        }
        return kinds.isEmpty() ? List.of(Kind.REWORDED) : List.copyOf(kinds);
    }

    /** A sentence ends with its line, or at a stop that white space and no small letter follow. */
    private static List<Said> sentences(String text) {
        List<Said> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (endsSentence(text, i)) {
                add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    private static boolean endsSentence(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n' || ".!?".indexOf(c) < 0) {
            return c == '\n';
        }
        boolean gap = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
        return gap && (at + 2 >= text.length() || !Character.isLowerCase(text.charAt(at + 2)));
    }

    private static void add(List<Said> sentences, String text, int start, int end) {
        Line line = new Line(text, new Span(start, end));
        if (line.size() > 0) {
            int last = end;
            while (Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            int first = start;
            while (Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            Span span = new Span(first, last);
            sentences.add(new Said(span, line.words(), !Quotations.in(span.in(text)).isEmpty()));
        }
    }

    private static Set<String> words(String kind) {
        return Set.copyOf(Table.lines(VersionComparison.class, "hedges.tsv").stream().map(line -> line.split("\t"))
                .filter(row -> row[0].equals(kind))
                .flatMap(row -> Stream.of(row[1].split(" "))).toList());
    }
}
