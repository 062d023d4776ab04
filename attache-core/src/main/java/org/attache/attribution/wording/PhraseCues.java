package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.jspecify.annotations.Nullable;

/**
 * Phrases that name a speaker without a verb of speech: {@code by her reckoning}, {@code in the words of the engineer},
 * {@code to go by a notice on the door}, {@code if the builders are to be believed}. The phrase opens the sentence, closes it
 * or stands between commas; the rest of the sentence is what was said.
 */
public final class PhraseCues {

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public PhraseCues(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** The parts of a phrase: all of it is cue but the words of the speaker, of which there may be none. */
    private record Phrase(int from, int cue, int speakerFrom, int speakerTo, int to) {}

    /** The labels of every such phrase, by the word that makes it one. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        int start = Clause.start(s);
        int end = 0;
        for (int at = 0; at < s.size(); at++) {
            boolean edge = at == start || at > 0 && Clause.comma(s, at - 1) || s.pos(at).equals("IN");
            @Nullable
            Phrase phrase = edge && at >= end && s.quotation(at) < 0 ? phrase(at) : null;
            if (phrase != null && bounded(phrase, start)) {
                byte[] labels = labels(phrase, start);
                if (!Labels.none(labels, RoleLabeller.CONTENT)) {
                    found.put(phrase.cue, labels);
                    end = phrase.to;
                }
            }
        }
        return found;
    }

    private @Nullable Phrase phrase(int at) {
        String word = Clause.lower(s, at);
        if (Words.opensPhrase(word) && (s.pos(at).equals("IN") || s.pos(at).equals("TO"))) {
            @Nullable
            Phrase owned = owned(at, word);
            if (owned != null || word.equals("by")) {
                return owned == null ? text(at) : owned;
            }
        }
        if (word.equals("the") && Clause.lower(s, at + 1).equals("way")) {
            return way(at);
        }
        if (word.equals("from") && Clause.lower(s, at + 1).equals("what")) {
            return related(at, at + 1);
        }
        if (word.equals("if")) {
            return believed(at);
        }
        int verb = word.equals("to") ? at + 1 : at;
        boolean hear = word.equals("to") && Clause.lower(s, verb).equals("hear");
        return hear ? heard(at) : judged(at, verb);
    }

    /** "by her reckoning", "by the reckoning of an official", "by accounts in the press" */
    private @Nullable Phrase owned(int at, String row) {
        int noun = at + 1;
        while (noun < s.size() && noun - at < 8 && Clause.nominal(s, noun) && !measure(row, noun)) {
            noun++;
        }
        if (noun >= s.size() || !measure(row, noun)) {
            return null;
        }
        int owner = noun - 1;
        while (owner > at && !s.pos(owner).equals("POS") && !s.pos(owner).equals("PRP$")) {
            owner--;
        }
        if (owner > at) {
            return new Phrase(at, noun, at + 1, s.pos(owner).equals("POS") ? owner + 1 : owner + 1, noun + 1);
        }
        boolean of = Clause.lower(s, noun + 1).equals("of") || Clause.lower(s, noun + 1).equals("from")
                || Clause.lower(s, noun + 1).equals("in");
        int end = of ? named(noun + 2) : noun + 1;
        return of ? new Phrase(at, noun, noun + 2, end, end)
                : row.equals("by") && noun > at + 1 ? new Phrase(at, noun, at, at, noun + 1) : null;
    }

    /** "the way the mayor sees it" */
    private @Nullable Phrase way(int at) {
        int end = end(at + 2);
        int verb = end - 2;
        boolean sees = verb > at + 2 && Clause.lower(s, end - 1).equals("it") && s.isVerb(verb)
                && Words.in("depict", s.lemma(verb));
        return sees ? new Phrase(at, verb, at + 2, verb, end) : null;
    }

    /** "from what the engineers say", "judging by what the engineers say" */
    private @Nullable Phrase related(int at, int what) {
        int end = end(what + 1);
        int verb = what + 2;
        while (verb < end && !Clause.tensed(s, verb)) {
            verb++;
        }
        boolean says = verb < end && (Words.in("depict", s.lemma(verb)) || Words.in("as", s.lemma(verb)));
        return says ? new Phrase(at, verb, what + 1, verb, end) : null;
    }

    /** "By the bill of lading, which we saw, the ship was full": a text that opens the sentence. */
    private @Nullable Phrase text(int at) {
        int noun = at + 2;
        while (noun + 1 < s.size() && Clause.nominal(s, noun) && !s.pos(noun).equals("DT") && s.isNoun(noun + 1)) {
            noun++;
        }
        boolean text = at == Clause.start(s) && noun < s.size() && s.pos(at + 1).equals("DT") && s.isNoun(noun)
                && (lexicon.isDocument(s.lemma(noun)) || Words.in("texts", s.lemma(noun)));
        int end = text ? end(noun) : 0;
        int close = end + 1 < s.size() && s.pos(end + 1).startsWith("W") ? end(end + 1) : end;
        return text && close + 1 < s.size() && Clause.anyTensed(s, close, s.size())
                ? new Phrase(at, at, at + 1, end, close) : null;
    }

    private boolean measure(String row, int noun) {
        boolean telling = s.pos(noun).equals("VBG") && s.pos(noun - 1).equals("POS");
        return (s.isNoun(noun) || telling)
                && (Words.in(row, Clause.lower(s, noun))
                        || Words.in(row, s.lemma(noun)) && !Clause.lower(s, noun).equals("word"));
    }

    /** "to go by a notice that hangs on the door" */
    private @Nullable Phrase judged(int at, int verb) {
        boolean judged = verb + 2 < s.size() && Words.in("judging", Clause.lower(s, verb))
                && (Clause.lower(s, verb + 1).equals("by") || Clause.lower(s, verb + 1).equals("from"))
                && (verb > at || Clause.lower(s, verb).endsWith("ing"));
        if (judged && Clause.lower(s, verb + 2).equals("what")) {
            return related(at, verb + 2);
        }
        int end = judged ? end(verb + 2) : 0;
        return judged ? new Phrase(at, verb, verb + 2, end, end) : null;
    }

    /** "to hear the mayor tell it" */
    private @Nullable Phrase heard(int at) {
        int end = end(at + 2);
        int tell = end - 1;
        while (tell > at + 2 && !s.lemma(tell).equals("tell")) {
            tell--;
        }
        return tell > at + 2 ? new Phrase(at, tell, at + 2, tell, end) : null;
    }

    /** "if the builders are to be believed", "if a memo is anything to go by", "if one goes by the papers" */
    private @Nullable Phrase believed(int at) {
        int end = end(at + 1);
        for (int be = at + 2; be < end; be++) {
            if ((s.lemma(be).equals("be") || s.lemma(be).equals("can")) && Words.in("trusted", words(be + 1, end))) {
                return new Phrase(at, end - 1, at + 1, be, end);
            }
        }
        int verb = at + 2;
        while (verb < end && Words.in("leave", Clause.lower(s, verb))) {
            verb++;
        }
        boolean trust = at + 1 < end && Words.in("anybody", Clause.lower(s, at + 1)) && verb + 1 < end
                && Words.in("trust", s.lemma(verb));
        int whom = trust && Clause.lower(s, verb + 1).equals("by") ? verb + 2 : verb + 1;
        return trust && whom < end ? new Phrase(at, verb, whom, end, end) : null;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            words.append(at > from ? "_" : "").append(Clause.lower(s, at));
        }
        return words.toString();
    }

    /** The next comma or mark. */
    private int end(int from) {
        int end = from;
        while (end < s.size() && s.quotation(end) < 0 && (!s.isPunctuation(end) || s.pos(end).equals("HYPH"))) {
            end++;
        }
        return end;
    }

    /** The end of a noun phrase before a clause that opens with one of its own: "in the eyes of the union the firm has failed". */
    private int named(int from) {
        int end = end(from);
        int next = from + 1;
        while (next < end && Clause.nominal(s, next) && !s.pos(next).equals("DT")) {
            next++;
        }
        return next < end && (s.pos(next).equals("DT") || s.isPronoun(next)) && Clause.anyTensed(s, next, end) ? next
                : end;
    }

    /** True when it opens the sentence before a comma or a whole clause, or stands behind a comma or at the end. */
    private boolean bounded(Phrase phrase, int start) {
        if (phrase.from == start && phrase.to < s.size() && phrase.speakerTo > phrase.speakerFrom
                && Clause.nominal(s, phrase.to) && Clause.anyTensed(s, phrase.to, s.size())) {
            return true;
        }
        boolean closed = phrase.to >= s.size() || s.isPunctuation(phrase.to);
        boolean comma = phrase.to < s.size() && Clause.comma(s, phrase.to);
        boolean last = closed && !comma;
        return closed && (phrase.from == start ? comma : phrase.from > 0 && (Clause.comma(s, phrase.from - 1) || last));
    }

    private byte[] labels(Phrase phrase, int start) {
        byte[] labels = new byte[s.size()];
        int from = start;
        for (int at = start; at < phrase.from; at++) {
            boolean mark = s.token(at).form().equals(";") || s.token(at).form().equals(":")
                    && Clause.anyTensed(s, at, phrase.from);
            from = mark && s.quotation(at) < 0 ? at + 1 : from;
        }
        Labels.fill(s, labels, from, Clause.end(s, phrase.to), RoleLabeller.CONTENT);
        Labels.fill(s, labels, phrase.from, phrase.to, RoleLabeller.CUE);
        Labels.fill(s, labels, phrase.speakerFrom, phrase.speakerTo, RoleLabeller.SOURCE);
        return labels;
    }
}
