package org.attache.speaker.name;

import java.util.List;
import java.util.Set;

/**
 * Bodies of which only the sort is told: "a security source" may be of the police, "a law enforcement official" of the sheriff's office, "a
 * company insider" of any firm. What is told of a sort alone encloses every body of it.
 */
final class Sorts {

    /** Rows of {@code source-nouns.tsv}: what tells a sort alone, and the words by which bodies of it are known. */
    private static final List<String> SORTS = List.of("SECURITY", "LAWMEN", "DEFENCE", "AGENCY");
    private static final String OF = "BODIES";

    private Sorts() {}

    /** True when the one tells a sort and no more, and the other is of that sort. */
    static boolean hold(Set<String> sort, Set<String> body) {
        return SORTS.stream().anyMatch(row -> only(sort, row) && body.stream().anyMatch(word -> in(word, row + OF)))
                || only(sort, "FIRM") && body.stream().noneMatch(Sorts::publicly);
    }

    private static boolean only(Set<String> words, String row) {
        return !words.isEmpty() && words.stream().allMatch(word -> in(word, row));
    }

    private static boolean publicly(String word) {
        return SourceWords.office(word) && !in(word, "COMPANY") && !in(word, "FIRM");
    }

    private static boolean in(String word, String row) {
        return SourceWords.in(row, word);
    }
}
