package org.attache.attribution.wording;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Cues of wire style that the annotated corpus hardly has, found by rule where the model found none: the adverb ("was
 * reportedly sold"), the preposition "per" before a body or outlet, the noun with a clause of its own ("the claim of
 * the rebels that the town had fallen"), and tidings that nobody is said to bring ("word came that the town had fallen").
 */
public final class WordCues {
    /** Words between the verb of tidings and their clause. */
    private static final int REACH = 8;
    /** Words of an owner between a noun of speech and its clause. */
    private static final int OWNER = 14;

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public WordCues(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** The labels of every such cue that is not taken, by its token. */
    public Map<Integer, byte[]> find(boolean[] taken) {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int i = 0; i < s.size(); i++) {
            if (!taken[i] && s.quotation(i) < 0) {
                byte[] labels = s.isVerb(i) ? tidings(i)
                        : s.pos(i).equals("RB") ? adverb(i)
                                : s.lemma(i).equals("per") ? per(i) : s.pos(i).equals("NN") ? noun(i) : new byte[0];
                if (labels.length > 0) {
                    labels[i] = RoleLabeller.CUE;
                    found.put(i, labels);
                }
            }
        }
        return found;
    }

    /** True of a noun of speech with a clause that says what was said. */
    public boolean states(int noun) {
        return s.pos(noun).equals("NN") && noun(noun).length > 0;
    }

    /** A noun of speech that has a clause for what was said, and not that clause for its content, gets it with whose word it is. */
    public void mend(int noun, byte[] labels) {
        byte[] stated = s.pos(noun).equals("NN") ? noun(noun) : new byte[0];
        int said = stated.length == 0 ? ParsedSentence.NONE : said(noun, stated);
        if (said < 0 || labels[said] == RoleLabeller.CONTENT) {
            return;
        }
        boolean owned = !Labels.none(stated, RoleLabeller.SOURCE);
        for (int at = 0; at < labels.length; at++) {
            boolean replaced = labels[at] == RoleLabeller.CONTENT
                    || owned && at != noun && labels[at] != RoleLabeller.OUTSIDE;
            labels[at] = stated[at] != RoleLabeller.OUTSIDE ? stated[at]
                    : replaced ? RoleLabeller.OUTSIDE : labels[at];
        }
    }

    /**
     * "rejected the charge of the union that a field was sprayed": what is rejected is the charge, with all that stands between
     * the noun and its clause.
     */
    public void widen(int verb, byte[] labels, Map<Integer, byte[]> parts) {
        int noun = s.isVerb(verb) ? s.child(verb, "dobj") : ParsedSentence.NONE;
        boolean owned = noun > verb && Words.in("owned", s.lemma(noun));
        if (!owned || Labels.none(Arrays.copyOfRange(labels, noun, labels.length), RoleLabeller.CONTENT)) {
            return;
        }
        byte[] stated = parts.getOrDefault(noun, new byte[0]);
        int that = that(noun);
        int end = that == noun + 1 ? stated(noun, that) : last(stated) + 1;
        for (int at = s.left(noun); at < end; at++) {
            boolean free = labels[at] == RoleLabeller.OUTSIDE && !s.isPunctuation(at);
            labels[at] = free ? RoleLabeller.CONTENT : labels[at];
        }
    }

    private static int last(byte[] labels) {
        int last = labels.length - 1;
        while (last >= 0 && labels[last] != RoleLabeller.CONTENT) {
            last--;
        }
        return last;
    }

    /** The verb of what was said, or its first word. */
    private int said(int noun, byte[] stated) {
        int clause = clause(noun);
        if (clause >= 0 && stated[clause] == RoleLabeller.CONTENT) {
            return clause;
        }
        int at = 0;
        while (at < stated.length && stated[at] != RoleLabeller.CONTENT) {
            at++;
        }
        return at < stated.length ? at : ParsedSentence.NONE;
    }

    /** "Word reached the capital on Sunday that …", "It emerged that …": somebody told it, nobody is named. */
    private byte[] tidings(int verb) {
        int subject = s.subject(verb);
        boolean told = subject >= 0 && subject < verb
                && Words.in("tidings", s.lemma(subject) + ":" + s.lemma(verb));
        if (told && subject > 1 && s.token(subject - 1).form().equals(",")) {
            return emerged(subject, verb);
        }
        int that = verb + 1;
        while (told && that < s.size() && that - verb < REACH && !s.lemma(that).equals("that")) {
            that++;
        }
        if (!told || that >= s.size() || !s.lemma(that).equals("that") || !Clause.anyTensed(s, that, s.size())) {
            return new byte[0];
        }
        byte[] labels = new byte[s.size()];
        fill(that, labels);
        labels[subject] = RoleLabeller.CUE;
        labels[verb + 1] = s.lemma(verb + 1).equals("it") ? RoleLabeller.CUE : labels[verb + 1];
        return labels;
    }

    /** "The mill is for sale, it emerged from a notice": from which it is known, if it is told. */
    private byte[] emerged(int subject, int verb) {
        int start = Clause.start(s);
        byte[] labels = new byte[Clause.main(s, start, subject - 1) ? s.size() : 0];
        for (int at = start; labels.length > 0 && at < subject - 1; at++) {
            labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE : RoleLabeller.CONTENT;
        }
        int from = labels.length > 0 && verb + 1 < s.size() && s.lemma(verb + 1).equals("from")
                ? s.child(verb + 1, "pobj") : ParsedSentence.NONE;
        for (int at = s.left(Math.max(0, from)); from >= 0 && at < s.size() && !Clause.tensed(s, at); at++) {
            labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE : RoleLabeller.SOURCE;
        }
        if (from >= 0) {
            labels[verb + 1] = RoleLabeller.CUE;
        }
        if (labels.length > 0) {
            labels[subject] = RoleLabeller.CUE;
        }
        return labels;
    }

    /** "The deal was reportedly signed": somebody says so, nobody is named. */
    private byte[] adverb(int i) {
        int verb = s.head(i);
        if (!lexicon.isHearsay(s.lemma(i)) || verb < 0) {
            return new byte[0];
        }
        byte[] labels = new byte[s.size()];
        clause(verb, i, labels);
        return labels;
    }

    /** "per the ministry", not "per day". */
    private byte[] per(int i) {
        int object = s.child(i, "pobj");
        int clause = s.head(i);
        boolean body = object >= 0 && (s.pos(object).startsWith("NNP") || s.has(object, "det")
                && (lexicon.isHuman(s.lemma(object)) || lexicon.isDocument(s.lemma(object))));
        if (!body || clause < 0) {
            return new byte[0];
        }
        byte[] labels = new byte[s.size()];
        if (i == Clause.start(s)) {
            fill(s.right(i) + 1, labels);
        } else {
            clause(s.isVerb(clause) ? clause : top(clause), i, labels);
        }
        fill(object, RoleLabeller.SOURCE, labels);
        return labels;
    }

    /** The verb of the clause a word stands in. */
    private int top(int from) {
        int at = from;
        while (s.head(at) >= 0 && !s.isVerb(at)) {
            at = s.head(at);
        }
        return at;
    }

    private byte[] noun(int i) {
        int clause = clause(i);
        if (clause < i || !lexicon.isUtterance(s.lemma(i)) || !opensWithThat(clause)) {
            return Words.in("owned", s.lemma(i)) ? owned(i) : new byte[0];
        }
        byte[] labels = new byte[s.size()];
        fill(clause, RoleLabeller.CONTENT, labels);
        int speaker = speaker(i);
        if (speaker >= 0) {
            fill(speaker, RoleLabeller.SOURCE, labels);
        }
        return labels;
    }

    /**
     * "rejected the charge of the union that a field was sprayed", where the parser hangs the clause on another word: whose word
     * it is and what was said, by their order.
     */
    private byte[] owned(int noun) {
        int that = that(noun);
        boolean of = Words.in("owner", Clause.lower(s, noun + 1));
        int poss = s.child(noun, "poss");
        if (that < 0 || poss < 0 && !of || !Clause.anyTensed(s, that, s.size())) {
            return new byte[0];
        }
        byte[] labels = new byte[s.size()];
        int from = of ? noun + 2 : s.left(poss);
        Labels.fill(s, labels, from, of ? that : noun, RoleLabeller.SOURCE);
        Labels.fill(s, labels, that, stated(noun, that), RoleLabeller.CONTENT);
        return labels;
    }

    /** The "that" of a clause behind a noun and its owner, -1 where anything else stands between them. */
    private int that(int noun) {
        int at = noun + 1;
        while (at < s.size() && at - noun < OWNER && (Clause.nominal(s, at) || s.pos(at).equals("IN"))
                && !Clause.lower(s, at).equals("that")) {
            at++;
        }
        boolean clause = at < s.size() && Clause.lower(s, at).equals("that") && s.quotation(at) < 0
                && !Clause.tensed(s, at + 1);
        return clause ? at : -1;
    }

    /** The end of the clause: before the verb of which the noun is the subject. */
    private int stated(int noun, int that) {
        int end = Clause.end(s, that);
        for (int at = that + 1; at < end; at++) {
            if (s.isVerb(at) && s.subject(at) == noun) {
                return s.left(at) > that ? s.left(at) : at;
            }
        }
        return end;
    }

    private int clause(int noun) {
        int clause = s.child(noun, "acl") >= 0 ? s.child(noun, "acl") : s.child(noun, "ccomp");
        return clause >= 0 ? clause : s.child(noun, "relcl");
    }

    /** "that" as a conjunction; as a pronoun it would be a clause about the noun. */
    private boolean opensWithThat(int clause) {
        int mark = s.child(clause, "mark");
        return mark >= 0 && s.lemma(mark).equals("that");
    }

    /** Whose claim it is: "the rebels' claim", "the claim of the rebels", "the claim by the rebels". */
    private int speaker(int noun) {
        int owner = s.child(noun, "poss");
        if (owner >= 0) {
            return owner;
        }
        for (int child : s.children(noun)) {
            boolean of = s.lemma(child).equals("of") || s.lemma(child).equals("by") || s.lemma(child).equals("from");
            if (s.relation(child).equals("prep") && of) {
                return s.child(child, "pobj");
            }
        }
        return ParsedSentence.NONE;
    }

    /** All words of a verb's clause but those under the cue and verbs joined to it. */
    private void clause(int verb, int cue, byte[] labels) {
        for (int at : s.topDown(verb)) {
            boolean joined = at != verb && s.head(at) == verb && (s.relation(at).equals("conj")
                    || s.relation(at).equals("cc"));
            boolean below = at == cue || joined || at != verb && labels[s.head(at)] != RoleLabeller.CONTENT;
            labels[at] = below || s.isPunctuation(at) ? RoleLabeller.OUTSIDE : RoleLabeller.CONTENT;
        }
    }

    private void fill(int from, byte[] labels) {
        for (int at = from; at < Clause.end(s, from); at++) {
            labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE : RoleLabeller.CONTENT;
        }
    }

    private void fill(int top, byte label, byte[] labels) {
        for (int at : s.topDown(top)) {
            labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE : label;
        }
    }
}
