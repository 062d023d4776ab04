package org.attache.attribution.wording;

import java.util.Locale;
import org.attache.cue.ParsedSentence;

/**
 * Where the noun phrase of a speaker begins that ends before a verb, with what stands beside it between commas: {@code Ann Roe,
 * head of the office,} or {@code the engineer, who runs the works,}. Read from the classes of words, not from the tree.
 */
final class SpeakerPhrase {
    /** Words a phrase between two commas may have. */
    private static final int LONGEST = 24;

    private final ParsedSentence s;

    SpeakerPhrase(ParsedSentence sentence) {
        this.s = sentence;
    }

    /** The first word of the speaker whose last word or closing comma is given, -1 for none. */
    int start(int end) {
        if (end < 1) {
            return ParsedSentence.NONE;
        }
        if (!Clause.comma(s, end)) {
            int first = first(end);
            return first >= 0 && names(first, end) ? first : ParsedSentence.NONE;
        }
        int comma = comma(end - 1);
        for (int asides = 0; asides < 2 && comma > 1; asides++) {
            int first = first(comma - 1);
            if (first < 0) {
                return ParsedSentence.NONE;
            }
            if (names(first, comma - 1)) {
                return first;
            }
            comma = first - 1;
        }
        return ParsedSentence.NONE;
    }

    /** The first word of a phrase without tense back to a comma or "as"; -1 when something else stands before it. */
    private int first(int end) {
        int at = end;
        while (at >= 0 && end - at < LONGEST && isPart(at) && !opens(at)) {
            at--;
        }
        if (at >= 0 && opens(at)) {
            return at;
        }
        return at >= 0 && at < end && Clause.comma(s, at) ? at + 1 : at < 0 ? 0 : ParsedSentence.NONE;
    }

    /** "as the mayor put it" */
    private boolean opens(int at) {
        return s.lower(at).equals("as") && (at == 0 || Clause.comma(s, at - 1));
    }

    private int comma(int from) {
        int at = from;
        while (at > 0 && from - at < LONGEST && !Clause.comma(s, at) && s.quotation(at) < 0) {
            at--;
        }
        return Clause.comma(s, at) ? at : -1;
    }

    private boolean isPart(int at) {
        String pos = s.pos(at);
        return s.quotation(at) < 0 && (s.isNoun(at) || s.isPronoun(at) || pos.equals("DT") || pos.startsWith("JJ")
                || pos.equals("CD") || pos.equals("POS") || pos.equals("HYPH") || pos.equals("IN") || pos.equals("TO")
                || pos.equals("VBN") || pos.equals("PDT") || pos.equals("CC") && at > 0 && !Clause.comma(s, at - 1)
                || isBracket(at));
    }

    private boolean isBracket(int at) {
        return s.pos(at).equals("-LRB-") || s.pos(at).equals("-RRB-");
    }

    /** True when the phrase begins like one of a speaker, and no thing or time. */
    private boolean names(int first, int end) {
        int at = s.token(first).form().equalsIgnoreCase("as") ? first + 1 : first;
        String pos = s.pos(at);
        boolean opens = pos.equals("DT") || s.isNoun(at) || s.isPronoun(at) || pos.equals("CD") || pos.startsWith("JJ")
                || pos.equals("PDT");
        int noun = noun(at, end);
        return opens && noun >= 0 && !twoPhrases(at, end) && !Words.in("time", s.lemma(noun).toLowerCase(Locale.ROOT));
    }

    /** "a charge the supplier": a noun and what says something about it. */
    private boolean twoPhrases(int first, int end) {
        for (int at = first + 1; at <= end; at++) {
            boolean opens = s.pos(at).equals("DT") || s.pos(at).equals("PRP");
            if (opens && s.isNoun(at - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The noun or pronoun before the first preposition. */
    private int noun(int from, int end) {
        int noun = ParsedSentence.NONE;
        for (int at = from; at <= end && (noun < 0 || !s.pos(at).equals("IN") && !s.pos(at).equals("VBN")); at++) {
            boolean one = s.pos(at).equals("CD") && Clause.lower(s, at + 1).equals("of");
            noun = one || s.isNoun(at) || s.pos(at).equals("PRP") || s.pos(at).equals("DT") && at == end ? at : noun;
        }
        return noun;
    }
}
