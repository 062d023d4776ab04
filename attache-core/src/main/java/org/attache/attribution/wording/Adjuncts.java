package org.attache.attribution.wording;

import org.attache.cue.ParsedSentence;

/**
 * What may stand behind a verb whose statement came before it: to whom, when, where and how, up to a mark or the end of the
 * sentence. An object or a clause of its own means that the verb reports something else.
 */
final class Adjuncts {

    private final ParsedSentence s;

    Adjuncts(ParsedSentence sentence) {
        this.s = sentence;
    }

    /**
     * The mark behind the adjuncts that begin here, the size of the sentence where it ends, -1 when something else follows.
     *
     * @param hears true of a verb that names its hearer first
     */
    int end(int from, boolean hears) {
        int at = from;
        boolean free = hears;
        while (at < s.size() && !closes(at)) {
            int next = step(at, free);
            if (next < 0 || s.quotation(at) >= 0) {
                return -1;
            }
            free = s.pos(at).equals("VBG");
            at = next;
        }
        return at;
    }

    private boolean closes(int at) {
        String form = s.token(at).form();
        return s.isPunctuation(at) && (form.length() > 1 || ".,;:!?-\u2013\u2014)".contains(form))
                && s.quotation(at) < 0;
    }

    /** Behind one adjunct, -1 when none begins here. */
    private int step(int at, boolean free) {
        String pos = s.pos(at);
        if (pos.startsWith("RB") || pos.equals("VBN") || pos.equals("VBG")) {
            return at + 1;
        }
        if (pos.equals("IN") || pos.equals("TO") || pos.equals("WRB")) {
            return preposition(at);
        }
        int end = phrase(at);
        boolean time = end > at && Words.in("time", s.lower(end - 1))
                || end > at && Words.in("time", s.lemma(end - 1));
        return end > at && (free || time) ? end : -1;
    }

    private int preposition(int at) {
        String form = s.lower(at);
        if (form.equals("that") || form.equals("whether") || form.equals("if") || at + 1 >= s.size()) {
            return -1;
        }
        if (s.pos(at + 1).equals("VBG") || s.pos(at + 1).equals("VBN")) {
            return at + 1;
        }
        int end = phrase(at + 1);
        return end > at + 1 && !(end < s.size() && Clause.tensed(s, end) && !Words.in("clause", form))
                ? clause(at, end)
                : -1;
    }

    /** "as he left the court": the clause runs on to the next mark. */
    private int clause(int at, int end) {
        if (end >= s.size() || !Clause.tensed(s, end)) {
            return end;
        }
        int to = end;
        while (to < s.size() && !closes(to)) {
            to++;
        }
        return s.pos(at).equals("TO") ? -1 : to;
    }

    /** Behind the noun phrase that begins here. */
    private int phrase(int from) {
        int at = from;
        while (at < s.size() && s.quotation(at) < 0 && (isNominal(at) || joins(at, from))) {
            at++;
        }
        return at;
    }

    private boolean joins(int at, int from) {
        return s.pos(at).equals("CC") && at > from && at + 1 < s.size() && isNominal(at + 1);
    }

    private boolean isNominal(int at) {
        String pos = s.pos(at);
        return s.isNoun(at) || s.isPronoun(at) || pos.equals("DT") || pos.equals("PDT") || pos.startsWith("JJ")
                || pos.equals("CD") || pos.equals("POS") || pos.equals("HYPH");
    }
}
