package org.attache.language.repair;

import java.util.Set;

/**
 * Who is told, and what: "The ambassador told The Times talks had stalled." Without "that" the parser takes "The Times
 * talks" for one name and leaves nobody told.
 *
 * <p>The rule behind it: whoever tells a clause tells it to somebody. So where a verb of telling has a clause and no
 * recipient, or a clause that lacks its subject, the noun phrase right behind the verb holds both, and is cut: behind its
 * leading proper name ("Reuters | oil prices"), else before its last noun ("the assembly | winter"). A clause that the
 * parser hangs under the recipient ("told the court he often drank") is what is told, unless the noun is itself something
 * one tells ("told the story he had heard").
 */
final class Recipient {

    private static final Set<String> TELL = Lemmas.of("tell");
    private static final Set<String> THING = Lemmas.of("told");

    private Recipient() {}

    static void repair(Draft draft) {
        for (int verb = 1; verb + 3 < draft.size(); verb++) {
            boolean tells = draft.isVerb(verb) && TELL.contains(draft.lemma(verb))
                    && draft.dependent(verb, "auxpass") == Draft.NONE && !draft.is(verb, "acl");
            if (tells) {
                repair(draft, verb);
            }
        }
    }

    private static void repair(Draft draft, int verb) {
        int told = draft.dependent(verb, "dobj", "dative");
        int clause = draft.dependent(verb, "ccomp");
        if (clause > verb && draft.dependent(clause, "mark") == Draft.NONE) {
            int subject = told == Draft.NONE ? draft.dependent(clause, "nsubj", "nsubjpass") : told;
            boolean missing = told == Draft.NONE || !draft.hasSubject(clause) && draft.isPredicate(told + 1);
            if (missing && subject > verb && draft.start(subject) == verb + 1) {
                cut(draft, verb, subject, clause);
            }
        } else if (clause == Draft.NONE && told > verb && !THING.contains(draft.lemma(told))) {
            raise(draft, verb, told);
        }
    }

    private static void cut(Draft draft, int verb, int subject, int clause) {
        int recipient = recipient(draft, verb + 1, subject);
        if (recipient == Draft.NONE) {
            return;
        }
        draft.hang(subject, clause, draft.dependent(clause, "auxpass") == Draft.NONE ? "nsubj" : "nsubjpass");
        draft.hang(recipient, verb, "dobj");
        for (int word = verb + 1; word < recipient; word++) {
            if (draft.head(word) > recipient) {
                draft.hang(word, recipient, draft.is(word, "det", "poss") ? draft.relation(word) : "compound");
            }
        }
    }

    /** The last word of the name that opens the phrase, or the noun before the phrase's last. */
    private static int recipient(Draft draft, int first, int last) {
        int end = first;
        while (end < last && (draft.isCapital(end) || end == first && draft.tag(end).equals("DT"))) {
            end++;
        }
        boolean named = end > first && draft.isCapital(end - 1) && !draft.tag(end - 1).equals("DT")
                && !draft.tag(end).equals("POS");
        if (named) {
            return end - 1;
        }
        return last - 1 >= first && draft.tag(last - 1).startsWith("NN") ? last - 1 : Draft.NONE;
    }

    /** A clause with "that", or with a pronoun for its subject, below the recipient or below what stands behind it. */
    private static void raise(Draft draft, int verb, int told) {
        if (draft.head(told) != verb || raised(draft, verb, told)) {
            return;
        }
        for (int word = told + 1; word < draft.size(); word++) {
            boolean beside = draft.is(word, "pobj") && draft.head(draft.head(word)) == verb;
            if (beside && raised(draft, verb, word)) {
                return;
            }
        }
    }

    /** "Assured the Echo that the road was open": what has a subject of its own behind "that" says nothing of the noun. */
    private static boolean raised(Draft draft, int verb, int noun) {
        int clause = draft.dependent(noun, "acl", "relcl");
        if (clause == Draft.NONE) {
            return false;
        }
        int subject = draft.dependent(clause, "nsubj", "nsubjpass");
        int next = noun + 1;
        boolean that = next < clause && draft.form(next).equals("that") && draft.head(next) == clause
                && subject > next;
        boolean bare = draft.dependent(clause, "mark") == Draft.NONE && subject == next
                && draft.tag(subject).equals("PRP") && draft.is(noun, "dobj", "dative");
        if (that) {
            draft.hang(next, clause, "mark");
        }
        if (that || bare) {
            draft.hang(clause, verb, "ccomp");
        }
        return that || bare;
    }
}
