package org.attache.attribution.part;

import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Labels;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * A pronoun that a clause about the speaker ends with is no speaker: in {@code The engine failed, the head of the firm that
 * owns it said}, "it" is what the firm owns.
 */
final class ObjectPronoun {

    private final ParsedSentence s;

    ObjectPronoun(ParsedSentence sentence) {
        this.s = sentence;
    }

    void mend(int cue, byte[] labels) {
        boolean object = cue > 4 && s.isPronoun(cue - 1) && labels[cue - 1] == RoleLabeller.SOURCE
                && Clause.tensed(s, cue - 2) && s.quotation(cue) < 0;
        int comma = cue - 2;
        boolean relative = false;
        while (object && comma > 0 && !s.token(comma).form().equals(",")) {
            relative |= s.pos(comma).equals("WDT") || s.pos(comma).equals("WP") || s.lemma(comma).equals("that");
            comma--;
        }
        if (object && relative && comma > 1 && Clause.main(s, Clause.start(s), comma)) {
            Labels.fill(s, labels, Clause.start(s), comma, RoleLabeller.CONTENT);
            Labels.fill(s, labels, comma + 1, cue, RoleLabeller.SOURCE);
        }
    }
}
