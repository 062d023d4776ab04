package org.attache.attribution.wording;

import org.attache.cue.ParsedSentence;

/**
 * Words that stand for what the sentence before has told: a pronoun ({@code confirmed that much and hung up}, {@code is sure of
 * it}), or the happening by its noun ({@code The kiln cracked. Roe admitted the crack}, {@code both closures were confirmed}).
 */
public final class Referring {
    /** Words of a noun phrase that takes up a happening. */
    private static final int LONGEST = 5;
    /** Letters that a noun and the verb it is made of have in common at least. */
    private static final int STEM = 4;
    private static final int POINTER = 4;

    private final ParsedSentence s;
    private final int from;
    private final int to;

    /** Looks at these words, up to {@code to}. */
    public Referring(ParsedSentence sentence, int from, int to) {
        this.s = sentence;
        this.from = from;
        this.to = to;
    }

    /** The number of words that point, at the beginning: "as much", "that"; 0 where something else is told. */
    public int pointer() {
        int longest = 0;
        StringBuilder words = new StringBuilder();
        for (int at = from; at < Math.min(to, from + POINTER); at++) {
            words.append(at > from ? "_" : "").append(Clause.lower(s, at));
            longest = Words.in("pointing", words.toString()) ? at + 1 - from : longest;
        }
        return longest > 0 && s.quotation(from) < 0 && left(from + longest) ? longest : 0;
    }

    /** True when the first word is one that points but loosely: "it". */
    public boolean weak() {
        return Words.in("weak", Clause.lower(s, from));
    }

    /** Behind the pointer nothing more is told: to whom, when, where, or what else he did. */
    private boolean left(int at) {
        if (at >= to) {
            return true;
        }
        boolean open = s.pos(at).equals("IN") || s.pos(at).equals("TO") || s.pos(at).startsWith("RB")
                || s.isPunctuation(at);
        int end = at;
        while (end < to && !s.pos(end).equals("CC")) {
            end++;
        }
        return (open || end == at) && !(s.pos(at).equals("TO") && at + 1 < to && s.isVerb(at + 1))
                && !Clause.anyTensed(s, at, end);
    }

    /** True of a definite noun phrase for what the other sentence tells: its verb made a noun, or a word for happenings. */
    public boolean event(ParsedSentence told) {
        int noun = from + 1;
        while (noun < to && (s.pos(noun).startsWith("JJ") || s.pos(noun).equals("CD") || s.isNoun(noun) && noun + 1 < to
                && s.isNoun(noun + 1))) {
            noun++;
        }
        boolean definite = from < to && Words.in("definite", Clause.lower(s, from));
        if (!definite || noun >= to || noun - from > LONGEST || !s.isNoun(noun) || s.quotation(noun) >= 0
                || !left(noun + 1) || noun + 1 < to && Clause.lower(s, noun + 1).equals("of")) {
            return false;
        }
        return Words.in("event", s.lemma(noun)) || made(s.lemma(noun), told);
    }

    /** "closure", where something was closed. */
    private static boolean made(String noun, ParsedSentence told) {
        for (int at = 0; at < told.size(); at++) {
            if (told.isVerb(at) && common(noun, told.lemma(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean common(String noun, String verb) {
        int same = 0;
        while (same < Math.min(noun.length(), verb.length()) && noun.charAt(same) == verb.charAt(same)) {
            same++;
        }
        return same >= STEM && same >= verb.length() - 1 || noun.equals(verb);
    }
}
