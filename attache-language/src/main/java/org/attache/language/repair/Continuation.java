package org.attache.language.repair;

import java.util.Set;

/**
 * A second act of the same speaker: "The minister said the war was over and thanked the troops." The parser hangs "thanked"
 * under "was", as if the war had thanked them.
 *
 * <p>Moved up when the verb is one of a speaker's acts, has no subject of its own, agrees in tense with the verb of saying,
 * and cannot well belong to the subject of the content: that is no person, or the content is passive and the act is not, or
 * its verb has a different form. Also participles of saying behind the content ("…, adding that").
 */
final class Continuation {

    private static final Set<String> CLAUSE = Lemmas.of("clause");
    private static final Set<String> ACT = Lemmas.of("act");
    private static final Set<String> PARTICIPLE = Lemmas.of("participle");
    private static final Set<String> HUMAN = Lemmas.of("human");
    private static final Set<String> PERSONS = Set.of("i", "you", "he", "she", "we", "they", "who");

    private Continuation() {}

    static void repair(Draft draft) {
        for (int word = 2; word < draft.size(); word++) {
            int content = draft.head(word);
            int speech = content < 0 ? Draft.NONE : draft.head(content);
            boolean inContent = speech >= 0 && speech < content && content < word && draft.is(content, "ccomp")
                    && CLAUSE.contains(draft.lemma(speech)) && draft.hasSubject(speech);
            if (inContent && isAct(draft, word, content, speech)) {
                moveUp(draft, word, content, speech);
            } else if (inContent && isParticiple(draft, word)) {
                draft.hang(word, speech, "advcl");
            }
        }
    }

    private static boolean isAct(Draft draft, int word, int content, int speech) {
        boolean active = draft.dependent(word, "dobj", "ccomp", "xcomp", "prep") != Draft.NONE;
        return draft.is(word, "conj") && ACT.contains(draft.lemma(word)) && !draft.hasSubject(word) && active
                && draft.dependent(word, "aux", "auxpass", "mark") == Draft.NONE && agrees(draft, word, speech)
                && !sharesSubject(draft, word, content);
    }

    private static boolean agrees(Draft draft, int word, int speech) {
        String tag = draft.tag(word).equals("VBN") ? "VBD" : draft.tag(word);
        return tag.equals(draft.tag(speech))
                || tag.startsWith("VB") && draft.tag(speech).equals("VBZ") && tag.equals("VBP");
    }

    private static boolean sharesSubject(Draft draft, int word, int content) {
        int subject = draft.dependent(content, "nsubj", "nsubjpass");
        boolean passive = draft.dependent(content, "auxpass") != Draft.NONE
                && draft.dependent(word, "dobj", "ccomp", "xcomp") != Draft.NONE;
        boolean bare = draft.tag(content).equals("VB") && draft.isFinite(word);
        boolean person = subject != Draft.NONE && (HUMAN.contains(draft.lemma(subject)) || PERSONS.contains(
                draft.lemma(subject)) || draft.tag(subject).startsWith("NNP"));
        return person && !passive && !bare;
    }

    private static void moveUp(Draft draft, int word, int content, int speech) {
        int link = Draft.NONE;
        for (int i = content + 1; i < word; i++) {
            link = draft.head(i) == content && draft.is(i, "cc") ? i : link;
        }
        if (draft.hang(word, speech, "conj")) {
            draft.retag(word, draft.tag(speech).equals("VBD") ? "VBD" : draft.tag(word));
            if (link != Draft.NONE) {
                draft.hang(link, speech, "cc");
            }
        }
    }

    private static boolean isParticiple(Draft draft, int word) {
        return draft.is(word, "advcl") && draft.tag(word).equals("VBG") && PARTICIPLE.contains(draft.lemma(word))
                && draft.form(word - 1).equals(",");
    }
}
