package org.attache.attribution.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Words by which speakers and statements are read, by class: the tables {@code asides.tsv} and {@code phrases.tsv}. */
public final class Words {

    private static final Map<String, Set<String>> PHRASES = Table.classes(Words.class, "phrases.tsv");
    private static final Map<String, Set<String>> CLASSES = new HashMap<>(Table.classes(Words.class, "asides.tsv"));

    static {
        CLASSES.putAll(PHRASES);
    }

    private Words() {}

    /** True when the class has the word. */
    public static boolean in(String row, String word) {
        return CLASSES.getOrDefault(row, Set.of()).contains(word);
    }

    /** True of a preposition before which nouns of speech have a class. */
    static boolean opensPhrase(String preposition) {
        return PHRASES.containsKey(preposition);
    }
}
