package org.attache.attribution.wording;

import java.util.function.IntPredicate;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.jspecify.annotations.Nullable;

/** The words of one clause and a frame around a speaker in it: what the forms of {@link Pointing} are made of. */
abstract sealed class PointingFrame permits Pointing, PointingVerbs {
    /** Words of an aside between two commas: "That, in any case, is how she puts it". */
    static final int ASIDE = 5;

    final ParsedSentence s;
    final Speaking speaking;
    final int from;
    final int to;

    PointingFrame(ParsedSentence sentence, CueLexicon lexicon, int from, int to) {
        this.s = sentence;
        this.speaking = new Speaking(sentence, lexicon);
        this.to = to;
        this.from = behind(from);
    }

    /** Behind "at least" and "or", with their comma. */
    private int behind(int start) {
        int at = Clause.lower(s, start).equals("or") ? start + 1 : start;
        boolean least = Clause.lower(s, at).equals("at") && Clause.lower(s, at + 1).equals("least");
        at = least ? at + 2 : at;
        return least && at < to && Clause.comma(s, at) ? at + 1 : at;
    }

    /** A frame whose speaker begins here and goes on to the end of his phrase. */
    @Nullable
    Pointer reaching(int cue, int start) {
        int end = phrase(start);
        return speaker(start, end) || origin(start, end) ? frame(cue, start, end, false) : null;
    }

    /** True of a phrase whose noun may be where words come from: not a time, not what points itself. */
    boolean origin(int start, int end) {
        int noun = start;
        while (noun + 1 < end && Clause.nominal(s, noun + 1)) {
            noun++;
        }
        boolean described = noun > start && noun < end && (s.pos(start).equals("DT") || s.pos(start).equals("PRP$"))
                && !demonstrative(start);
        return described && s.isNoun(noun) && !Words.in("time", s.lemma(noun)) && !Clause.anyTensed(s, start, end);
    }

    Pointer frame(int cue, int speakerFrom, int end, boolean again) {
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, from, to, RoleLabeller.CUE);
        int speakerTo = cue < speakerFrom ? related(end) : end;
        for (int at = speakerTo; cue < speakerFrom && at < to; at++) {
            labels[at] = RoleLabeller.OUTSIDE;
        }
        for (int at = Clause.mark(s, Math.max(cue, speakerTo)); at < to; at++) {
            labels[at] = RoleLabeller.OUTSIDE;
        }
        Labels.fill(s, labels, speakerFrom, speakerTo, RoleLabeller.SOURCE);
        return new Pointer(cue, labels, again, false, null);
    }

    /** Behind "who has held the paper": up to the next mark. */
    private int related(int end) {
        int who = end < to && Clause.comma(s, end) ? end + 1 : end;
        boolean relates = who < to && (s.pos(who).startsWith("WP") || s.pos(who).equals("WDT"));
        return relates ? Math.min(to, Clause.mark(s, who)) : end;
    }

    /** True of a stretch that holds somebody who can speak and no verb with tense. */
    boolean speaker(int start, int end) {
        if (start >= end || end > to || Clause.anyTensed(s, start, end)) {
            return false;
        }
        for (int at = start; at < end; at++) {
            if (speaking.names(at)) {
                return true;
            }
        }
        return false;
    }

    /** Where the noun phrase that begins here ends: names, what is apposed to them and where they belong, no time. */
    int phrase(int start) {
        int end = start;
        while (end < to && (Clause.nominal(s, end) || s.pos(end).equals("PRP$") || Clause.lower(s, end).equals("of")
                || Clause.lower(s, end).equals("at") || Clause.lower(s, end).equals("in")
                || Clause.comma(s, end) && apposed(end))) {
            end++;
        }
        return end;
    }

    boolean apposed(int comma) {
        String next = Clause.lower(s, comma + 1);
        return comma + 1 < to
                && (next.equals("the") || next.equals("a") || next.equals("an") || s.pos(comma + 1).startsWith("NNP"));
    }

    boolean owning(int at) {
        return Clause.nominal(s, at) || s.pos(at).equals("PRP$");
    }

    boolean demonstrative(int at) {
        return at < to && Words.in("demonstrative", Clause.lower(s, at));
    }

    boolean be(int at) {
        return s.lemma(at).equals("be") || s.lemma(at).equals("'s") && s.isVerb(at);
    }

    boolean points(int at) {
        return demonstrative(at) || Clause.lower(s, at).equals("it") || Clause.lower(s, at).equals("so");
    }

    /** "The figure", "that sum": the noun, or the end. */
    int datumNoun(int start) {
        boolean the = demonstrative(start) || Clause.lower(s, start).equals("the");
        int noun = start + 1;
        while (the && noun < to && s.pos(noun).startsWith("JJ")) {
            noun++;
        }
        return the && noun < to && Words.in("datum", s.lemma(noun)) ? noun : to;
    }

    /** Behind adverbs and asides between commas. */
    int skip(int start) {
        int at = start;
        while (at < to && s.pos(at).startsWith("RB")) {
            at++;
        }
        if (at < to && Clause.comma(s, at)) {
            int close = at + 1;
            while (close < to && !Clause.comma(s, close)) {
                close++;
            }
            return close < to && close - at <= ASIDE ? skip(close + 1) : at;
        }
        return at;
    }

    int find(int start, IntPredicate wanted) {
        int at = start;
        while (at < to && !wanted.test(at)) {
            at++;
        }
        return Math.min(at, to);
    }
}
