package org.attache.attribution.part;

import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Labels;
import java.util.Set;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Gives whoever stands alone behind the last comma of a sentence the whole clause before it: {@code The wells were
 * fouled when a main burst, according to Ann Roe, the engineer}; {@code The thieves had a key, said the officer, who was
 * not named}; and whoever stands between a subject and its verb all of that clause.
 *
 * <p>A parser hangs such a tail on the nearest verb, which after a long clause is one deep inside it, so that the labels
 * take a side clause for all that was said. In the training part of PolNeAR 143 of 175 contents before a final "according
 * to" begin with their sentence. Only labels that leave out the main verb are changed.
 */
final class Trailing {

    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP", "MD");
    /** Words of a link at the start of a sentence: "However,", "In fact,". */
    private static final int LINK = 2;

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Inquit inquit;

    Trailing(ParsedSentence sentence, CueLexicon lexicon, Inquit inquit) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.inquit = inquit;
    }

    /** {@code The pass was shut, remembers the ranger}: a verb of speech or thought with its speaker behind it, and a clause before it. */
    boolean inverted(int cue) {
        boolean comma = cue > 2 && s.token(cue - 1).form().equals(",") && s.quotation(cue) < 0;
        return comma && utters(cue) && main(cue - 1) >= 0;
    }

    void mend(int cue, byte[] labels) {
        if (inquit.trails(cue)) {
            ending(cue, labels);
            return;
        }
        int end = cue - 1;
        if (interrupts(cue, labels)) {
            return;
        }
        boolean closes = end > 1 && s.token(end).form().equals(",") && s.quotation(end) < 0
                && (accords(cue) && !tensed(cue + 1, s.size()) || utters(cue));
        if (!closes) {
            return;
        }
        int main = main(end);
        if (main >= 0 && labels[main] == RoleLabeller.CONTENT && accords(cue)) {
            for (int i = cue + 1; i < labels.length; i++) {
                labels[i] = behind(cue, i, labels[i]);
            }
        }
        if (main < 0 && accords(cue) && !tensed(0, end)) {
            whole(cue, end, labels);
        }
        boolean said = main >= 0 && labels[main] == RoleLabeller.CONTENT
                && !Labels.none(labels, RoleLabeller.SOURCE);
        if (main < 0 || said) {
            return;
        }
        int first = first(end);
        int next = next(cue);
        int close = Math.min(adjunct(cue), next);
        boolean goesOn = next < s.size() && s.token(next).form().equals(",");
        for (int i = 0; i < labels.length; i++) {
            boolean spoken = i >= first && i < end || goesOn && i > next + 1;
            labels[i] = spoken && !s.isPunctuation(i) ? RoleLabeller.CONTENT
                    : i > cue && i < close ? behind(cue, i, labels[i])
                            : i == cue ? RoleLabeller.CUE : RoleLabeller.OUTSIDE;
        }
    }

    /** "…, reckons the mayor, and each was fed": the mark before the next clause with a subject, the end where there is none. */
    private int next(int cue) {
        if (accords(cue)) {
            return s.size();
        }
        for (int at = cue + 2; at + 1 < s.size(); at++) {
            boolean joined = s.token(at).form().equals(",") && s.pos(at + 1).equals("CC");
            if (s.token(at).form().equals(";") || joined && opensClause(at + 2)) {
                return at;
            }
        }
        return s.size();
    }

    /** A noun phrase with a verb with tense right behind it. */
    private boolean opensClause(int first) {
        int verb = first;
        while (verb < s.size() && (Clause.nominal(s, verb) || s.pos(verb).startsWith("RB"))) {
            verb++;
        }
        return verb > first && verb < s.size() && TENSED.contains(s.pos(verb));
    }

    /** The last comma, where what follows it tells of the saying: "said the owner, Gull Lines, in a leaflet". */
    private int adjunct(int cue) {
        int comma = s.size() - 1;
        while (comma > cue && !s.token(comma).form().equals(",")) {
            comma--;
        }
        return comma > cue + 1 && comma + 1 < s.size() && s.pos(comma + 1).equals("IN") ? comma : s.size();
    }

    /** "The sale, according to two aides, could be signed", "Nobody, insisted the cook, had eaten it": all one clause. */
    private boolean interrupts(int cue, byte[] labels) {
        int end = apart(cue) ? comma(cue + 2) : s.size();
        int verb = end + 1;
        while (verb < s.size() && s.pos(verb).startsWith("RB")) {
            verb++;
        }
        boolean goesOn = verb < s.size() && TENSED.contains(s.pos(verb)) && s.quotation(verb) < 0
                && !tensed(cue + 1, end);
        if (goesOn) {
            aroundAside(cue, end, Clause.end(s, verb), labels);
        }
        return goesOn;
    }

    /** True of a cue right behind a noun and a comma, before which no verb has come. */
    private boolean apart(int cue) {
        return cue > 1 && (accords(cue) || says(cue)) && s.token(cue - 1).form().equals(",") && !tensed(0, cue - 1)
                && (s.isNoun(cue - 2) || s.isPronoun(cue - 2));
    }

    private int comma(int from) {
        int at = from;
        while (at < s.size() && !s.token(at).form().equals(",")) {
            at++;
        }
        return at;
    }

    /** All around the speaker was said. */
    private void aroundAside(int cue, int end, int close, byte[] labels) {
        for (int i = first(cue - 1); i < labels.length; i++) {
            boolean said = (i < cue - 1 || i > end && i < close) && !s.isPunctuation(i);
            labels[i] = said ? RoleLabeller.CONTENT : i == cue ? RoleLabeller.CUE
                    : i > cue && i < end ? behind(cue, i, labels[i]) : RoleLabeller.OUTSIDE;
        }
    }

    /** "Hundreds were hurt in the quake that struck at dawn, the service announced": speaker and verb end the sentence. */
    private void ending(int cue, byte[] labels) {
        int comma = cue - 1;
        while (comma > 0 && !s.token(comma).form().equals(",")) {
            comma--;
        }
        int main = comma > 1 && s.quotation(comma - 1) < 0 ? main(comma) : ParsedSentence.NONE;
        if (main < 0 || labels[main] == RoleLabeller.CONTENT) {
            return;
        }
        int first = first(comma);
        for (int i = 0; i < labels.length; i++) {
            boolean said = i >= first && i < comma && !s.isPunctuation(i);
            labels[i] = said ? RoleLabeller.CONTENT : i == cue ? RoleLabeller.CUE
                    : i > comma && i < cue ? RoleLabeller.SOURCE : RoleLabeller.OUTSIDE;
        }
    }

    /** "Not so, according to the builders": what stands before the comma has no verb and is all that was said. */
    private void whole(int cue, int end, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i > cue ? behind(cue, i, labels[i]) : i == cue ? RoleLabeller.CUE
                    : i < end && !s.isPunctuation(i) ? RoleLabeller.CONTENT : RoleLabeller.OUTSIDE;
        }
    }

    /** A verb of utterance with its speaker behind it. */
    private boolean says(int cue) {
        return TENSED.contains(s.pos(cue)) && inverts(cue) && cue + 1 < s.size() && noun(cue + 1) >= 0;
    }

    /** True of a verb whose speaker may stand behind it; who stands behind "mocks" or "thanks" is mocked or thanked. */
    private boolean inverts(int cue) {
        return lexicon.find(s.lemma(cue)) != null && switch (lexicon.entry(s.lemma(cue)).act()) {
            case SHOW, WANT, ACCUSE, CRITICISE, PRAISE, CONGRATULATE, THANK, AGREE, ORDER, THREATEN -> false;
            default -> true;
        };
    }

    private boolean accords(int cue) {
        return s.token(cue).form().equals("according") && cue + 1 < s.size() && s.lemma(cue + 1).equals("to");
    }

    /** "said the officer, who was tired": the verb has its speaker behind it and nothing else. */
    private boolean utters(int cue) {
        boolean verb = TENSED.contains(s.pos(cue)) && inverts(cue) && cue + 1 < s.size();
        int speaker = verb ? Math.max(noun(cue + 1), aged(cue)) : ParsedSentence.NONE;
        return speaker >= 0 && alone(speaker);
    }

    /** "remembers the 24-year-old": a subject that is no noun. */
    private int aged(int cue) {
        int subject = s.subject(cue);
        int at = cue + 1;
        while (at < subject && Clause.nominal(s, at)) {
            at++;
        }
        return subject > cue && at == subject && s.pos(cue + 1).equals("DT") ? subject : ParsedSentence.NONE;
    }

    /** The noun of the phrase that begins here. */
    private int noun(int first) {
        int at = first;
        while (at < s.size() && (s.pos(at).equals("DT") || s.pos(at).equals("CD") || s.pos(at).startsWith("JJ")
                || s.pos(at).equals("POS") || s.isNoun(at) && at + 1 < s.size() && follows(at + 1))) {
            at++;
        }
        return at < s.size() && s.isNoun(at) ? at : ParsedSentence.NONE;
    }

    private boolean follows(int at) {
        return s.isNoun(at) || s.pos(at).equals("POS");
    }

    /** True when verbs with tense stand behind the noun only in a clause about it. */
    private boolean alone(int noun) {
        boolean relative = false;
        int end = next(noun - 1);
        for (int at = noun + 1; at < end; at++) {
            relative |= s.pos(at).equals("WP") || s.pos(at).equals("WDT") || s.pos(at).equals("WP$");
            if (!relative && TENSED.contains(s.pos(at)) || s.quotation(at) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean tensed(int from, int to) {
        for (int at = from; at < to; at++) {
            if (s.pos(at).startsWith("W")) {
                return false;
            }
            if (TENSED.contains(s.pos(at))) {
                return true;
            }
        }
        return false;
    }

    /** The verb with tense and subject on which the clause before the comma hangs, -1 for none. */
    private int main(int end) {
        int main = ParsedSentence.NONE;
        for (int at = 0; at < end; at++) {
            if (s.quotation(at) >= 0 && s.quotation(at) == s.quotation(end - 1)) {
                return ParsedSentence.NONE;
            }
            boolean top = s.head(at) < 0 || s.head(at) >= end;
            int subject = s.has(at, "expl") ? s.child(at, "expl") : s.subject(at);
            if (top && s.isVerb(at) && subject >= 0 && subject < end) {
                main = at;
            }
        }
        return main;
    }

    /** Where the clause begins, behind a conjunction or a link of a word or two. */
    private int first(int end) {
        int at = 0;
        while (at < LINK && at < end && (s.pos(at).equals("CC") || s.pos(at).equals("RB") || s.pos(at).equals("IN")
                || s.pos(at).equals("NN") && at > 0)) {
            at++;
        }
        return s.pos(0).equals("CC") ? 1 : at < end && s.token(at).form().equals(",") ? at + 1 : 0;
    }

    private byte behind(int cue, int at, byte label) {
        boolean to = at == cue + 1 && accords(cue);
        return to ? RoleLabeller.CUE : s.isPunctuation(at) ? label : RoleLabeller.SOURCE;
    }
}
