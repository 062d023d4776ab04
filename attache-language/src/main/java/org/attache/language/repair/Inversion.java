package org.attache.language.repair;

import java.util.Set;

/**
 * The speaker behind the verb: "Troops had crossed the river, reported state television on Sunday."
 *
 * <p>Signs: a verb of reporting right behind a comma or closing quotation mark, without subject, auxiliary, or clause of its
 * own; a noun phrase directly behind it; a clause with a subject (or a quotation) before it; and no "and" that would make
 * the verb the second of a list ("He rose, announced his decision and left"). A possessive ("her decision") marks an
 * object unless it is a person. Then the noun is the subject and the clause the content.
 */
final class Inversion {

    private static final Set<String> REPORT = Lemmas.of("report");
    private static final Set<String> HUMAN = Lemmas.of("human");

    private Inversion() {}

    static void repair(Draft draft) {
        for (int verb = 1; verb + 1 < draft.size(); verb++) {
            if (draft.isFinite(verb) && REPORT.contains(draft.lemma(verb)) && opens(draft, verb)) {
                repair(draft, verb);
            }
        }
    }

    private static boolean opens(Draft draft, int verb) {
        boolean behind = draft.form(verb - 1).equals(",") || draft.isQuote(verb - 1) && verb > 2;
        return behind && draft.dependent(verb, "aux", "auxpass", "expl") == Draft.NONE
                && draft.dependent(verb, "mark", "neg") == Draft.NONE;
    }

    private static void repair(Draft draft, int verb) {
        int speaker = speaker(draft, verb);
        int clause = clause(draft, verb);
        if (speaker == Draft.NONE || clause == Draft.NONE || goesOn(draft, verb, speaker)) {
            return;
        }
        draft.hang(speaker, verb, "nsubj");
        if (draft.isBelow(verb, clause)) {
            draft.swap(verb, clause, "ccomp");
            draft.moveBehind(verb, clause, verb, Set.of("punct", "advcl", "prep", "npadvmod"));
        } else if (draft.head(clause) == verb) {
            draft.hang(clause, verb, "ccomp");
        }
    }

    /** The head of the noun phrase directly behind the verb. */
    private static int speaker(Draft draft, int verb) {
        int subject = draft.find(0, draft.size(),
                word -> draft.head(word) == verb && draft.is(word, "nsubj", "nsubjpass"));
        if (subject != Draft.NONE) {
            return subject > verb ? subject : Draft.NONE;
        }
        int found = draft.find(verb + 1, draft.size(), word -> draft.head(word) == verb
                && draft.is(word, "dobj", "attr", "dep", "npadvmod", "oprd", "advmod", "acomp"));
        boolean noun = found != Draft.NONE && draft.start(found) <= verb + 1 && draft.isNoun(found);
        boolean own = noun && draft.dependent(found, "poss") != Draft.NONE && draft.tag(verb + 1).equals("PRP$")
                && !HUMAN.contains(draft.lemma(found));
        return noun && !own && !draft.form(found).equalsIgnoreCase("it") ? found : Draft.NONE;
    }

    /** The clause before the verb: the topmost word above it, or its own dependent there. */
    private static int clause(Draft draft, int verb) {
        int top = verb;
        while (draft.head(top) >= 0) {
            top = draft.head(top);
        }
        boolean quoted = draft.isQuote(verb - 1);
        if (top < verb) {
            return draft.hasSubject(top) || quoted ? top : Draft.NONE;
        }
        return draft.find(0, verb, word -> draft.head(word) == verb && draft.isVerb(word)
                && (draft.hasSubject(word) || quoted) && draft.is(word, "ccomp", "xcomp", "dep", "advcl", "parataxis"));
    }

    /** True when the verb has a complement behind its noun, or a list goes on. */
    private static boolean goesOn(Draft draft, int verb, int speaker) {
        return draft.find(speaker + 1, draft.size(), word -> draft.head(word) == verb
                && draft.is(word, "ccomp", "xcomp", "conj", "cc", "dobj", "oprd")) != Draft.NONE;
    }
}
