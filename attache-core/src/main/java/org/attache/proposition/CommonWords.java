package org.attache.proposition;

import java.util.List;
import java.util.Locale;
import org.attache.reading.StopWords;

/** The longest run of content words that two statements share. */
public final class CommonWords {

    /** From this many on a run is no accident. */
    public static final int TELLING = 7;

    private CommonWords() {}

    /** @param a content words, as {@link #content} gives them */
    public static int run(List<String> a, List<String> b) {
        int[] row = new int[b.size() + 1];
        int longest = 0;
        for (String word : a) {
            for (int at = b.size(); at > 0; at--) {
                row[at] = word.equals(b.get(at - 1)) ? row[at - 1] + 1 : 0;
                longest = Math.max(longest, row[at]);
            }
        }
        return longest;
    }

    /** The words that mean something, in lower case. */
    public static List<String> content(List<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit) && !StopWords.closed(word)).toList();
    }
}
