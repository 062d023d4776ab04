package org.attache.attribution.wording;

import java.util.Set;
import org.attache.table.Table;
import org.attache.table.WordClasses;

/** Words by which speakers and statements are read, by class: the tables {@code asides.tsv} and {@code phrases.tsv}. */
public final class Words {

    private static final WordClasses CLASSES = WordClasses.of(Words.class, "asides.tsv", "phrases.tsv");
    private static final Set<String> PHRASES = Set.copyOf(Table.classes(Words.class, "phrases.tsv").keySet());

    private Words() {}

    /** True when the class has the word. */
    public static boolean in(String row, String word) {
        return CLASSES.has(row, word);
    }

    /** True of a preposition before which nouns of speech have a class. */
    static boolean opensPhrase(String preposition) {
        return PHRASES.contains(preposition);
    }
}
