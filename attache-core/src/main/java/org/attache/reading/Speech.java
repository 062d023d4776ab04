package org.attache.reading;

import org.attache.table.WordClasses;

/** Words of saying, by lemma: the table {@code speech.tsv}. */
public final class Speech {

    private static final WordClasses TABLE = WordClasses.of(Speech.class, "speech.tsv");

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

    /** Verbs of answering a charge: who does not plead guilty denies it. */
    public static boolean pleading(String lemma) {
        return in("PLEADING", lemma);
    }

    /** Verbs of coming to know. */
    public static boolean knowing(String lemma) {
        return in("KNOWING", lemma);
    }

    /** Adjectives of who holds that something is so. */
    public static boolean stance(String lemma) {
        return in("STANCE", lemma);
    }

    /** Verbs of speaking with somebody: "who spoke to the paper". */
    public static boolean talking(String lemma) {
        return in("TALKING", lemma);
    }

    /** Occasions on which somebody speaks with one: "in an interview with the paper". */
    public static boolean meeting(String noun) {
        return in("MEETING", noun);
    }

    /** What somebody writes for an outlet: "in a column for the paper". */
    public static boolean penned(String noun) {
        return in("PENNED", noun);
    }

    /** Verbs by which an outlet gets somebody to speak: "reached by the paper". */
    public static boolean reaching(String verb) {
        return in("REACHING", verb);
    }

    /** Prepositions before whoever is spoken with. */
    public static boolean toward(String lemma) {
        return in("TOWARD", lemma);
    }

    /** Nouns for no outlet in particular: "told the press". */
    public static boolean everybody(String noun) {
        return in("EVERYBODY", noun);
    }

    /** Ways in which somebody speaks to all: "in a statement", "at a news conference". */
    public static boolean publicly(String noun) {
        return in("PUBLICLY", noun);
    }

    /** Papers in which somebody speaks for himself: "in a letter", "in its annual report". */
    public static boolean issued(String noun) {
        return in("ISSUED", noun);
    }

    /** Verbs by which an outlet comes to know a document: "a memo seen by the paper". */
    public static boolean holding(String lemma) {
        return in("HOLDING", lemma);
    }

    /** Verbs by which an outlet brings what somebody put out: "a statement carried by the agency". */
    public static boolean airing(String lemma) {
        return in("AIRING", lemma);
    }

    /** Nouns for what a report has something from: "on the strength of a draft". */
    public static boolean ground(String noun) {
        return in("GROUND", noun);
    }

    /** The same by a verb: "based on a draft". */
    public static boolean resting(String lemma) {
        return in("RESTING", lemma);
    }

    private static boolean in(String row, String lemma) {
        return TABLE.has(row, lemma);
    }
}
