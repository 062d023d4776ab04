package org.attache.attribution.part;

import java.util.Set;
import org.attache.attribution.wording.Words;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.attache.model.SpeechAct;

/**
 * Takes from the parts of a verb what is neither cue nor content: the day on which something was said ({@code ruled out on Wednesday
 * that …}), what stands between the verb and its clause with "that", and whoever is only told ({@code he had been warned}).
 */
final class Trim {

    private static final Set<String> TOLD = Set.of("tell", "inform", "warn", "assure", "remind", "notify", "advise",
            "brief",
            "alert", "caution");

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    Trim(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    void mend(int cue, byte[] labels) {
        if (s.isVerb(cue)) {
            sentence(cue, labels);
            opener(cue, labels);
            reason(cue, labels);
            number(cue, labels);
            beforeClause(cue, labels);
            time(cue, labels);
            hearer(cue, labels);
            quoted(cue, labels);
            swallowed(cue, labels);
        }
        marks(cue, labels);
        joint(labels);
    }

    /** What is said within marks is said by somebody within them. */
    private void marks(int cue, byte[] labels) {
        boolean inner = s.quotation(cue) >= 0 && s.subject(cue) >= 0
                && s.quotation(s.subject(cue)) == s.quotation(cue);
        for (int at = 0; inner && at < labels.length; at++) {
            labels[at] = s.quotation(at) == s.quotation(cue) ? labels[at] : RoleLabeller.OUTSIDE;
        }
    }

    /** "The road is shut, but": the word that joins the next clause is no part of what was said. */
    private void joint(byte[] labels) {
        int last = labels.length - 1;
        while (last >= 0 && labels[last] != RoleLabeller.CONTENT) {
            last--;
        }
        if (last > 0 && s.pos(last).equals("CC") && s.quotation(last) < 0) {
            labels[last] = RoleLabeller.OUTSIDE;
        }
    }

    /** "that the minister had said the talks were over": the word that opens the clause of the cue itself is not said in it. */
    private void opener(int cue, byte[] labels) {
        int mark = s.child(cue, "mark");
        if (mark >= 0 && mark < cue && labels[mark] == RoleLabeller.CONTENT) {
            labels[mark] = RoleLabeller.OUTSIDE;
        }
    }

    /** "said, because they were not allowed to talk, that the ferry was sold": why, between commas, is no part of what. */
    private void reason(int cue, byte[] labels) {
        int why = cue + 1;
        while (why < labels.length && labels[why] != RoleLabeller.CONTENT) {
            why++;
        }
        boolean because = why < labels.length && lexicon.isUtterance(s.lemma(cue)) && s.quotation(why) < 0
                && Words.in("clause", s.lemma(why)) && s.token(why - 1).form().equals(",");
        int that = why + 1;
        while (because && that < labels.length && !(s.lemma(that).equals("that") && s.pos(that).equals("IN")
                && s.token(that - 1).form().equals(","))) {
            that++;
        }
        for (int at = why; because && that < labels.length && at < that; at++) {
            labels[at] = RoleLabeller.OUTSIDE;
        }
    }

    /** A name or pronoun right before the verb is no part of the cue but who says it. */
    private void swallowed(int cue, byte[] labels) {
        int at = cue - 1;
        while (at >= 0 && labels[at] == RoleLabeller.CUE && (s.pos(at).startsWith("NNP") || s.pos(at).equals("PRP"))) {
            at--;
        }
        for (byte label : labels) {
            at = label == RoleLabeller.SOURCE ? cue : at;
        }
        for (int own = at + 1; own < cue; own++) {
            labels[own] = RoleLabeller.SOURCE;
        }
    }

    /** "quoted the minister as saying": the minister says it. */
    private void quoted(int cue, byte[] labels) {
        int as = cue - 1;
        while (as > 0 && s.lemma(as).equals("have")) {
            as--;
        }
        int verb = as > 0 && s.lemma(as).equals("as") ? cue : ParsedSentence.NONE;
        while (verb >= 0 && !(verb < as && s.isVerb(verb))) {
            verb = s.head(verb);
        }
        boolean quotes = verb >= 0 && lexicon.entry(s.lemma(verb)).act() == SpeechAct.QUOTE;
        int speaker = quotes ? Math.max(s.child(verb, "dobj"), s.child(verb, "nsubjpass")) : ParsedSentence.NONE;
        if (speaker < 0 || s.left(speaker) > as) {
            return;
        }
        for (int at = 0; at < labels.length; at++) {
            boolean own = at >= s.left(speaker) && at <= Math.min(s.right(speaker), as - 1) && !s.isPunctuation(at)
                    && at != verb;
            labels[at] = own ? RoleLabeller.SOURCE
                    : labels[at] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : labels[at];
        }
    }

    /** "The union saw 4,000; police spoke of 1,200": what stands before the semicolon is another's. */
    private void sentence(int cue, byte[] labels) {
        int mark = cue - 1;
        while (mark > 0 && !(s.token(mark).form().equals(";") && s.quotation(mark) < 0)) {
            mark--;
        }
        boolean own = cue + 1 < labels.length && mark > 0 && (labels[cue + 1] != RoleLabeller.OUTSIDE
                || s.has(cue, "ccomp") || s.has(cue, "dobj"));
        for (int at = 0; own && at < mark; at++) {
            labels[at] = RoleLabeller.OUTSIDE;
        }
    }

    /** "spoke of 1,200": a number is no part of a cue; "says 73 by now": it belongs to what follows it. */
    private void number(int cue, byte[] labels) {
        boolean counts = cue + 2 < labels.length && s.pos(cue + 1).equals("CD")
                && labels[cue + 1] == RoleLabeller.OUTSIDE && labels[cue + 2] == RoleLabeller.CONTENT;
        if (counts) {
            labels[cue + 1] = RoleLabeller.CONTENT;
        }
        for (int at = cue + 2; at < labels.length; at++) {
            if (labels[at] == RoleLabeller.CUE && s.pos(at).equals("CD") && s.pos(at - 1).equals("IN")) {
                labels[at] = RoleLabeller.CONTENT;
            }
        }
    }

    /** "assured me over the telephone that …": the clause is the content. */
    private void beforeClause(int cue, byte[] labels) {
        int clause = s.child(cue, "ccomp");
        int that = clause > cue ? s.child(clause, "mark") : ParsedSentence.NONE;
        if (that < cue || !s.lemma(that).equals("that") || labels[clause] != RoleLabeller.CONTENT
                || !lexicon.isUtterance(s.lemma(cue))) {
            return;
        }
        for (int at = cue + 1; at < that; at++) {
            boolean dated = labels[at] == RoleLabeller.CONTENT || labels[at] == RoleLabeller.CUE
                    && !s.relation(at).equals("prt");
            labels[at] = dated ? RoleLabeller.OUTSIDE : labels[at];
        }
    }

    private void time(int cue, byte[] labels) {
        for (int child : s.children(cue)) {
            int noun = s.relation(child).equals("prep") ? s.child(child, "pobj") : child;
            boolean day = noun >= 0 && child > cue && (s.relation(child).equals("prep")
                    || s.relation(child).equals("npadvmod")) && day(noun);
            if (day) {
                for (int at = s.left(child); at <= s.right(child); at++) {
                    labels[at] = RoleLabeller.OUTSIDE;
                }
            }
        }
    }

    private boolean day(int noun) {
        String word = s.lower(noun);
        return Words.in("day", word) && s.right(noun) - noun < 2;
    }

    /** "talks said to begin next month": nobody is named who says it. */
    private boolean of(int cue) {
        return s.pos(cue).equals("VBN") && s.relation(cue).equals("acl") && cue + 1 < s.size()
                && s.pos(cue + 1).equals("TO") && s.head(cue) >= 0;
    }

    /** "he had been warned that …": he is told. */
    private void hearer(int cue, byte[] labels) {
        int told = s.child(cue, "nsubjpass");
        if (of(cue)) {
            told = s.head(cue);
        } else if (told < 0 || !TOLD.contains(s.lemma(cue))) {
            return;
        }
        int from = of(cue) ? 0 : s.left(told);
        int to = of(cue) ? labels.length - 1 : s.right(told);
        for (int at = from; at <= to; at++) {
            labels[at] = labels[at] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : labels[at];
        }
    }
}
