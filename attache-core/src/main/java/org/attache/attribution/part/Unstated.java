package org.attache.attribution.part;

import java.util.Arrays;
import org.attache.attribution.wording.Words;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Empties the parts of a verb that states nothing: a wish to stay unnamed, leave to speak that was not given, how a text came to
 * an outlet, a content of which only its opening word was found.
 */
final class Unstated {

    /** Words behind a wish in which a name or its absence must be told. */
    private static final int WISH = 9;

    private final ParsedSentence s;

    Unstated(ParsedSentence sentence) {
        this.s = sentence;
    }

    void mend(int cue, byte[] labels) {
        if (anonymity(cue, labels) || alone(labels) || relative(cue, labels) || seen(cue) || permitted(cue)) {
            Arrays.fill(labels, RoleLabeller.OUTSIDE);
            labels[cue] = RoleLabeller.CUE;
        }
    }

    /** "asked that his name be left out", "insisted on anonymity": how a source is named, not what it says. */
    private boolean anonymity(int cue, byte[] labels) {
        boolean name = false;
        boolean kept = false;
        int end = Words.in("wish", s.lemma(cue)) ? Math.min(labels.length, cue + WISH) : 0;
        for (int at = cue + 1; at < end; at++) {
            String word = s.lower(at);
            if (labels[at] == RoleLabeller.CONTENT || labels[at] == RoleLabeller.CUE) {
                if (Words.in("unnamed", word) && negated(at)) {
                    return true;
                }
                name |= word.equals("name") || word.equals("names") || word.equals("identity");
                kept |= Words.in("withheld", word);
            }
        }
        return name && kept;
    }

    /** "not to be named" */
    private boolean negated(int word) {
        if (s.isNoun(word)) {
            return true;
        }
        for (int at = Math.max(0, word - 4); at < word; at++) {
            if (s.lemma(at).equals("not") || s.lemma(at).equals("decline") || s.lemma(at).equals("refuse")) {
                return s.lemma(word - 1).equals("be");
            }
        }
        return false;
    }

    /** "were not allowed to talk": what somebody may do is no admission. */
    private boolean permitted(int cue) {
        boolean permits = s.lemma(cue).equals("allow") || s.lemma(cue).equals("permit");
        return permits && s.has(cue, "auxpass");
    }

    /** "a memo, seen by the Echo, suggests": how a text came to an outlet. */
    private boolean seen(int cue) {
        return s.pos(cue).equals("VBN") && (s.lemma(cue).equals("see") || s.lemma(cue).equals("view"))
                && s.relation(cue).equals("acl");
    }

    /** "An engineer, whose name is known to the editors, said": what ends in a relative pronoun before its verb was not said. */
    private boolean relative(int cue, byte[] labels) {
        int last = cue - 1;
        while (last > 0 && labels[last] != RoleLabeller.CONTENT) {
            last--;
        }
        int words = 0;
        boolean behind = false;
        for (int at = 0; at < labels.length; at++) {
            words += labels[at] == RoleLabeller.CONTENT ? 1 : 0;
            behind |= at > cue && labels[at] == RoleLabeller.CONTENT;
        }
        boolean pronoun = last > 0 && (s.pos(last).startsWith("W") || s.pos(last - 1).equals("WP$"));
        return pronoun && words > 2 && !behind && s.quotation(last) < 0;
    }

    /** True when nothing is left of a content but the word that opens it. */
    private boolean alone(byte[] labels) {
        int said = 0;
        boolean that = false;
        for (int at = 0; at < labels.length; at++) {
            said += labels[at] == RoleLabeller.CONTENT ? 1 : 0;
            that |= labels[at] == RoleLabeller.CONTENT && s.lemma(at).equals("that") && s.pos(at).equals("IN");
        }
        return said == 1 && that;
    }
}
