package org.attache.language.repair;

import java.util.Set;

/**
 * A clause with "that" which belongs to the verb of saying and hangs below an aside: "The paper reported, citing a minister,
 * that officials had left" (not: citing that), "The daily, citing the file, reported that the mayor paid in cash" (where
 * "paid" was taken for a participle).
 */
final class Content {

    private static final Set<String> CLAUSE = Lemmas.of("clause");

    private Content() {}

    static void repair(Draft draft) {
        for (int that = 2; that + 2 < draft.size(); that++) {
            int verb = draft.head(that);
            if (verb > that && draft.is(that, "mark") && draft.form(that).equals("that")) {
                behindAside(draft, that, verb);
                takenForParticiple(draft, that, verb);
            }
        }
    }

    private static void behindAside(Draft draft, int that, int clause) {
        int aside = draft.head(clause);
        int speech = aside < 0 ? Draft.NONE : draft.head(aside);
        boolean citing = speech >= 0 && speech < aside && draft.is(clause, "ccomp") && draft.is(aside, "advcl")
                && draft.tag(aside).equals("VBG") && draft.dependent(aside, "dobj") != Draft.NONE
                && draft.form(that - 1).equals(",");
        if (citing && speaks(draft, speech)) {
            draft.hang(clause, speech, "ccomp");
        }
    }

    private static void takenForParticiple(Draft draft, int that, int clause) {
        int speech = that - 1;
        int subject = draft.head(clause);
        boolean lost = subject > that && subject < clause && draft.is(clause, "acl") && draft.isNoun(subject)
                && draft.tag(clause).equals("VBN") && draft.isFinite(speech);
        if (lost && speaks(draft, speech) && draft.hang(clause, speech, "ccomp")) {
            draft.hang(subject, clause, "nsubj");
            draft.retag(clause, "VBD");
        }
    }

    private static boolean speaks(Draft draft, int verb) {
        return CLAUSE.contains(draft.lemma(verb)) && draft.dependent(verb, "ccomp") == Draft.NONE;
    }
}
