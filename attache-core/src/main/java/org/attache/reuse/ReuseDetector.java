package org.attache.reuse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.model.PublicationTime;
import org.attache.reuse.passage.Alignment.Run;
import org.attache.reuse.passage.Alignment;
import org.attache.reuse.passage.FingerprintIndex;
import org.attache.reuse.passage.GramTable;
import org.attache.reuse.passage.Grams;
import org.attache.reuse.word.FunctionWords;
import org.attache.reuse.word.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds text that articles of a stream share with earlier ones.
 *
 * <p><b>Idea.</b> Of every article a few fingerprints are kept ({@link Grams}); an article that meets enough of them is
 * compared word for word ({@link Alignment}). What comes out is exact: the fingerprints only choose whom to compare.
 * Any common run of {@value #LONG_RUN} words, or of {@value #CONTENT} content words and 13 words, is found for certain;
 * a passage with every twelfth word exchanged is found by its many short runs.
 *
 * <p>Furniture is not reuse: a gram that one outlet has printed in {@value #FURNITURE} earlier articles of different days
 * leads nobody to a copy, and does not count between two articles of that outlet.
 *
 * <p>Not safe for use by several threads. Memory: about 10 bytes a word of the articles in the window.
 */
public final class ReuseDetector {

    /** Copies are found a hundred years back. */
    public static final Window USUAL = new Window(30_000, 36_500);

    private static final int LONG_RUN = 14;
    private static final int CONTENT = 8;
    private static final double PIECEMEAL = 0.15;
    private static final int FURNITURE = 3;
    private static final int LONGEST_CHAIN = 512;
    /** A run this long makes a candidate by itself; of shorter ones there must be two. */
    private static final int TELLING_RUN = 12;

    private final Window window;
    private final FingerprintIndex index = new FingerprintIndex();
    private final List<Kept> kept = new ArrayList<>();
    private int firstKept;

    public ReuseDetector() {
        this(USUAL);
    }

    public ReuseDetector(Window window) {
        this.window = window;
    }

    /** One that compares all pairs of a number of articles. */
    public static ReuseDetector over(int articles) {
        return new ReuseDetector(new Window(Math.max(1, articles), USUAL.days()));
    }

    /** What all pairs of a list share, in the order in which {@link #add} finds it. */
    public static List<SharedText> all(List<NewsItem> items) {
        ReuseDetector detector = over(items.size());
        return items.stream().flatMap(item -> detector.add(item).stream()).toList();
    }

    /**
     * Takes the next article.
     *
     * @return what it shares with earlier ones in the window, in the order in which these were added
     */
    public List<SharedText> add(NewsItem item) {
        Words words = Words.of(item.text());
        long[] grams = Grams.of(words);
        GramTable table = new GramTable(grams);
        Kept article = Kept.of(item, words, table.distinct());
        forget(item.published());
        int[] chosen = Grams.chosen(grams);
        Lookup lookup = new Lookup(article, grams, chosen);
        List<SharedText> shared = new ArrayList<>();
        for (int number : lookup.candidates()) {
            compare(kept.get(number - firstKept), article, new Alignment(words, grams, table, number(number).words()),
                    lookup.furniture, item.text(), shared);
        }
        keep(article, grams, chosen);
        return shared;
    }

    private Kept number(int number) {
        return kept.get(number - firstKept);
    }

    private void keep(Kept article, long[] grams, int[] chosen) {
        int number = firstKept + kept.size();
        kept.add(article);
        for (int place : chosen) {
            index.add(grams[place], number, place);
        }
    }

    private void forget(@Nullable PublicationTime now) {
        int drop = Math.max(0, kept.size() + 1 - window.articles());
        while (drop < kept.size() && isTooOld(kept.get(drop), now)) {
            drop++;
        }
        // Dropping from the front of a list costs its length, so it waits until it pays.
        if (drop > 0 && (drop >= 64 || drop == kept.size())) {
            kept.subList(0, drop).clear();
            firstKept += drop;
            index.forgetBefore(firstKept);
        }
    }

    private boolean isTooOld(Kept article, @Nullable PublicationTime now) {
        return article.published() != null && now != null
                && article.published().date().plusDays(window.days()).isBefore(now.date());
    }

    private void compare(Kept from, Kept to, Alignment alignment, BitSet furniture, String text,
            List<SharedText> shared) {
        List<Run> runs = alignment.runs().stream().filter(run -> !isCredit(run, from, to)).toList();
        int sharedGrams = alignment.shared();
        if (from.isSameOutlet(to) && !furniture.isEmpty()) {
            runs = runs.stream().filter(run -> !isFurniture(run, furniture)).toList();
            sharedGrams = runs.stream().mapToInt(run -> Math.max(0, run.length() - Grams.N + 1)).sum();
        }
        double fromContainment = share(sharedGrams, from.distinct());
        double toContainment = share(sharedGrams, to.distinct());
        if (isWorthTelling(runs, to.words()) || Math.max(fromContainment, toContainment) >= PIECEMEAL) {
            if (!runs.isEmpty()) {
                shared.add(new SharedRuns(from, to, runs, text).shared(fromContainment, toContainment));
            }
        }
    }

    private static boolean isCredit(Run run, Kept from, Kept to) {
        return to.isCreditLine(run.left(), run.left() + run.length())
                || from.isCreditLine(run.right(), run.right() + run.length());
    }

    private static double share(int shared, int all) {
        return all == 0 ? 0 : Math.min(1, (double) shared / all);
    }

    private static boolean isFurniture(Run run, BitSet furniture) {
        int standing = furniture.get(run.left(), run.left() + run.length()).cardinality();
        return 2 * standing >= run.length();
    }

    /** True when some passage is long enough; pieces divided by at most three exchanged words make one passage. */
    private static boolean isWorthTelling(List<Run> runs, Words words) {
        int length = 0;
        int content = 0;
        Run last = new Run(-100, -100, 0);
        for (Run run : runs) {
            boolean goesOn = isNext(last.left() + last.length(), run.left())
                    && isNext(last.right() + last.length(), run.right());
            length = run.length() + (goesOn ? length : 0);
            content = content(words, run.left(), run.length()) + (goesOn ? content : 0);
            if (length >= LONG_RUN || content >= CONTENT) {
                return true;
            }
            last = run;
        }
        return false;
    }

    private static boolean isNext(int end, int start) {
        return start >= end && start - end <= 3;
    }

    private static int content(Words words, int from, int length) {
        int content = 0;
        for (int i = from; i < from + length; i++) {
            content += FunctionWords.contains(words.hash(i)) ? 0 : 1;
        }
        return content;
    }

    /** The walk over the fingerprints of one article: which earlier ones to compare, and what is furniture. */
    private final class Lookup {

        final BitSet furniture = new BitSet();
        private final Kept article;
        private final Map<Integer, Integer> hits = new HashMap<>();
        private final Set<Integer> longRuns = new HashSet<>();
        private int lastSeen;
        private int chain;

        Lookup(Kept article, long[] grams, int[] chosen) {
            this.article = article;
            for (int place : chosen) {
                look(grams[place], place);
            }
        }

        private void look(long gram, int place) {
            List<Integer> met = new ArrayList<>();
            lastSeen = -1;
            chain = 0;
            index.visit(gram, firstKept, (number, there) -> {
                int run = number == lastSeen ? 0 : run(place, number, there);
                if (run >= Grams.N) {
                    met.add(number);
                    lastSeen = number;
                }
                if (run >= TELLING_RUN) {
                    longRuns.add(number);
                }
                return ++chain < LONGEST_CHAIN;
            });
            if (isFurniture(met)) {
                furniture.set(place, place + Grams.N);
            } else {
                met.forEach(number -> hits.merge(number, longRuns.contains(number) ? 2 : 1, Integer::sum));
            }
        }

        /** Length of the common run around two places, as far as it matters; less than a gram for a chance equality. */
        private int run(int place, int number, int there) {
            Words words = article.words();
            Words other = number(number).words();
            int length = 0;
            while (length < TELLING_RUN && place + length < words.size() && there + length < other.size()
                    && words.hash(place + length) == other.hash(there + length)) {
                length++;
            }
            if (length < Grams.N) {
                return 0;
            }
            int back = 1;
            while (length < TELLING_RUN && back <= place && back <= there
                    && words.hash(place - back) == other.hash(there - back)) {
                length++;
                back++;
            }
            return length;
        }

        private boolean isFurniture(List<Integer> met) {
            if (met.size() < FURNITURE) {
                return false;
            }
            return met.stream().map(ReuseDetector.this::number).filter(article::isSameOutlet)
                    .map(other -> other.published() == null ? other.id() : other.published().date()).distinct()
                    .count() >= FURNITURE;
        }

        List<Integer> candidates() {
            return hits.entrySet().stream().filter(e -> e.getValue() >= 2).map(Map.Entry::getKey)
                    .sorted(Comparator.naturalOrder()).toList();
        }
    }
}
