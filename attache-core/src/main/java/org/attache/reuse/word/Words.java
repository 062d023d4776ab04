package org.attache.reuse.word;

import java.util.Arrays;
import org.attache.model.Span;

/**
 * The words of a text as numbers, and where they stand.
 *
 * <p>A word is a run of Unicode letters and digits; everything else separates. Words are compared without case, each by
 * a 32-bit hash, so that a retained article costs about six bytes a word and no vocabulary has to be kept. Two different
 * words share a hash once in four thousand million pairs, which no passage of eight words notices.
 */
public final class Words {

    private final int[] hashes;
    private final byte[] places;

    private Words(int[] hashes, byte[] places) {
        this.hashes = hashes;
        this.places = places;
    }

    /** The words of a text. Linear in its length. */
    public static Words of(String text) {
        return new Scan(text).words();
    }

    public int size() {
        return hashes.length;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** The hash under which a word is kept. */
    static int hashOf(String word) {
        int h = Scan.SEED;
        for (int i = 0; i < word.length();) {
            int c = word.codePointAt(i);
            h = Scan.step(h, Character.toLowerCase(c));
            i += Character.charCount(c);
        }
        return Scan.finish(h);
    }

    /** Start and end of every word in the text: word {@code i} at {@code [2 * i]} and {@code [2 * i + 1]}. */
    public int[] offsets() {
        int[] offsets = new int[2 * hashes.length];
        int at = 0;
        int n = 0;
        for (int i = 0; i < offsets.length; i++) {
            int step = 0;
            int shift = 0;
            byte b;
            do {
                b = places[n++];
                step |= (b & 0x7f) << shift;
                shift += 7;
            } while (b < 0);
            at += step;
            offsets[i] = at;
        }
        return offsets;
    }

    /** The characters from the first word to the one before {@code to}. */
    public static Span span(int[] offsets, int from, int to) {
        return new Span(offsets[2 * from], offsets[2 * to - 1]);
    }

    static boolean inWord(int codePoint) {
        if (codePoint < 128) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z'
                    || codePoint >= '0' && codePoint <= '9';
        }
        int type = Character.getType(codePoint);
        return Character.isLetter(codePoint) || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** One pass over a text. Places are written as differences in groups of seven bits, low group first. */
    private static final class Scan {

        private static final int SEED = 0x811c9dc5;

        private final String text;
        private int[] hashes = new int[256];
        private byte[] places = new byte[512];
        private int words;
        private int used;
        private int last;

        Scan(String text) {
            this.text = text;
        }

        Words words() {
            int at = 0;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                at = inWord(c) ? word(at) : at + Character.charCount(c);
            }
            return new Words(Arrays.copyOf(hashes, words), Arrays.copyOf(places, used));
        }

        private int word(int start) {
            int h = SEED;
            int at = start;
            while (at < text.length()) {
                int c = text.codePointAt(at);
                if (!inWord(c)) {
                    break;
                }
                h = step(h, Character.toLowerCase(c));
                at += Character.charCount(c);
            }
            keep(finish(h), start, at);
            return at;
        }

        private void keep(int hash, int start, int end) {
            if (words == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * words);
            }
            hashes[words++] = hash;
            place(start);
            place(end);
        }

        private void place(int offset) {
            int step = offset - last;
            last = offset;
            if (used + 5 > places.length) {
                places = Arrays.copyOf(places, 2 * places.length);
            }
            while (step > 0x7f) {
                places[used++] = (byte) (step & 0x7f | 0x80);
                step >>>= 7;
            }
            places[used++] = (byte) step;
        }

        private static int step(int h, int c) {
            return (h ^ c) * 0x01000193;
        }

        private static int finish(int h) {
            int x = (h ^ h >>> 16) * 0x7feb352d;
            x = (x ^ x >>> 15) * 0x846ca68b;
            return x ^ x >>> 16;
        }
    }
}
