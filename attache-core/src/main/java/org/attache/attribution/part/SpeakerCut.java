package org.attache.attribution.part;

import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Words;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Cuts the words of a source to the speaker: without the dateline or the day before it ({@code Monday, prosecutors wrote}) and
 * the day behind it ({@code Ann Roe on Friday told}), without a piece of the sentence that does not belong to it, and with the
 * name of which the rest is an apposition ({@code Ann Roe, the mayor, said}).
 */
final class SpeakerCut {

    /** Words of a dateline with the agency in brackets. */
    private static final int DATELINE = 8;

    private final ParsedSentence s;

    SpeakerCut(ParsedSentence sentence) {
        this.s = sentence;
    }

    void mend(int cue, byte[] labels) {
        int first = next(labels, 0);
        if (first < 0) {
            return;
        }
        if (s.lemma(cue).equals("accord") || s.token(cue).form().equalsIgnoreCase("according")) {
            accord(cue, labels);
        }
        before(first, labels);
        behind(labels);
        pieces(cue, labels);
        name(labels);
    }

    /** "According to two people present, the road is shut": up to the comma; nobody stands before the cue. */
    private void accord(int cue, byte[] labels) {
        for (int at = 0; at < cue; at++) {
            labels[at] = labels[at] == RoleLabeller.SOURCE ? RoleLabeller.CONTENT : labels[at];
        }
        for (int at = 0; at < cue && cue > 1 && s.lemma(cue - 1).equals("that"); at++) {
            labels[at] = RoleLabeller.OUTSIDE;
        }
        int end = cue + 2;
        while (end < labels.length && !s.token(end).form().equals(",") && !Clause.tensed(s, end)
                && s.quotation(end) < 0) {
            end++;
        }
        boolean opens = cue == Clause.start(s) && end < labels.length && s.token(end).form().equals(",");
        for (int at = cue + 2; opens && at < end; at++) {
            labels[at] = s.isPunctuation(at) ? labels[at] : RoleLabeller.SOURCE;
        }
    }

    /** "LOUISVILLE (Harbour News) Ann Roe", "Monday, prosecutors": where and when stand before a bracket or comma. */
    private void before(int first, byte[] labels) {
        int cut = first;
        for (int at = first; first == 0 && at + 1 < labels.length && at < DATELINE; at++) {
            boolean opens = labels[at + 1] == RoleLabeller.SOURCE && (s.isNoun(at + 1) || s.pos(at + 1).equals("DT"));
            cut = opens && s.token(at).form().equals(")") ? at + 1 : cut;
        }
        boolean day = isDay(first) && first + 1 < labels.length && s.token(first + 1).form().equals(",");
        clear(first, day ? first + 1 : Math.max(cut, place(first, labels)), labels);
    }

    /** "In Ohio, farmers": behind the comma, or the first word where there is none. */
    private int place(int first, byte[] labels) {
        int comma = first;
        while (s.pos(first).equals("IN") && first == 0 && comma + 1 < labels.length && comma < DATELINE
                && !s.token(comma).form().equals(",")) {
            comma++;
        }
        return s.token(comma).form().equals(",") && labels[comma + 1] == RoleLabeller.SOURCE ? comma + 1 : first;
    }

    /** "Ann Roe on Friday" */
    private void behind(byte[] labels) {
        int last = labels.length - 1;
        while (last >= 0 && labels[last] != RoleLabeller.SOURCE) {
            last--;
        }
        int from = last > 0 && s.pos(last - 1).equals("IN") ? last - 1 : last;
        boolean named = from > 0 && labels[from - 1] == RoleLabeller.SOURCE
                && (s.isNoun(from - 1) || s.isPronoun(from - 1));
        if (named && isDay(last)) {
            clear(from, last + 1, labels);
        }
    }

    private boolean isDay(int at) {
        return Words.in("day", s.lower(at));
    }

    /** Of several pieces with other words in between the one with the subject. */
    private void pieces(int cue, byte[] labels) {
        int subject = s.isVerb(cue) ? s.subject(cue) : ParsedSentence.NONE;
        if (subject < 0 || labels[subject] != RoleLabeller.SOURCE) {
            return;
        }
        int first = edge(subject, -1, labels);
        int last = edge(subject, 1, labels);
        for (int at = 0; at < labels.length; at++) {
            boolean other = (at < first || at > last) && labels[at] == RoleLabeller.SOURCE;
            labels[at] = other ? RoleLabeller.OUTSIDE : labels[at];
        }
    }

    /** The last word of the source this way, over marks. */
    private int edge(int from, int step, byte[] labels) {
        int edge = from;
        for (int at = from; at >= 0 && at < labels.length
                && (labels[at] == RoleLabeller.SOURCE || s.isPunctuation(at)); at += step) {
            edge = labels[at] == RoleLabeller.SOURCE ? at : edge;
        }
        return edge;
    }

    /** "Ann Roe, the mayor, said", where the name opens the sentence and was left out. */
    private void name(byte[] labels) {
        int first = next(labels, 0);
        int name = first - 2;
        boolean apposed = name >= 0 && s.token(first - 1).form().equals(",") && s.pos(first).equals("DT");
        for (int at = name; apposed && at >= 0; at--) {
            apposed = s.pos(at).startsWith("NNP") || s.pos(at).equals("HYPH");
        }
        for (int at = 0; apposed && at <= name; at++) {
            labels[at] = RoleLabeller.SOURCE;
        }
    }

    private int next(byte[] labels, int from) {
        int at = from;
        while (at < labels.length && labels[at] != RoleLabeller.SOURCE) {
            at++;
        }
        return at < labels.length ? at : -1;
    }

    private static void clear(int from, int to, byte[] labels) {
        for (int at = from; at < to; at++) {
            labels[at] = labels[at] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : labels[at];
        }
    }
}
