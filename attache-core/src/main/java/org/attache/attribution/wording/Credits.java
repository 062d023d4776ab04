package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.annotation.Name;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Words by which one outlet gives the credit to another: {@code As reported by the Echo, the road is shut}; {@code The Echo broke
 * the story} and {@code The Echo had it first}, which point to the sentence before.
 */
public final class Credits {

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public Credits(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** The labels of every such verb. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        by(found);
        bracketed(found);
        for (int verb = 1; verb < s.size(); verb++) {
            if (s.quotation(verb) < 0 && s.isVerb(verb)) {
                first(verb, found);
            }
        }
        return found;
    }

    /** "The road is shut (Fjord Wire)." */
    private void bracketed(Map<Integer, byte[]> found) {
        int close = s.size() - 1;
        close = close > 0 && s.token(close).form().equals(".") ? close - 1 : close;
        for (Name name : s.sentence().names()) {
            int open = name.first() - 1;
            boolean credit = name.kind() == Name.Kind.OUTLET && name.last() + 1 == close && open > 2
                    && bracket(open, "(") && bracket(close, ")") && s.quotation(open) < 0;
            if (credit && Clause.main(s, Clause.start(s), open)) {
                byte[] labels = new byte[s.size()];
                Labels.fill(s, labels, Clause.start(s), open, RoleLabeller.CONTENT);
                Labels.fill(s, labels, name.first(), close, RoleLabeller.SOURCE);
                labels[open] = RoleLabeller.CUE;
                found.put(open, labels);
            }
        }
    }

    private boolean bracket(int at, String form) {
        return s.token(at).form().equals(form);
    }

    /** "As reported by the Echo, …" */
    private void by(Map<Integer, byte[]> found) {
        int end = 3;
        boolean as = s.size() > 5 && Clause.lower(s, 0).equals("as") && s.pos(1).equals("VBN")
                && Clause.lower(s, 2).equals("by")
                && (lexicon.isUtterance(s.lemma(1)) || Words.in("hears", s.lemma(1)) || Words.in("as", s.lemma(1)));
        while (as && end < s.size() && !Clause.comma(s, end) && !Clause.tensed(s, end)) {
            end++;
        }
        if (as && end > 3 && end + 2 < s.size() && Clause.comma(s, end) && Clause.anyTensed(s, end, s.size())) {
            byte[] labels = new byte[s.size()];
            Labels.fill(s, labels, 3, end, RoleLabeller.SOURCE);
            Labels.fill(s, labels, end + 1, Clause.end(s, end + 1), RoleLabeller.CONTENT);
            labels[1] = RoleLabeller.CUE;
            found.put(1, labels);
        }
    }

    /** "The Echo broke the story", "The Echo had it first": all there is in the sentence. */
    private void first(int verb, Map<Integer, byte[]> found) {
        int subject = s.child(verb, "nsubj");
        int object = s.child(verb, "dobj");
        boolean plain = s.head(verb) < 0 && subject >= 0 && object > verb && s.pos(subject).startsWith("NNP")
                && s.left(subject) == 0;
        boolean tells = plain && (Words.in("scoop", s.lemma(verb) + ":" + s.lemma(object))
                && (!s.lemma(object).equals("it") || Clause.lower(s, object + 1).equals("first")));
        boolean colon = plain && Clause.lower(s, object + 1).equals(":");
        if (tells && !colon) {
            byte[] labels = new byte[s.size()];
            Labels.fill(s, labels, s.left(subject), s.right(subject) + 1, RoleLabeller.SOURCE);
            labels[verb] = RoleLabeller.CUE;
            labels[object + 1 < s.size() && Clause.lower(s, object + 1).equals("first") ? object + 1
                    : verb] = RoleLabeller.CUE;
            Labels.fill(s, labels, s.left(object), object + 1, RoleLabeller.CONTENT);
            found.put(verb, labels);
        }
    }
}
