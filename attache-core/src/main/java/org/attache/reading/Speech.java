package org.attache.reading;

import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Words of saying, by lemma: the table {@code speech.tsv}. */
public final class Speech {

    private static final Map<String, Set<String>> TABLE = Table.classes(Speech.class, "speech.tsv");

    private Speech() {}

    /** Verbs that take what is said for a clause. */
    public static boolean reporting(String lemma) {
        return in("REPORTING", lemma);
    }

    /** Verbs of public speech: who is said to have done so has spoken. */
    public static boolean spoken(String lemma) {
        return in("SPOKEN", lemma);
    }

    /** Verbs of denying: whoever is told to have done so has spoken, too. */
    public static boolean denying(String lemma) {
        return in("DENYING", lemma);
    }

    /** Verbs of coming to know. */
    public static boolean knowing(String lemma) {
        return in("KNOWING", lemma);
    }

    /** Adjectives of who holds that something is so. */
    public static boolean stance(String lemma) {
        return in("STANCE", lemma);
    }

    private static boolean in(String row, String lemma) {
        return TABLE.getOrDefault(row, Set.of()).contains(lemma);
    }
}
