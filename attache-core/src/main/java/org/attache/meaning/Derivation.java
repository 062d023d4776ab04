package org.attache.meaning;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which word another is derived from, by its ending: "vaccination" from "vaccinate", "kidnapping" from "kidnap", "western" from "west". The
 * thesaurus knows the common pairs; this holds for any word.
 */
final class Derivation {

    /** So much of the word must stand before the ending. */
    private static final int LEAST = 4;

    /**
     * An ending.
     *
     * @param of parts of speech of the words that have it, as letters
     * @param from parts of speech of the words it is put to
     * @param instead what may stand in its place in the word it is put to
     */
    private record Ending(String form, String of, String from, List<String> instead) {}

    private static final List<Ending> ENDINGS = List.of(new Ending("ation", "n", "v", List.of("", "e", "ate", "y")),
            new Ending("ion", "n", "v", List.of("", "e")), new Ending("ment", "n", "v", List.of("")),
            new Ending("ing", "n", "v", List.of("", "e")), new Ending("ance", "n", "v", List.of("", "e")),
            new Ending("ence", "n", "v", List.of("", "e")), new Ending("ness", "n", "a", List.of("", "y")),
            new Ending("ity", "n", "a", List.of("", "e")), new Ending("ern", "a", "n", List.of("")),
            new Ending("ly", "r", "a", List.of("", "le")), new Ending("ed", "a", "v", List.of("", "e")),
            new Ending("en", "v", "a", List.of("", "e")));

    private Derivation() {}

    /** True when the first is derived from the second. Parts of speech as in the thesaurus. */
    static boolean from(String word, char of, String base, char from) {
        for (Ending one : ENDINGS) {
            if (one.of.indexOf(of) >= 0 && one.from.indexOf(from) >= 0 && from(word, base, one)) {
                return true;
            }
        }
        return false;
    }

    private static boolean from(String word, String base, Ending ending) {
        String stem = stem(word, ending.form);
        return stem != null
                && (ending.instead.stream().anyMatch(end -> base.equals(stem + end)) || doubled(stem, base));
    }

    private static @Nullable String stem(String word, String ending) {
        return word.endsWith(ending) && word.length() >= LEAST + ending.length()
                ? word.substring(0, word.length() - ending.length())
                : null;
    }

    /** "Kidnapping" of "kidnap" */
    private static boolean doubled(String stem, String base) {
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) && base.equals(stem.substring(0, last));
    }
}
