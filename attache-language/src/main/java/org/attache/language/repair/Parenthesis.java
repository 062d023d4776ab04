package org.attache.language.repair;

import java.util.Set;

/**
 * A speaker and a verb between commas in the middle of a clause: "The island, the paper reported, has no port." The parser
 * hangs the island or the paper under the wrong verb.
 *
 * <p>Signs: a comma, a short noun phrase, a verb of reporting, a comma, the predicate of the clause; a noun phrase before
 * the first comma.
 */
final class Parenthesis {

    private static final Set<String> REPORT = Lemmas.of("report");
    private static final int LONGEST_SPEAKER = 6;

    private Parenthesis() {}

    static void repair(Draft draft) {
        for (int verb = 3; verb + 2 < draft.size(); verb++) {
            boolean tagged = draft.isFinite(verb) || draft.tag(verb).equals("VBN");
            if (tagged && REPORT.contains(draft.lemma(verb)) && draft.form(verb + 1).equals(",")) {
                repair(draft, verb);
            }
        }
    }

    private static void repair(Draft draft, int verb) {
        int speaker = draft.tag(verb - 1).equals("RB") ? verb - 2 : verb - 1;
        int comma = draft.isNoun(speaker) ? comma(draft, speaker) : Draft.NONE;
        int clause = clause(draft, verb, speaker);
        int subject = comma == Draft.NONE || clause == Draft.NONE ? Draft.NONE : subject(draft, comma, verb, clause);
        if (subject == Draft.NONE || subject == speaker) {
            return;
        }
        if (draft.isBelow(clause, verb)) {
            draft.swap(clause, verb, "parataxis");
            draft.moveBehind(verb + 1, verb, clause, Set.of("punct", "prep", "advcl", "dobj", "neg", "aux", "advmod"));
        }
        if (draft.hang(verb, clause, "parataxis") && draft.hang(speaker, verb, "nsubj")) {
            draft.hang(subject, clause, draft.dependent(clause, "auxpass") == Draft.NONE ? "nsubj" : "nsubjpass");
        }
    }

    private static int comma(Draft draft, int speaker) {
        for (int i = speaker; i > Math.max(0, speaker - LONGEST_SPEAKER); i--) {
            if (draft.form(i).equals(",")) {
                return i;
            }
            if (draft.isVerb(i)) {
                return Draft.NONE;
            }
        }
        return Draft.NONE;
    }

    /** The predicate behind the second comma: above the verb or the speaker, or below the verb. */
    private static int clause(Draft draft, int verb, int speaker) {
        for (int up : new int[]{draft.head(verb), draft.head(speaker)}) {
            if (up > verb + 1 && draft.isVerb(up)) {
                return up;
            }
        }
        boolean linked = draft.dependent(verb, "cc") != Draft.NONE;
        return linked ? Draft.NONE : draft.find(verb + 2, draft.size(),
                word -> draft.head(word) == verb && draft.is(word, "conj", "ccomp", "parataxis", "dep")
                        && draft.isVerb(word)
                        && !draft.hasSubject(word));
    }

    private static int subject(Draft draft, int comma, int verb, int clause) {
        return draft.find(0, comma, word -> draft.is(word, "nsubj", "nsubjpass") && draft.isNoun(word)
                && (draft.head(word) == verb || draft.head(word) == clause));
    }
}
