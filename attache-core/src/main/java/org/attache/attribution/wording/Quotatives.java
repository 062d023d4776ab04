package org.attache.attribution.wording;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.attache.model.SpeechAct;

/**
 * Verbs that report by their place alone: {@code The fans had not run for weeks, sighs a caretaker}; {@code The fans had not run for
 * weeks, Ann Roe recollects}. A whole clause, a comma, and nothing but a speaker and a verb: whatever the verb means elsewhere, here
 * it says how the clause was spoken.
 *
 * <p>English lets a verb stand before its subject behind a clause almost only so. The weights know such verbs by those that the
 * annotated corpus has, a tagger takes the rarer ones for nouns ("rules the ministry"), and a parser makes the speaker their object. What is
 * asked instead: that the clause is whole, that somebody who can speak follows, and that the sentence ends there or goes on behind a
 * mark. A past tense may also go on with what the subject did ("rose, thanked the guests"), so the verb must be one of speech or of a
 * manner of speaking.
 */
public final class Quotatives {

    private static final Set<SpeechAct> DONE_TO_SOMEBODY = Set.of(SpeechAct.ACCUSE, SpeechAct.CRITICISE,
            SpeechAct.PRAISE, SpeechAct.CONGRATULATE, SpeechAct.THANK, SpeechAct.ORDER, SpeechAct.THREATEN,
            SpeechAct.SHOW, SpeechAct.WANT);
    /** Words a speaker has at most. */
    private static final int WIDEST = 14;
    /** Words of a clause at least. */
    private static final int LEAST = 4;

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public Quotatives(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** The labels of every such verb. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        quoted(found);
        int start = Clause.start(s);
        if (!parted(start + LEAST)) {
            return found;
        }
        int whole = s.size() == 0 ? 0 : Clause.mainVerb(s, start);
        int last = last(whole);
        for (int comma = Math.max(start + LEAST, whole + 1); comma + 2 < s.size(); comma++) {
            if (Clause.comma(s, comma) && s.quotation(comma) < 0 && s.quotation(comma - 1) < 0) {
                inverted(start, comma, found);
                if (comma < last) {
                    trailing(start, comma, last, found);
                }
            }
        }
        return found;
    }

    /** True when a comma stands behind so many words. */
    private boolean parted(int from) {
        for (int at = from; at < s.size(); at++) {
            if (Clause.comma(s, at)) {
                return true;
            }
        }
        return false;
    }

    /** The last verb that tells how a clause was spoken, with nothing but a clause of its own behind it. */
    private int last(int whole) {
        int last = s.size() - 1;
        while (last > whole && !tells(last) && !writes(last)) {
            last--;
        }
        return last;
    }

    /**
     * {@code "It was empty," the arbiter states}, {@code the memo read}, which a tagger takes for two nouns: a quotation, and then no
     * other verb.
     */
    private void quoted(Map<Integer, byte[]> found) {
        int verb = s.size() - 1;
        while (verb > 0 && s.isPunctuation(verb)) {
            verb--;
        }
        boolean read = verb > 1 && Clause.lower(s, verb).equals("read") && s.isNoun(verb - 1) && isText(verb - 1);
        boolean plural = verb > 1 && s.quotation(verb) < 0
                && (read || s.pos(verb).equals("NNS") && lexicon.isUtterance(s.lemma(verb)));
        int mark = verb - 1;
        while (plural && mark > 0 && s.quotation(mark) < 0 && verb - mark < WIDEST && !Clause.tensed(s, mark)) {
            mark--;
        }
        if (plural && mark > 0 && s.quotation(mark) >= 0 && speaker(mark + 1, verb) > mark + 1) {
            byte[] labels = new byte[s.size()];
            for (int at = 0; at < verb; at++) {
                labels[at] = s.isPunctuation(at) ? RoleLabeller.OUTSIDE
                        : s.quotation(at) == s.quotation(mark) ? RoleLabeller.CONTENT
                                : at > mark ? RoleLabeller.SOURCE : RoleLabeller.OUTSIDE;
            }
            labels[verb] = RoleLabeller.CUE;
            found.put(verb, labels);
        }
    }

    /** "…, sighs a caretaker" */
    private void inverted(int start, int comma, Map<Integer, byte[]> found) {
        int verb = comma + 1;
        int end = speaker(verb + 1, s.size());
        if (end > verb + 1 && (text(verb + 1, end) ? writes(verb) : inverts(verb)) && closes(end)) {
            byte[] labels = new byte[s.size()];
            Labels.fill(s, labels, start, comma, RoleLabeller.CONTENT);
            Labels.fill(s, labels, verb + 1, apposed(end), RoleLabeller.SOURCE);
            labels[verb] = RoleLabeller.CUE;
            found.put(verb, labels);
        }
    }

    /** "…, Ann Roe recollects": the last verb of the sentence. */
    private void trailing(int start, int comma, int verb, Map<Integer, byte[]> found) {
        int end = speaker(comma + 1, verb);
        boolean apposed = end < verb && verb - end < WIDEST && Clause.comma(s, end) && Clause.comma(s, verb - 1)
                && end < verb - 1;
        boolean told = manner(verb) || !text(comma + 1, verb) ? tells(verb) : writes(verb);
        boolean alone = told && end > comma + 1 && (end == verb || apposed) && !Clause.anyTensed(s, end, verb)
                && !Clause.anyTensed(s, verb + 1, next(verb));
        if (alone) {
            byte[] labels = new byte[s.size()];
            Labels.fill(s, labels, start, comma, RoleLabeller.CONTENT);
            Labels.fill(s, labels, comma + 1, verb, RoleLabeller.SOURCE);
            labels[verb] = RoleLabeller.CUE;
            found.putIfAbsent(verb, labels);
        }
    }

    /** The comma before another clause joined to it, or the end. */
    private int next(int verb) {
        int at = verb + 1;
        while (at + 1 < s.size() && !(Clause.comma(s, at) && s.pos(at + 1).equals("CC"))) {
            at++;
        }
        return at + 1 < s.size() ? at : s.size();
    }

    private boolean inverts(int verb) {
        String lemma = s.lemma(verb);
        String form = Clause.lower(s, verb);
        boolean lower = form.equals(s.token(verb).form());
        boolean next = s.pos(verb + 1).equals("DT") || s.pos(verb + 1).startsWith("NNP")
                || s.pos(verb + 1).equals("CD");
        boolean present = s.pos(verb).equals("VBZ") || s.pos(verb).equals("NNS") && next && form.endsWith("s");
        if (!lower || Words.in("auxiliary", lemma) || !present && !s.pos(verb).equals("VBD")) {
            return false;
        }
        CueLexicon.Entry entry = lexicon.find(lemma);
        return manner(verb) || (entry == null ? present : !DONE_TO_SOMEBODY.contains(entry.act()));
    }

    private boolean manner(int verb) {
        return Words.in("manner", s.lemma(verb))
                || Words.in("phrasal", s.lemma(verb) + ":" + Clause.lower(s, verb + 1));
    }

    /** A verb with tense, or one of speech that a tagger takes for a plural. */
    private boolean tells(int verb) {
        boolean plural = s.pos(verb).equals("NNS") && (verb + 1 >= s.size() || s.isPunctuation(verb + 1));
        boolean past = s.pos(verb).equals("VBN") && verb > 0 && !s.isVerb(verb - 1);
        return (Clause.tensed(s, verb) || past) && manner(verb)
                || plural && (manner(verb) || lexicon.isUtterance(s.lemma(verb)));
    }

    /** The end of the words for somebody who can speak before the limit, the start where there are none. */
    private int speaker(int first, int limit) {
        int noun = ParsedSentence.NONE;
        int at = first;
        while (at < limit && at - first < WIDEST && (Clause.nominal(s, at) || at > first && link(at))) {
            boolean last = at + 1 >= limit || !Clause.nominal(s, at + 1) || s.pos(at + 1).equals("DT");
            noun = noun < 0 && last && !link(at) && !s.pos(at).equals("DT") ? at : noun;
            at++;
        }
        boolean ends = noun >= 0 && !link(at - 1) && s.quotation(first) < 0;
        return ends && (speaks(noun, first) || isText(noun)) ? at : first;
    }

    private boolean isText(int noun) {
        return s.isNoun(noun) && (lexicon.isDocument(s.lemma(noun)) || Words.in("texts", s.lemma(noun)));
    }

    /** True where the first noun before a preposition is one for a text. */
    private boolean text(int first, int end) {
        int last = first;
        while (last < end && !s.pos(last).equals("IN")) {
            last++;
        }
        return last > first && isText(last - 1);
    }

    /** "Runs", "reads", also where a tagger takes it for a plural: what a text does. */
    private boolean writes(int verb) {
        boolean form = s.pos(verb).equals("VBZ") || s.pos(verb).equals("VBD") || s.pos(verb).equals("NNS");
        return form && Words.in("written", s.lemma(verb)) || found(verb);
    }

    /** "…, a poll by the college found": at the end, which a parser takes for what the college has found. */
    private boolean found(int verb) {
        return found(s, verb);
    }

    /** True of a verb that tells what a text says, where tagger and parser took it for something else. */
    public static boolean text(ParsedSentence s, int verb) {
        return Clause.lower(s, verb).equals("read") || found(s, verb);
    }

    private static boolean found(ParsedSentence s, int verb) {
        boolean ends = verb + 1 >= s.size() || s.isPunctuation(verb + 1);
        return ends && s.pos(verb).equals("VBN") && verb > 0 && s.isNoun(verb - 1)
                && Words.in("shows", s.lemma(verb));
    }

    private boolean link(int at) {
        return s.pos(at).equals("IN") || Clause.lower(s, at).equals("and") || s.pos(at).equals("TO");
    }

    private boolean speaks(int noun, int first) {
        String lemma = s.lemma(noun);
        boolean some = s.pos(noun).equals("CD") && s.pos(noun + 1).equals("IN");
        boolean aged = s.pos(noun).equals("JJ") && s.pos(first).equals("DT") && s.pos(noun - 1).equals("HYPH");
        return s.pos(noun).startsWith("NNP") || lexicon.isHuman(lemma) || CueLexicon.isDoer(lemma)
                || s.pos(noun).equals("PRP") || some || aged;
    }

    /** True where the sentence ends, a semicolon stands, or a comma with more about the speaker or another clause. */
    private boolean closes(int end) {
        if (end >= s.size() || !s.isPunctuation(end)) {
            return end >= s.size();
        }
        boolean comma = Clause.comma(s, end) && end + 1 < s.size();
        boolean about = comma && (s.pos(end + 1).startsWith("W") || s.pos(end + 1).equals("DT")
                || s.isNoun(end + 1) || s.pos(end + 1).equals("CC") || s.pos(end + 1).equals("PRP$"));
        return !comma || about;
    }

    /** With what is told of the speaker behind a comma, up to the next clause. */
    private int apposed(int end) {
        int at = end;
        while (at < s.size() && !s.token(at).form().equals(";")
                && !(Clause.comma(s, at) && at + 1 < s.size() && s.pos(at + 1).equals("CC"))) {
            at++;
        }
        return end < s.size() && Clause.comma(s, end) ? at : end;
    }
}
