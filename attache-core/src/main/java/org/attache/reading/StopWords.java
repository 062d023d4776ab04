package org.attache.reading;

import org.attache.table.WordClasses;

/** Words that say nothing about which statement it is or who is meant: the table {@code stop-words.tsv}. */
public final class StopWords {

    private static final WordClasses TABLE = WordClasses.of(StopWords.class, "stop-words.tsv");

    private StopWords() {}

    /** Words of closed classes: articles, pronouns, prepositions, auxiliaries. */
    public static boolean closed(String lemma) {
        return in("CLOSED", lemma);
    }

    /** Verbs that take their meaning from what stands beside them. */
    public static boolean light(String lemma) {
        return in("LIGHT", lemma);
    }

    /** Names of days and months, units of the calendar. */
    public static boolean time(String lemma) {
        return in("TIME", lemma);
    }

    private static boolean in(String row, String lemma) {
        return TABLE.has(row, lemma);
    }
}
