package org.attache.reuse.passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which retained article holds which fingerprint: a hash table of chains, newest first, over pages of postings.
 *
 * <p>As in the match finder of an LZ77 compressor, nothing is ever unlinked: a posting whose article has left the window
 * ends the walk, for everything behind it is older still, and whole pages are dropped from the old end. A posting takes
 * 14 bytes, a bucket four; adding and looking up take constant time. A word beyond the 65,535th of an article is not
 * indexed.
 */
public final class FingerprintIndex {

    /** Receives the postings of one fingerprint, newest first. */
    public interface Visitor {

        /** Returns false to end the walk. */
        boolean posting(int article, int place);
    }

    private static final int PAGE = 1 << 14;

    private final List<Page> pages = new ArrayList<>();
    private int[] heads = emptyHeads(1 << 12);
    private int firstNumber;
    private int next;

    /** Remembers that an article has a gram at a place. Articles are numbered upwards from 0. */
    public void add(long gram, int article, int place) {
        if (place > Character.MAX_VALUE) {
            return;
        }
        if (next - firstNumber == heads.length) {
            relink(2 * heads.length);
        }
        Page page = openPage(article);
        int slot = next & PAGE - 1;
        page.keys[slot] = key(gram);
        page.articles[slot] = article;
        page.places[slot] = (char) place;
        link(page, slot, next++);
    }

    /** Forgets every page that holds only articles before the given one. */
    public void forgetBefore(int oldestLive) {
        int drop = 0;
        while (drop < pages.size() - 1 && pages.get(drop + 1).firstArticle < oldestLive) {
            drop++;
        }
        if (drop > 0) {
            pages.subList(0, drop).clear();
            firstNumber += drop * PAGE;
        }
        if (firstNumber > 1 << 30) {
            next -= firstNumber;
            firstNumber = 0;
            relink(heads.length);
        }
    }

    /** Walks over the live postings of a gram. A chance equality of 32 bits is possible: the visitor compares words. */
    public void visit(long gram, int oldestLive, Visitor visitor) {
        int key = key(gram);
        int number = heads[key & heads.length - 1];
        while (number >= firstNumber) {
            Page page = pages.get(number - firstNumber >> 14);
            int slot = number & PAGE - 1;
            int article = page.articles[slot];
            if (article < oldestLive || page.keys[slot] == key && !visitor.posting(article, page.places[slot])) {
                return;
            }
            number = page.before[slot];
        }
    }

    private Page openPage(int article) {
        if ((next & PAGE - 1) == 0) {
            pages.add(new Page(article));
        }
        return pages.getLast();
    }

    private void link(Page page, int slot, int number) {
        int bucket = page.keys[slot] & heads.length - 1;
        page.before[slot] = heads[bucket];
        heads[bucket] = number;
    }

    private void relink(int buckets) {
        heads = emptyHeads(buckets);
        for (int number = firstNumber; number < next; number++) {
            link(pages.get(number - firstNumber >> 14), number & PAGE - 1, number);
        }
    }

    private static int key(long gram) {
        return (int) (gram >>> 32);
    }

    private static int[] emptyHeads(int size) {
        int[] heads = new int[size];
        Arrays.fill(heads, -1);
        return heads;
    }

    /** A page of postings in the order of their arrival. */
    private static final class Page {

        final int firstArticle;
        final int[] keys = new int[PAGE];
        final int[] before = new int[PAGE];
        final int[] articles = new int[PAGE];
        final char[] places = new char[PAGE];

        Page(int firstArticle) {
            this.firstArticle = firstArticle;
        }
    }
}
