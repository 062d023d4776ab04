package org.attache.language.repair;

import java.util.Set;

/**
 * The speaker behind what he says, taken for an apposition: "The club will sell him for 40 million, two people at the club
 * told the paper." The parser makes "people" explain the million and leaves the verb of telling without a subject.
 *
 * <p>Signs: a finite verb of reporting without a subject before it; right before it a noun phrase behind a comma that
 * hangs on a word in front of the comma; and a clause with a subject in front of that. Then the noun is the subject and the
 * clause the content. A name with its function ("…, Ann Low, head of the office, told …") is one speaker.
 */
final class Trailing {

    private static final Set<String> REPORT = Lemmas.of("report");
    private static final Set<String> TELL = Lemmas.of("tell");

    private Trailing() {}

    static void repair(Draft draft) {
        for (int verb = 4; verb < draft.size(); verb++) {
            boolean reports = draft.isFinite(verb)
                    && (REPORT.contains(draft.lemma(verb)) || TELL.contains(draft.lemma(verb)));
            int subject = reports ? draft.dependent(verb, "nsubj", "nsubjpass", "auxpass", "mark", "cc") : verb;
            if (reports && (subject == Draft.NONE || subject > verb)) {
                repair(draft, verb);
            }
        }
    }

    private static void repair(Draft draft, int verb) {
        int speaker = speaker(draft, verb);
        int clause = speaker == Draft.NONE ? Draft.NONE : clause(draft, verb, speaker);
        if (clause == Draft.NONE || !hears(draft, verb)) {
            return;
        }
        int behind = draft.dependent(verb, "nsubj");
        if (draft.isBelow(verb, speaker) || draft.isBelow(verb, clause)) {
            draft.swap(verb, clause, "ccomp");
        }
        draft.hang(speaker, verb, "nsubj");
        draft.hang(clause, verb, "ccomp");
        if (behind > verb) {
            draft.hang(behind, verb, "dobj");
        }
        draft.moveBehind(verb, clause, verb, Set.of("punct"));
    }

    /** The noun phrase behind the last comma before the verb, with the name whose function it is. */
    private static int speaker(Draft draft, int verb) {
        int end = draft.form(verb - 1).equals(",") ? verb - 2 : verb - 1;
        int noun = draft.find(0, end + 1, word -> aside(draft, word) && end(draft, word, verb) == end);
        if (noun == Draft.NONE) {
            return Draft.NONE;
        }
        int comma = draft.start(noun) - 1;
        int name = draft.find(0, comma, word -> aside(draft, word) && draft.tag(word).startsWith("NNP")
                && end(draft, word, verb) == comma - 1);
        if (name != Draft.NONE && end < verb - 1) {
            draft.hang(noun, name, "appos");
            return name;
        }
        return end == verb - 1 ? noun : Draft.NONE;
    }

    /** A noun behind a comma that hangs on a word in front of it. */
    private static boolean aside(Draft draft, int word) {
        return draft.isNoun(word) && draft.is(word, "appos", "conj", "dep", "npadvmod", "nmod") && draft.head(word) >= 0
                && draft.form(draft.start(word) - 1).equals(",") && draft.head(word) < draft.start(word) - 1
                && draft.dependent(word, "cc") == Draft.NONE;
    }

    /** The last word below a word in front of the verb. */
    private static int end(Draft draft, int word, int verb) {
        int end = word;
        for (int at = word + 1; at < verb; at++) {
            boolean own = draft.isBelow(at, word) && !(draft.isBelow(at, verb) && draft.isBelow(verb, word));
            end = own && !draft.form(at).equals(",") ? at : end;
        }
        return end;
    }

    /** The clause in front: below the verb, or above it. */
    private static int clause(Draft draft, int verb, int speaker) {
        int below = draft.find(0, draft.start(speaker), word -> draft.head(word) == verb && draft.isVerb(word)
                && draft.hasSubject(word) && draft.is(word, "ccomp", "advcl", "parataxis", "dep"));
        if (below != Draft.NONE) {
            return below;
        }
        int top = verb;
        while (draft.head(top) >= 0) {
            top = draft.head(top);
        }
        return top < draft.start(speaker) && draft.isVerb(top) && draft.hasSubject(top) ? top : Draft.NONE;
    }

    /** Whoever tells, tells somebody; other verbs end the sentence or go on with when and where. */
    private static boolean hears(Draft draft, int verb) {
        String next = draft.form(verb + 1);
        if (!TELL.contains(draft.lemma(verb))) {
            return next.isEmpty() || next.equals(".") || next.equals("on") || next.equals("in") || next.equals(",");
        }
        return verb + 1 < draft.size() && (draft.isNoun(verb + 1) || draft.tag(verb + 1).equals("DT")
                || draft.tag(verb + 1).startsWith("JJ") || draft.tag(verb + 1).equals("PRP$"));
    }
}
