package org.attache.language.repair;

import java.util.Set;

/**
 * The speaker at the end: "If they attack, we will answer," the commander warned. Now and then the parser makes the verb of
 * saying a complement of what is said; they change places.
 */
final class Closing {

    private static final Set<String> REPORT = Lemmas.of("report");

    private Closing() {}

    static void repair(Draft draft) {
        for (int verb = 3; verb < draft.size(); verb++) {
            int content = draft.head(verb);
            int subject = draft.dependent(verb, "nsubj");
            boolean last = draft.is(verb, "ccomp", "parataxis", "dep") && content >= 0 && content < verb
                    && draft.isFinite(verb) && REPORT.contains(draft.lemma(verb));
            if (last && subject > content && subject < verb && behindQuote(draft, subject)
                    && draft.dependent(verb, "ccomp", "mark", "cc") == Draft.NONE) {
                draft.swap(verb, content, "ccomp");
                draft.moveBehind(verb, content, verb, Set.of("punct", "prep", "advcl"));
            }
        }
    }

    private static boolean behindQuote(Draft draft, int subject) {
        int before = draft.start(subject) - 1;
        return draft.isQuote(before) && before > 1;
    }
}
