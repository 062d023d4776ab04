package org.attache.attribution.wording;

import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that say nothing but who has said what stands before them: {@code The quay is shut. That is what a pilot says},
 * {@code … The figure comes from the coastguard}, {@code … So much Ann Roe was willing to say}, {@code … The daily quotes the
 * inspectors to that effect}.
 *
 * <p>Each form is a frame of few words around a speaker. What the clause points back to is for the caller to find.
 */
public final class Pointing extends PointingFrame {
    /** Looks at the words of one clause. */
    public Pointing(ParsedSentence sentence, CueLexicon lexicon, int from, int to) {
        super(sentence, lexicon, from, to);
    }

    /** The reading of the clause, null when it has none of these forms. */
    public @Nullable Pointer read() {
        if (to - from < 2 || to - from > 60) {
            return null;
        }
        Pointer found = ahead();
        found = found == null ? equated() : found;
        found = found == null ? datum() : found;
        found = found == null ? held() : found;
        found = found == null ? verbless() : found;
        found = found == null ? withWords() : found;
        found = found == null ? soMuch() : found;
        found = found == null ? effect() : found;
        found = found == null ? sayer() : found;
        found = found == null ? paper() : found;
        found = found == null ? new PointingVerbs(s, speaking.lexicon(), from, to).read() : found;
        return found == null ? echo() : found;
    }

    /** "Ann Roe, who runs the port, tells it like this:", "This is how Ann Roe describes it:" */
    private @Nullable Pointer ahead() {
        if (to >= s.size() || !s.token(to).form().equals(":") || s.quotation(to) >= 0) {
            return null;
        }
        Pointer how = equated();
        if (how != null && find(from, at -> Clause.lower(s, at).equals("how")) < to) {
            return new Pointer(how.cue(), how.labels(), false, true, null);
        }
        int verb = find(from + 1, at -> s.isVerb(at) && Words.in("depict", s.lemma(at)) && manner(at));
        int end = find(from, at -> at == verb || Clause.comma(s, at));
        Pointer told = verb < to && speaker(from, end) ? frame(verb, from, end, false) : null;
        return told == null ? null : new Pointer(told.cue(), told.labels(), false, true, null);
    }

    /** "it like this", "it thus", "the night this way": up to the colon. */
    private boolean manner(int verb) {
        String last = Clause.lower(s, to - 1);
        String before = to - 2 > verb ? Clause.lower(s, to - 2) : "";
        boolean like = demonstrative(to - 1) && before.equals("like") || last.equals("way") && demonstrative(to - 2);
        return to - verb <= ASIDE + 2 && to - verb > 2
                && (like || last.equals("thus") || last.equals("so") || last.equals("follows") && before.equals("as"));
    }

    /** "That is what a pilot says", "This, at least, is the account of the pilot", "That is her view". */
    private @Nullable Pointer equated() {
        int be = demonstrative(from) ? skip(from + 1) : to;
        if (be >= to || !be(be)) {
            return null;
        }
        int next = skip(be + 1);
        String word = Clause.lower(s, next);
        if (word.equals("what") || word.equals("how")) {
            int verb = find(next + 1, at -> s.isVerb(at) && (Words.in("depict", s.lemma(at)) || speaking.utters(at)));
            int end = verb;
            while (end > next + 1 && (s.pos(end - 1).equals("MD") || s.pos(end - 1).startsWith("RB")
                    || s.lemma(end - 1).equals("have"))) {
                end--;
            }
            return verb < to && speaker(next + 1, end) ? frame(verb, next + 1, end, false) : null;
        }
        int noun = find(next, at -> s.isNoun(at) && Words.in("testimony", s.lemma(at)) || !owning(at));
        return noun < to && owning(noun) ? owned(noun, next) : null;
    }

    /** "the account of the pilot", "the pilot's account" */
    private @Nullable Pointer owned(int noun, int start) {
        String behind = Clause.lower(s, noun + 1);
        if (noun + 2 < to && (behind.equals("of") || behind.equals("from") || behind.equals("by"))) {
            int end = phrase(noun + 2);
            return speaker(noun + 2, end) ? frame(noun, noun + 2, end, false) : null;
        }
        int owner = find(start, at -> s.pos(at).equals("POS") || s.pos(at).equals("PRP$"));
        boolean own = owner < noun && speaker(start, owner + 1) && !Words.in("ours", Clause.lower(s, owner));
        return own ? frame(noun, start, owner + 1, false) : null;
    }

    /** "The figure comes from the coastguard", "The words are Ann Roe's", "The news was broken by the Kai". */
    private @Nullable Pointer datum() {
        int noun = datumNoun(from);
        boolean word = s.lemma(from).equals("word") && Clause.lower(s, from + 1).equals("of") && points(from + 2);
        int verb = word ? skip(from + 3) : noun < to ? skip(noun + 1) : to;
        if (verb + 1 >= to || !s.isVerb(verb)) {
            return null;
        }
        boolean be = be(verb);
        int next = skip(verb + 1);
        String behind = Clause.lower(s, next);
        boolean placed = Words.in("placed", s.lemma(verb)) && behind.equals("in");
        if (placed || Words.in("flow", s.lemma(verb)) && behind.equals("from") || be && behind.equals("from")) {
            return reaching(verb, next + 1);
        }
        if (be && behind.equals("that") && Clause.lower(s, next + 1).equals("of")) {
            return reaching(verb, next + 2);
        }
        if (be && Words.in("handed", s.lemma(next)) && s.pos(next).equals("VBN")) {
            int by = find(next + 1, at -> Clause.lower(s, at).equals("by"));
            return by < to && !Clause.anyTensed(s, next, by) ? reaching(next, by + 1) : null;
        }
        int owner = be ? find(next, at -> s.pos(at).equals("POS")) + 1 : to + 1;
        boolean whose = owner <= to && (owner == to || s.isPunctuation(owner))
                && (speaker(next, owner) || origin(next, owner - 1));
        return whose ? frame(verb, next, owner, false) : null;
    }

    /** "We have this from a man at the port", "This we owe to the Kai", "Our source for this is a pilot". */
    private @Nullable Pointer held() {
        int prep = find(from + 1, at -> Clause.lower(s, at).equals("from") || Clause.lower(s, at).equals("to"));
        boolean points = false;
        boolean we = false;
        int verb = -1;
        for (int at = from; at < Math.min(prep, to) && prep < to && prep - from < 8; at++) {
            String word = Clause.lower(s, at);
            points |= demonstrative(at) || Words.in("datum", s.lemma(at)) && s.isNoun(at) || word.equals("so")
                    || word.equals("much") || word.equals("it") && at > from;
            we |= word.equals("we") || word.equals("one");
            boolean gains = s.isVerb(at) && Words.in("gain", s.lemma(at));
            verb = gains ? at : verb;
            if (s.isVerb(at) && !gains && !s.lemma(at).equals("have")) {
                return sourced();
            }
        }
        return points && we && verb > 0 ? reaching(verb, prep + 1) : sourced();
    }

    /** "Our source for this is a man at the coastguard." */
    private @Nullable Pointer sourced() {
        int noun = from + 1;
        boolean source = noun < to && Words.in("speaker", s.lemma(noun)) && s.isNoun(noun)
                && (s.pos(from).equals("DT") || s.pos(from).equals("PRP$"));
        int be = source ? find(noun + 1, this::be) : to;
        return be + 1 < to && be - noun < ASIDE ? reaching(noun, skip(be + 1)) : null;
    }

    /** "Thus Ann Roe on Friday." */
    private @Nullable Pointer verbless() {
        String word = Clause.lower(s, from);
        boolean thus = word.equals("thus") || word.equals("so");
        int start = thus && Clause.lower(s, from + 1).equals("far") ? from + 2 : from + 1;
        int end = thus ? phrase(start) : to;
        boolean named = thus && !Clause.anyTensed(s, from, to) && speaker(start, end);
        return named ? frame(from, start, end, false) : null;
    }

    /** "With these words Ann Roe opened the meeting." */
    private @Nullable Pointer withWords() {
        int noun = from + 2;
        while (noun < to && (s.pos(noun).startsWith("JJ") || s.pos(noun).equals("CD"))) {
            noun++;
        }
        boolean with = Clause.lower(s, from).equals("with") && demonstrative(from + 1) && noun < to
                && Words.in("datum", s.lemma(noun));
        int verb = with ? find(noun + 1, at -> Clause.tensed(s, at)) : to;
        int start = with ? skip(noun + 1) : to;
        return verb < to && speaker(start, verb) ? frame(from, start, verb, false) : null;
    }

    /** "So much have officials disclosed to the Kai", "This much the pilot was willing to say". */
    private @Nullable Pointer soMuch() {
        boolean much = Clause.lower(s, from + 1).equals("much")
                && (demonstrative(from) || Words.in("degree", Clause.lower(s, from)));
        int by = much ? find(from + 2, at -> Words.in("owner", Clause.lower(s, at))) : to;
        int gained = by < to ? by - 1 : to;
        if (gained < to && s.isVerb(gained) && (Words.in("gain", s.lemma(gained)) || speaking.utters(gained))
                && s.pos(gained).equals("VBN")) {
            return reaching(gained, by + 1);
        }
        int verb = much ? find(from + 2, at -> s.isVerb(at) && speaking.utters(at)) : to;
        int start = skip(from + 2);
        boolean aux = start < to && Clause.tensed(s, start) && start < verb;
        start = aux ? start + 1 : start;
        int end = start;
        while (end < verb && end < to && !Clause.tensed(s, end) && !s.isVerb(end)) {
            end++;
        }
        return verb < to && speaker(start, end) ? frame(verb, start, end, false) : null;
    }

    /** "The daily quotes the inspectors to that effect", "A statement to that effect came from the ministry". */
    private @Nullable Pointer effect() {
        int effect = find(from + 2, at -> Clause.lower(s, at).equals("effect")
                && Clause.lower(s, at - 2).equals("to")
                && (demonstrative(at - 1) || Clause.lower(s, at - 1).equals("same")));
        if (effect >= to) {
            return null;
        }
        int verb = find(from, at -> Clause.tensed(s, at));
        if (verb > effect) {
            int by = find(effect, at -> Clause.lower(s, at).equals("by") || Clause.lower(s, at).equals("from"));
            return verb < to && by < to && by > verb ? reaching(effect, by + 1) : null;
        }
        if (!speaker(from, verb)) {
            return null;
        }
        if (!s.lemma(verb).equals("quote") && !s.lemma(verb).equals("cite")) {
            return frame(effect, from, verb, false);
        }
        byte[] holder = new byte[s.size()];
        Labels.fill(s, holder, from, verb, RoleLabeller.SOURCE);
        Labels.fill(s, holder, verb, verb + 1, RoleLabeller.CUE);
        Labels.fill(s, holder, verb + 1, effect + 1, RoleLabeller.CONTENT);
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, verb + 1, effect - 2, RoleLabeller.SOURCE);
        Labels.fill(s, labels, effect - 2, effect + 1, RoleLabeller.CUE);
        return speaker(verb + 1, effect - 2) ? new Pointer(effect, labels, false, false, holder) : null;
    }

    /** "The man who says so has spent nineteen years in the yard." */
    private @Nullable Pointer sayer() {
        int who = find(from + 1, at -> Clause.lower(s, at).equals("who"));
        int so = who + 2;
        boolean says = so < to && s.isVerb(who + 1) && speaking.utters(who + 1)
                && (demonstrative(so) || Clause.lower(s, so).equals("so")) && !s.isNoun(so + 1);
        return says && speaker(from, who) ? frame(who + 1, from, who, true) : null;
    }

    /** "It was the Echo that broke the news", "So the Echo has it", "The Echo was first with the story", "The Echo cites nobody for it" */
    private @Nullable Pointer paper() {
        boolean so = Clause.lower(s, from).equals("so");
        int verb = find(from + 1, at -> Clause.tensed(s, at));
        if (verb + 1 >= to) {
            return null;
        }
        if (Clause.lower(s, from).equals("it") && be(verb)) {
            int that = find(verb + 1, at -> Words.in("whichever", Clause.lower(s, at)));
            return that + 2 < to && scoops(that + 1) && speaker(verb + 1, that) ? frame(that + 1, verb + 1, that, false)
                    : null;
        }
        int end = find(from, at -> at == verb || Clause.comma(s, at));
        int aside = end < verb ? find(end + 1, at -> Clause.comma(s, at)) : end;
        boolean sole = speaker(so ? from + 1 : from, end);
        if (sole && end < verb && aside < to && credits(end + 1, aside)) {
            return frame(end + 1, from, end, false);
        }
        boolean tells = end == verb && (so ? s.lemma(verb).equals("have") && Clause.lower(s, verb + 1).equals("it")
                : first(verb) || silent(verb) || again(verb));
        return sole && tells ? frame(verb, so ? from + 1 : from, verb, false) : null;
    }

    /** "broke the news", "had it first", "was first to report it" */
    private boolean scoops(int verb) {
        boolean item = find(verb + 1, at -> Words.in("scooped", s.lemma(at))) < to;
        return s.isVerb(verb) && item && (Words.in("brought", s.lemma(verb)) || s.lemma(verb).equals("have"))
                || first(verb);
    }

    /** "was first with the story", "was the first to report it", "is the source" */
    private boolean first(int be) {
        int next = Clause.lower(s, be + 1).equals("the") ? be + 2 : be + 1;
        String word = Clause.lower(s, next);
        String behind = Clause.lower(s, next + 1);
        boolean with = behind.equals("with") && Words.in("scooped", s.lemma(to - 1)) || behind.equals("to");
        return be(be) && (word.equals("first") && with
                || next > be + 1 && Words.in("speaker", word) && next + 1 == to && !word.equals("speaker"));
    }

    /** "cites nobody for it", "names no source", "does not say where it has it from" */
    private boolean silent(int verb) {
        String next = Clause.lower(s, verb + 1);
        boolean nobody = Words.in("none", next) || Words.in("none", next + "_" + Clause.lower(s, verb + 2));
        return nobody && (Words.in("quotes", s.lemma(verb)) || s.lemma(verb).equals("name")
                || s.lemma(verb).equals("give")) && to - verb < ASIDE + 2;
    }

    /** "reported it on Monday" */
    private boolean again(int verb) {
        boolean it = points(verb + 1) || Clause.lower(s, verb + 1).equals("the")
                && Words.in("scooped", s.lemma(verb + 2)) && s.isNoun(verb + 2);
        return it && Words.in("brought", s.lemma(verb)) && to - verb < ASIDE + 2;
    }

    /** "from which we have this", "which reported this on Monday" */
    private boolean credits(int start, int end) {
        String word = Clause.lower(s, start);
        if (word.equals("from") && Clause.lower(s, start + 1).equals("which")) {
            int gain = start + 3;
            return gain + 1 < end && Words.in("ourselves", Clause.lower(s, start + 2))
                    && Words.in("gain", s.lemma(gain))
                    && points(gain + 1);
        }
        return word.equals("which") && start + 2 < end && Words.in("brought", s.lemma(start + 1)) && points(start + 2)
                && !s.isNoun(start + 3);
    }

    /** "The mayor agrees", "The coastguard bears this out", "From the coastguard comes the same account". */
    private @Nullable Pointer echo() {
        if (Clause.lower(s, from).equals("from")) {
            int verb = find(from + 1, at -> s.isVerb(at) && Words.in("flow", s.lemma(at)));
            int noun = find(verb, at -> Words.in("datum", s.lemma(at)) || Words.in("testimony", s.lemma(at)));
            boolean same = noun < to && (Clause.lower(s, noun - 1).equals("same") || demonstrative(noun - 1));
            return same && speaker(from + 1, verb) ? frame(verb, from + 1, verb, true) : null;
        }
        int verb = find(from + 1, at -> s.isVerb(at));
        int end = Clause.mark(s, verb);
        if (verb >= to || end > to || s.pos(from).equals("CD") || !speaker(from, verb)) {
            return null;
        }
        boolean alone = Words.in("agreeing", s.lemma(verb)) && end == verb + 1;
        boolean bears = Words.in("echoing", s.lemma(verb)) && verb + 1 < end && points(verb + 1)
                && (end == verb + 2 || end == verb + 3 && s.pos(verb + 2).equals("RP")
                        || Clause.lower(s, verb + 2).equals("and"));
        boolean same = (speaking.utters(verb) || Words.in("depict", s.lemma(verb))) && end <= verb + 4 && end > verb + 2
                && Clause.lower(s, verb + 1).equals("the") && Clause.lower(s, verb + 2).equals("same");
        return alone || bears || same ? frame(verb, from, verb, true) : null;
    }
}
