package org.attache.attribution.wording;

import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;

/** Who can say something: a name, a word for people or for a text, a pronoun other than "I", "we" and "you". */
record Speaking(ParsedSentence s, CueLexicon lexicon) {

    /** The subject before a verb that can speak, -1 for none. */
    int subject(int verb) {
        int subject = s.child(verb, "nsubj");
        return subject >= 0 && subject < verb && speaks(subject) ? subject : -1;
    }

    boolean speaks(int noun) {
        String lemma = s.lemma(noun);
        return s.pos(noun).startsWith("NNP") || lexicon.isHuman(lemma) || lexicon.isDocument(lemma)
                || s.pos(noun).equals("PRP") && !Clause.lower(s, noun).equals("i")
                        && !Clause.lower(s, noun).equals("we")
                        && !Clause.lower(s, noun).equals("you");
    }

    /** True of a name or a common noun for people or bodies, or a pronoun for somebody else. */
    boolean names(int at) {
        return s.pos(at).startsWith("NNP") || s.isNoun(at) && (lexicon.isHuman(s.lemma(at))
                || CueLexicon.isDoer(s.lemma(at))) || s.pos(at).equals("PRP") && speaks(at)
                || s.pos(at).equals("PRP$") && !Words.in("ours", Clause.lower(s, at));
    }

    /** True of a verb by which something is said. */
    boolean utters(int at) {
        return lexicon.isUtterance(s.lemma(at));
    }
}
