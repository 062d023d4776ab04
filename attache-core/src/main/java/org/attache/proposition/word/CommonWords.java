package org.attache.proposition.word;

import java.util.List;
import java.util.Locale;
import org.attache.reading.StopWords;

/** The longest run of content words that two statements share. */
public final class CommonWords {

    /** From this many on a run is no accident. */
    public static final int TELLING = 7;

    /** So many words in a row are a sentence of somebody's and no turn of speech. */
    private static final int SENTENCE = 6;

    private CommonWords() {}

    /**
     * True when the two share a run that is no accident.
     *
     * @param a content words, as {@link #content} gives them
     */
    public static boolean telling(List<String> a, List<String> b) {
        if (a.size() < TELLING || b.size() < TELLING) {
            return false;
        }
        int[] row = new int[b.size() + 1];
        for (String word : a) {
            for (int at = b.size(); at > 0; at--) {
                row[at] = word.equals(b.get(at - 1)) ? row[at - 1] + 1 : 0;
                if (row[at] == TELLING) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The length of the longest run, over words by number, for pairs without number: 0 where a telling run is out of the question. */
    public static int run(int[] a, int[] b) {
        if (a.length < TELLING || b.length < TELLING || shared(a, b) < TELLING) {
            return 0;
        }
        int[] row = new int[b.length + 1];
        int longest = 0;
        for (int word : a) {
            for (int at = b.length; at > 0; at--) {
                row[at] = word == b[at - 1] ? row[at - 1] + 1 : 0;
                longest = Math.max(longest, row[at]);
            }
        }
        return longest;
    }

    /**
     * True when one has all words of the other in a row, and those are so many that it is no turn of speech.
     *
     * @param a all words by number
     */
    public static boolean repeated(int[] a, int[] b) {
        int asked = Math.min(a.length, b.length);
        if (asked < SENTENCE) {
            return false;
        }
        int[] row = new int[b.length + 1];
        for (int word : a) {
            for (int at = b.length; at > 0; at--) {
                row[at] = word == b[at - 1] ? row[at - 1] + 1 : 0;
                if (row[at] >= asked) {
                    return true;
                }
            }
        }
        return false;
    }

    /** All words of a statement, in lower case, without signs. */
    public static List<String> spoken(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).filter(CommonWords::spelt).toList();
    }

    /** How many of the words the other has, too. */
    private static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int word : a) {
            for (int at = 0; at < b.length; at++) {
                if (b[at] == word) {
                    shared++;
                    break;
                }
            }
        }
        return shared;
    }

    /** The words that mean something, in lower case. */
    public static List<String> content(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT).replace(".", ""))
                .filter(word -> spelt(word) && !StopWords.closed(word)).toList();
    }

    private static boolean spelt(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (Character.isLetterOrDigit(word.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
