package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Figures that are somebody's own: {@code The inspectors have arrived at 27,000}, {@code The union counts 400 dismissals}. The verb means
 * little; that somebody who can speak gives a number by it makes it his.
 */
public final class FigureCues {

    private final ParsedSentence s;
    private final Speaking speaking;

    public FigureCues(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.speaking = new Speaking(sentence, lexicon);
    }

    /** Verbs that give a number as somebody's own, by their word: "has arrived at 27,000", "counts 400 dismissals", "speaks of forty". */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int number = 2; number < s.size(); number++) {
            int verb = s.pos(number).equals("CD") && s.quotation(number) < 0 ? giving(number) : -1;
            int subject = verb < 0 ? -1 : speaking.subject(verb);
            if (subject >= 0) {
                byte[] labels = new byte[s.size()];
                Labels.fill(s, labels, number, Clause.mark(s, number), RoleLabeller.CONTENT);
                Labels.fill(s, labels, s.left(subject), Math.min(s.right(subject), verb - 1) + 1, RoleLabeller.SOURCE);
                labels[verb] = RoleLabeller.CUE;
                found.putIfAbsent(verb, labels);
            }
        }
        return found;
    }

    /** The verb before the number, with its preposition and "a figure of" at most between them; -1 where another word stands there. */
    private int giving(int number) {
        int at = number - 1;
        while (at > 0 && !s.isVerb(at) && (s.pos(at).startsWith("RB") || s.pos(at).startsWith("JJ")
                || s.pos(at).equals("DT") || s.pos(at).equals("IN") || s.pos(at).equals("TO")
                || Words.in("figure", s.lemma(at)))) {
            at--;
        }
        boolean gives = s.isVerb(at) && (at + 1 < number
                && Words.in("figure", s.lemma(at) + ":" + Clause.lower(s, at + 1))
                || Words.in("figure", s.lemma(at) + ":"));
        return gives ? at : -1;
    }
}
