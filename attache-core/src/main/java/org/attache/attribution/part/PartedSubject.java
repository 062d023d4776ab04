package org.attache.attribution.part;

import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Labels;
import org.attache.attribution.wording.Words;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Gives a verb without a source the subject that a clause between commas parts from it: {@code The memo, parts of which this paper
 * has read, says that …}. A parser loses such a subject; the order of words is plain.
 */
final class PartedSubject {
    /** Words behind the first comma among which the relative pronoun stands: "a copy of which". */
    private static final int REACH = 5;

    private final ParsedSentence s;

    PartedSubject(ParsedSentence sentence) {
        this.s = sentence;
    }

    void mend(int cue, byte[] labels) {
        boolean parted = cue > 3 && Clause.tensed(s, cue) && s.token(cue - 1).form().equals(",")
                && (Labels.none(labels, RoleLabeller.SOURCE) || addressed(cue, labels)) && s.quotation(cue) < 0;
        int start = Clause.start(s);
        int comma = parted ? comma(start, cue - 1) : -1;
        if (comma > 0 && relative(comma, cue) && subject(start, comma)) {
            for (int at = cue + 1; at < labels.length; at++) {
                labels[at] = labels[at] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : labels[at];
            }
            Labels.fill(s, labels, start, comma, RoleLabeller.SOURCE);
        }
    }

    /** "…, assured the Post that": what stands behind such a verb is whom it was told. */
    private boolean addressed(int cue, byte[] labels) {
        for (int at = 0; at < cue; at++) {
            if (labels[at] == RoleLabeller.SOURCE) {
                return false;
            }
        }
        return Words.in("told", s.lemma(cue));
    }

    private int comma(int from, int to) {
        int at = from;
        while (at < to && !s.token(at).form().equals(",")) {
            at++;
        }
        return at < to ? at : -1;
    }

    /** True when a relative clause, and nothing else, stands between the commas. */
    private boolean relative(int comma, int cue) {
        boolean relative = false;
        for (int at = comma + 1; at < Math.min(cue - 1, comma + 1 + REACH); at++) {
            relative |= s.pos(at).startsWith("W");
        }
        return relative && comma(comma + 1, cue - 1) < 0;
    }

    private boolean subject(int start, int comma) {
        String first = s.lower(start);
        boolean noun = false;
        for (int at = start; at < comma; at++) {
            noun |= s.isNoun(at);
        }
        return noun && !Clause.anyTensed(s, start, comma) && !s.pos(start).equals("IN")
                && !s.pos(start).startsWith("RB")
                && !Words.in("clause", first) && !s.pos(start).equals("VBG") && !s.pos(start).equals("TO");
    }
}
