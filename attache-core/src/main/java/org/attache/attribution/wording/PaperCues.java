package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Words by which one paper says that it has something from another, or from anybody else, without a verb of speech whose subject that is:
 * {@code We have it from the Echo that …}, {@code The Echo carried a piece that said …}, {@code …, a story first published by the Echo},
 * {@code …, which the Echo first reported}, {@code …, so the Echo}, {@code With reference to the Echo: …}, {@code … (source: the Echo)}.
 */
public final class PaperCues {

    /** Words from a verb to "from" or "by". */
    private static final int REACH = 5;

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final int start;

    public PaperCues(ParsedSentence sentence, CueLexicon lexicon) {
        s = sentence;
        this.lexicon = lexicon;
        start = Clause.start(sentence);
    }

    /** The labels of every such cue, by its word. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        reference(found);
        source(found);
        for (int at = start; at < s.size(); at++) {
            if (s.quotation(at) >= 0) {
                continue;
            }
            if (s.isVerb(at)) {
                gained(at, found);
                carried(at, found);
            }
            if (at > start && Clause.comma(s, at - 1)) {
                thus(at, found);
                story(at, found);
                which(at, found);
            }
        }
        return found;
    }

    /** "We have it from the Echo that …", "News reaches us from the Echo that …" */
    private void gained(int verb, Map<Integer, byte[]> found) {
        int before = verb - 1;
        boolean helped = before > start && (s.pos(before).equals("MD") || s.lemma(before).equals("have"));
        String who = before < start ? "" : Clause.lower(s, helped ? before - 1 : before);
        boolean gains = Words.in("ourselves", who) && Words.in("gain", s.lemma(verb))
                || Words.in("news", who) && Words.in("arrives", s.lemma(verb));
        int from = verb + 1;
        while (gains && from < s.size() && from - verb < REACH && !Clause.lower(s, from).equals("from")
                && !s.isPunctuation(from)) {
            from++;
        }
        int that = from + 1;
        while (gains && that < s.size() && !s.isPunctuation(that) && !Clause.lower(s, that).equals("that")) {
            that++;
        }
        boolean stands = gains && that > from + 1 && Clause.lower(s, from).equals("from")
                && Clause.lower(s, that).equals("that") && Clause.anyTensed(s, that, s.size());
        if (stands && !Clause.anyTensed(s, from, that)) {
            put(found, from, from + 1, that, that, Clause.end(s, that));
        }
    }

    /** "The Echo carried a piece that said …" */
    private void carried(int verb, Map<Integer, byte[]> found) {
        int subject = s.child(verb, "nsubj");
        int object = s.child(verb, "dobj");
        boolean prints = subject >= 0 && subject < verb && object > verb && Words.in("prints", s.lemma(verb))
                && Words.in("item", s.lemma(object));
        int says = object + 2;
        boolean tells = prints && says + 2 < s.size()
                && (Clause.lower(s, object + 1).equals("that") || Clause.lower(s, object + 1).equals("which"))
                && s.isVerb(says) && lexicon.isUtterance(s.lemma(says)) && Clause.anyTensed(s, says + 1, s.size());
        if (tells) {
            put(found, says, s.left(subject), Math.min(s.right(subject) + 1, verb), says + 1, Clause.end(s, says));
        }
    }

    /** "…, so the Echo", "…, thus the Echo." */
    private void thus(int at, Map<Integer, byte[]> found) {
        String word = Clause.lower(s, at);
        int end = Clause.mark(s, at);
        boolean alone = (word.equals("so") || word.equals("thus")) && end - at > 1 && closes(end)
                && s.pos(end - 1).startsWith("NNP") && nominal(at + 1, end) && Clause.main(s, start, at);
        if (alone) {
            put(found, at, at + 1, end, start, at - 1);
        }
    }

    /** "…, a story first published by the Echo" */
    private void story(int at, Map<Integer, byte[]> found) {
        int noun = at;
        while (noun < s.size() && Clause.nominal(s, noun) && !Words.in("item", s.lemma(noun))) {
            noun++;
        }
        int by = noun + 1;
        boolean told = false;
        while (noun < s.size() && by < s.size() && by - noun < REACH + 1 && !s.isPunctuation(by)
                && !Clause.lower(s, by).equals("by")) {
            told |= Words.in("brought", s.lemma(by));
            by++;
        }
        int end = Clause.mark(s, by);
        boolean stands = told && noun > at && s.pos(at).equals("DT") && Clause.lower(s, by).equals("by") && closes(end)
                && nominal(by + 1, end) && Clause.main(s, start, at);
        if (stands) {
            put(found, by, by + 1, end, start, at - 1);
        }
    }

    /** "…, which the Echo first reported" */
    private void which(int at, Map<Integer, byte[]> found) {
        int verb = at + 1;
        boolean first = false;
        int end = 0;
        while (Clause.lower(s, at).equals("which") && verb < s.size() && !Clause.tensed(s, verb)
                && (Clause.nominal(s, verb) || Clause.lower(s, verb).equals("of")
                        || Clause.lower(s, verb).equals("first"))) {
            first |= Clause.lower(s, verb).equals("first");
            end = first ? end : verb + 1;
            verb++;
        }
        boolean told = verb < s.size() && Clause.tensed(s, verb) && Words.in("brought", s.lemma(verb))
                && (first || Clause.lower(s, verb + 1).equals("first")) && end > at + 1;
        if (told && closes(Clause.mark(s, verb)) && Clause.main(s, start, at)) {
            put(found, verb, at + 1, end, start, at - 1);
        }
    }

    /** "With reference to the Echo: …" */
    private void reference(Map<Integer, byte[]> found) {
        boolean refers = Clause.lower(s, start).equals("with") && Clause.lower(s, start + 1).equals("reference")
                && Clause.lower(s, start + 2).equals("to");
        int end = refers ? Clause.mark(s, start) : 0;
        if (refers && end + 2 < s.size() && nominal(start + 3, end) && Clause.anyTensed(s, end, s.size())) {
            put(found, start + 1, start + 3, end, end + 1, Clause.end(s, end + 1));
        }
    }

    /** "… (source: the Echo)", and before its sentence "Source: the Echo." */
    private void source(Map<Integer, byte[]> found) {
        for (int at = start + 2; at + 2 < s.size(); at++) {
            boolean source = Clause.lower(s, at).equals("source") && Clause.lower(s, at + 1).equals(":")
                    && s.token(at - 1).form().equals("(");
            int end = source ? Clause.mark(s, at + 2) : 0;
            if (source && nominal(at + 2, end) && Clause.main(s, start, at - 1)) {
                put(found, at, at + 2, end, start, at - 1);
                return;
            }
        }
    }

    private void put(Map<Integer, byte[]> found, int cue, int sourceFrom, int sourceTo, int from, int to) {
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, from, to, RoleLabeller.CONTENT);
        Labels.fill(s, labels, sourceFrom, sourceTo, RoleLabeller.SOURCE);
        labels[cue] = RoleLabeller.CUE;
        found.put(cue, labels);
    }

    /** True of a stretch that is all one noun phrase with a name or a noun that can speak. */
    private boolean nominal(int from, int to) {
        Speaking speaking = new Speaking(s, lexicon);
        boolean names = false;
        for (int at = from; at < to; at++) {
            if (!Clause.nominal(s, at) && !Clause.lower(s, at).equals("of") && !Clause.lower(s, at).equals("in")) {
                return false;
            }
            names |= speaking.names(at);
        }
        return names;
    }

    private boolean closes(int at) {
        return at >= s.size() - 1 || s.token(at).form().equals(";");
    }
}
