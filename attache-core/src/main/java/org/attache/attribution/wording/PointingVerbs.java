package org.attache.attribution.wording;

import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * The forms of {@link Pointing} in which a verb has what points back beside it: {@code so a clerk tells us}, {@code it was Ann Roe who
 * said so}, {@code this emerges from a letter}, {@code Ann Roe vouches for it}.
 */
final class PointingVerbs extends PointingFrame {

    PointingVerbs(ParsedSentence sentence, CueLexicon lexicon, int from, int to) {
        super(sentence, lexicon, from, to);
    }

    /** The reading of the clause, null when it has none of these forms. */
    @Nullable
    Pointer read() {
        Pointer found = so();
        found = found == null ? cleft() : found;
        found = found == null ? shown() : found;
        return found == null ? vouched() : found;
    }

    /** "so a clerk tells us", "so say clerks at the registry", "this from a clerk". */
    private @Nullable Pointer so() {
        String word = Clause.lower(s, from);
        int start = skip(from + 1);
        if (demonstrative(from) && start == from + 1 && Clause.lower(s, start).equals("from")) {
            return reaching(start, start + 1);
        }
        if (!word.equals("so") && !word.equals("thus") || start >= to) {
            return null;
        }
        if (s.isVerb(start) && speaking.utters(start)) {
            return from > Clause.start(s) ? reaching(start, start + 1) : null;
        }
        int verb = find(start, at -> s.isVerb(at) && speaking.utters(at));
        int who = find(start, at -> s.pos(at).startsWith("W"));
        int end = Math.min(verb, who);
        while (end > start && (s.isPunctuation(end - 1) || s.lemma(end - 1).equals("have"))) {
            end--;
        }
        return verb < to && heard(verb + 1) && speaker(start, end) ? frame(verb, start, end, false) : null;
    }

    /** Behind a verb of saying nothing but to whom and when: "tells us", "told the council on Friday". */
    private boolean heard(int start) {
        int end = start;
        boolean told = Words.in("told", s.lemma(start - 1)) || Clause.lower(s, start).equals("us");
        while (told && end < to && Clause.nominal(s, end)) {
            end++;
        }
        boolean open = end >= to || s.isPunctuation(end) || s.pos(end).equals("IN")
                || s.pos(end).equals("TO") && !s.isVerb(Math.min(end + 1, s.size() - 1));
        return open && !Clause.anyTensed(s, end, Clause.mark(s, end));
    }

    /** "It was Edda Lund who said so", "It was the Echo that broke the news". */
    private @Nullable Pointer cleft() {
        int be = Clause.lower(s, from).equals("it") ? skip(from + 1) : to;
        int who = be < to && be(be)
                ? find(be + 1, at -> Clause.lower(s, at).equals("who") || Clause.lower(s, at).equals("that")) : to;
        int verb = who + 1;
        if (verb >= to || !s.isVerb(verb) || !speaker(be + 1, who)) {
            return null;
        }
        boolean says = speaking.utters(verb)
                && (verb + 1 < to && points(verb + 1) && !s.isNoun(Math.min(verb + 2, s.size() - 1))
                        || Words.in("told", s.lemma(verb)) && heard(verb + 1));
        boolean breaks = verb + 2 < to && Words.in("scoop", s.lemma(verb) + ":" + s.lemma(verb + 2));
        return says || breaks ? frame(verb, be + 1, who, false) : null;
    }

    /** "This emerges from a letter", "That can be read in the minutes", "It says so in a memo": a text. */
    private @Nullable Pointer shown() {
        int in = find(from + 1, at -> s.pos(at).equals("IN") && Words.in("within", Clause.lower(s, at)));
        boolean points = false;
        boolean shows = false;
        for (int at = from; at < in && in < to && in - from < 8; at++) {
            points |= points(at);
            shows |= s.isVerb(at) && Words.in("showing", s.lemma(at));
            if (s.isNoun(at)) {
                return null;
            }
        }
        int end = points && shows ? phrase(in + 1) : to;
        int noun = in + 1;
        while (end <= to && noun + 1 < end && s.isNoun(noun + 1) || noun < end && !s.isNoun(noun)) {
            noun++;
        }
        boolean text = points && shows && noun < end
                && (speaking.lexicon().isDocument(s.lemma(noun)) || Words.in("printed", s.lemma(noun))
                        || Words.in("printed", Clause.lower(s, noun)));
        return text ? frame(in, in + 1, end + tail(end), false) : null;
    }

    /** "to the captains": whom a text is for belongs to it. */
    private int tail(int end) {
        int tail = end;
        boolean to = end < this.to && Clause.lower(s, end).equals("to");
        while (to && tail + 1 < this.to && Clause.nominal(s, tail + 1)) {
            tail++;
        }
        return to && tail > end ? tail + 1 - end : 0;
    }

    /** "Edda Lund vouches for it", "Two people who sat at the table name that sum", "We were told this by Edda Lund". */
    private @Nullable Pointer vouched() {
        int verb = find(from + 1, at -> s.isVerb(at) && Clause.tensed(s, at));
        int who = find(from, at -> Clause.lower(s, at).equals("who"));
        int main = who < verb ? find(verb + 1, at -> s.isVerb(at) && Clause.tensed(s, at)) : verb;
        if (main + 1 >= to) {
            return null;
        }
        boolean stands = Words.in("vouching", s.lemma(main) + ":" + Clause.lower(s, main + 1)) && points(main + 2)
                && closes(main + 3);
        boolean names = Words.in("handed", s.lemma(main)) && demonstrative(main + 1) && datumNoun(main + 1) < to
                && closes(datumNoun(main + 1) + 1);
        if (stands || names) {
            return speaker(from, Math.min(who, main)) ? frame(main, from, Math.min(who, main), false) : null;
        }
        int by = find(main, at -> Clause.lower(s, at).equals("by"));
        boolean told = be(main) && Words.in("told", s.lemma(main + 1)) && points(main + 2) && by == main + 3;
        return told ? reaching(main + 1, by + 1) : null;
    }

    private boolean closes(int at) {
        return at >= to || s.isPunctuation(at) || s.pos(at).equals("IN") || s.pos(at).equals("TO");
    }
}
