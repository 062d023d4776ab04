package org.attache.language.repair;

import java.util.Set;

/**
 * "As the paper reported on Monday, …": a clause with "as", which the parser reads as "as the reported paper".
 */
final class Comparison {

    private static final Set<String> REPORT = Lemmas.of("report");

    private Comparison() {}

    static void repair(Draft draft) {
        for (int verb = 2; verb < draft.size(); verb++) {
            int speaker = draft.head(verb);
            int as = speaker < 0 ? Draft.NONE : draft.head(speaker);
            if (speaker == verb - 1 && as >= 0 && as < speaker && draft.is(verb, "acl") && draft.is(speaker, "pobj")
                    && draft.tag(verb).equals("VBN") && draft.form(as).equalsIgnoreCase("as")
                    && REPORT.contains(draft.lemma(verb)) && draft.dependent(verb, "agent") == Draft.NONE) {
                repair(draft, as, speaker, verb);
            }
        }
    }

    private static void repair(Draft draft, int as, int speaker, int verb) {
        int governor = draft.head(as);
        while (governor >= 0 && !draft.isVerb(governor) && draft.head(governor) >= 0) {
            governor = draft.head(governor);
        }
        if (governor >= 0 && draft.hang(as, governor, "mark") && draft.hang(speaker, governor, "nsubj")
                && draft.hang(verb, governor, "advcl")) {
            draft.hang(as, verb, "mark");
            draft.hang(speaker, verb, "nsubj");
            draft.retag(verb, "VBD");
        }
    }
}
