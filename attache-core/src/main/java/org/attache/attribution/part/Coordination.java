package org.attache.attribution.part;

import org.attache.attribution.wording.Labels;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.attache.model.SpeechAct;

/**
 * Second verbs of one speaker: in "She said the line was late and blamed the snow" the parser hangs "blamed" on "was",
 * so that her blame seems to stand within what she said. A verb of utterance without a subject of its own that is joined
 * to the reported clause, and has the form of the first verb of utterance, is taken for her second verb.
 */
final class Coordination {
    private final ParsedSentence s;
    private final CueLexicon lexicon;

    Coordination(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** The verb whose speaker this cue shares, {@link ParsedSentence#NONE} when it is not such a second verb. */
    int first(int cue) {
        if (!s.isVerb(cue) || !lexicon.isUtterance(s.lemma(cue)) || s.subject(cue) >= 0) {
            return ParsedSentence.NONE;
        }
        int clause = cue;
        while (clause >= 0 && s.relation(clause).equals("conj")) {
            clause = s.head(clause);
        }
        boolean reported = clause >= 0 && clause != cue && s.relation(clause).equals("ccomp");
        int verb = reported ? s.head(clause) : ParsedSentence.NONE;
        boolean alike = verb >= 0 && verb < clause && s.pos(verb).equals(s.pos(cue))
                && lexicon.isUtterance(s.lemma(verb)) && s.quotation(verb) == s.quotation(cue);
        return alike ? verb : ParsedSentence.NONE;
    }

    /** Takes from the first verb's content what belongs to the second: all from the word that joins them. */
    void cut(int cue, byte[] labels) {
        int from = s.left(cue);
        int joint = from - 1;
        while (joint > 0 && (s.isPunctuation(joint) || s.relation(joint).equals("cc"))) {
            labels[joint] = RoleLabeller.OUTSIDE;
            joint--;
        }
        for (int i = from; i <= s.right(cue); i++) {
            labels[i] = labels[i] == RoleLabeller.CONTENT ? RoleLabeller.OUTSIDE : labels[i];
        }
    }

    /** "She pledged help and cast doubt on the rest": a joined verb for which no source was found has the subject of the first. */
    void speaker(int cue, byte[] labels) {
        int subject = s.isVerb(cue) && Labels.none(labels, RoleLabeller.SOURCE) ? subject(cue) : ParsedSentence.NONE;
        if (subject < 0 || labels[subject] != RoleLabeller.OUTSIDE
                || lexicon.entry(s.lemma(cue)).act() == SpeechAct.SHOW) {
            return;
        }
        for (int i = s.left(subject); i <= s.right(subject); i++) {
            boolean free = labels[i] == RoleLabeller.OUTSIDE && !s.isPunctuation(i);
            labels[i] = free ? RoleLabeller.SOURCE : labels[i];
        }
    }

    /** The subject of the verb this one is joined to, over any number of joined verbs. */
    private int subject(int cue) {
        int verb = cue;
        while (s.relation(verb).equals("conj") && s.subject(verb) < 0 && !s.has(verb, "auxpass")
                && s.isVerb(s.head(verb))) {
            verb = s.head(verb);
        }
        return verb == cue ? ParsedSentence.NONE : s.child(verb, "nsubj");
    }

    /** Gives the second verb the source of the first. */
    static void share(byte[] first, byte[] second) {
        for (int i = 0; i < first.length; i++) {
            second[i] = first[i] == RoleLabeller.SOURCE ? first[i]
                    : second[i] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : second[i];
        }
    }
}
