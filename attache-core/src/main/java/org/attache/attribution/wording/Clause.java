package org.attache.attribution.wording;

import java.util.Locale;
import java.util.Set;
import org.attache.cue.ParsedSentence;

/** Where statements begin and end, and whether a stretch of words makes one, by the classes of words alone. */
public final class Clause {

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    /** Words of a dateline with its dash: "LAGOS, Sept 16 (Harbour News) -". */
    private static final int DATELINE = 14;

    private Clause() {}

    public static boolean tensed(ParsedSentence s, int at) {
        return TENSED.contains(s.pos(at));
    }

    public static boolean anyTensed(ParsedSentence s, int from, int to) {
        for (int at = from; at < to; at++) {
            if (tensed(s, at)) {
                return true;
            }
        }
        return false;
    }

    /** The first word of what a sentence states: behind a dateline and a conjunction. */
    public static int start(ParsedSentence s) {
        int start = 0;
        for (int at = 1; at < Math.min(DATELINE, s.size() - 1); at++) {
            boolean dash = isDash(s.token(at).form());
            start = dash && capitals(s.token(0).form()) && !anyTensed(s, 0, at) ? at + 1 : start;
        }
        while (start < s.size() - 1
                && (s.pos(start).equals("CC") || s.isPunctuation(start) && s.quotation(start) < 0)) {
            start++;
        }
        return start;
    }

    /** Where what begins here ends: at a semicolon or the end. */
    public static int end(ParsedSentence s, int from) {
        int end = from;
        while (end < s.size() && (s.quotation(end) >= 0 || !s.token(end).form().equals(";"))) {
            end++;
        }
        return end;
    }

    /** True when the words hold a verb with tense that does not belong to an opening clause of time or condition. */
    public static boolean main(ParsedSentence s, int from, int to) {
        return mainVerb(s, from) < to;
    }

    /** The first verb with tense that does not belong to an opening clause of time or condition, the size where there is none. */
    static int mainVerb(ParsedSentence s, int from) {
        int verb = from;
        String first = s.lower(from);
        boolean opening = Words.in("clause", first) && !s.relation(from).equals("prep") || s.pos(from).equals("VBG")
                || s.pos(from).equals("VBN")
                || s.pos(from).equals("TO");
        while (opening && verb < s.size() && !s.token(verb).form().equals(",")) {
            verb++;
        }
        while (verb < s.size() && !tensed(s, verb)) {
            verb++;
        }
        return verb;
    }

    private static boolean isDash(String form) {
        return form.equals("-") || form.equals("\u2013") || form.equals("\u2014") || form.equals("--");
    }

    private static boolean capitals(String form) {
        return form.length() > 1 && form.equals(form.toUpperCase(Locale.ROOT)) && Character.isLetter(form.charAt(0));
    }

    /** The next mark from here on, or the end. */
    static int mark(ParsedSentence s, int from) {
        int mark = Math.min(from, s.size());
        while (mark < s.size() && !s.isPunctuation(mark)) {
            mark++;
        }
        return mark;
    }

    /** The word in lower case, "" behind the end. */
    static String lower(ParsedSentence s, int at) {
        return at < s.size() ? s.lower(at) : "";
    }

    static boolean comma(ParsedSentence s, int at) {
        return s.token(at).form().equals(",");
    }

    /** True of a word that a noun phrase may hold. */
    public static boolean nominal(ParsedSentence s, int at) {
        String pos = s.pos(at);
        return s.isNoun(at) || s.isPronoun(at) || pos.equals("DT") || pos.startsWith("JJ") || pos.equals("CD")
                || pos.equals("POS") || pos.equals("HYPH");
    }
}
