package org.attache.reuse.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attache.table.Table;

/** The closed word classes of English, which a passage may share with any other text. */
public final class FunctionWords {

    private static final List<String> WORDS = load();
    private static final int[] HASHES = WORDS.stream().mapToInt(Words::hashOf).sorted().toArray();

    private FunctionWords() {}

    /** The words, in lower case, in the order of their table. */
    public static List<String> all() {
        return WORDS;
    }

    public static boolean contains(int hash) {
        return Arrays.binarySearch(HASHES, hash) >= 0;
    }

    private static List<String> load() {
        return Table.lines(FunctionWords.class, "function-words.txt").stream()
                .flatMap(line -> Stream.of(line.split(" "))).toList();
    }
}
