package org.attache.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Classes of words from a table beside a class, asked by word: most words are in no class, which one look-up tells, and
 * few are in more than two. Immutable.
 */
public final class WordClasses {

    private static final String[] NONE = {};

    private final Map<String, Set<String>> rows = new HashMap<>();
    private final Map<String, String[]> classes = new HashMap<>();

    private WordClasses() {}

    /** Reads tables whose first cell names the class and whose second holds its words between spaces; a later table's class replaces an earlier's. */
    public static WordClasses of(Class<?> beside, String... tables) {
        WordClasses read = new WordClasses();
        for (String table : tables) {
            read.rows.putAll(Table.classes(beside, table));
        }
        read.rows.forEach((row, words) -> words.forEach(
                word -> read.classes.merge(word, new String[]{row.intern()}, WordClasses::joined)));
        return read;
    }

    private static String[] joined(String[] some, String[] others) {
        String[] all = Arrays.copyOf(some, some.length + others.length);
        System.arraycopy(others, 0, all, some.length, others.length);
        return all;
    }

    /** True when the class has the word. */
    public boolean has(String row, String word) {
        for (String one : classes.getOrDefault(word, NONE)) {
            if (one.equals(row)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a class, none where there is no such class. */
    public Set<String> row(String row) {
        return rows.getOrDefault(row, Set.of());
    }
}
