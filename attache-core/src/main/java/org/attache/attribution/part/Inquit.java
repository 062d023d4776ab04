package org.attache.attribution.part;

import org.attache.attribution.wording.Labels;
import java.util.Set;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Mends the parts of a reporting verb that touches a quotation: {@code "We are late," said Ann Roe, who runs the line}.
 *
 * <p>A parser often reads a long phrase behind the verb as a clause of its own and hangs the speaker into it, so that the
 * labels have no source or take the phrase for what was said. Marks tell better: what the verb touches was said, and the
 * noun phrase on its other side, or between it and the marks, said it. Only labels that contradict this are changed.
 */
final class Inquit {
    /** Words a speaker between the marks and the verb may have. */
    private static final int WIDEST = 12;
    /** Words that join two nouns of one speaker: "a mechanic at the depot". */
    private static final Set<String> LINKS = Set.of("of", "and", "for", "in", "at", "from", "on", "near", "with");

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    Inquit(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** True of a verb of utterance right behind a quotation, or with nothing but a noun phrase in between. */
    boolean touches(int cue) {
        return utters(cue) && quoted(cue) >= 0 || s.relation(cue).equals("root") && colon(cue) > cue;
    }

    /** {@code Harbour to close by May, minister says}: verb and speaker alone behind a comma end the sentence. */
    boolean trails(int cue) {
        int last = before(s.size());
        int end = before(cue);
        int at = end;
        while (at >= 0 && isNominal(at)) {
            at--;
        }
        return last == cue && utters(cue) && at > 0 && at < end && s.token(at).form().equals(",");
    }

    /** The colon behind the cue that leads over to a quotation, -1 when there is none. */
    private int colon(int cue) {
        if (!s.isVerb(cue) || s.subject(cue) < 0 || s.quotation(cue) >= 0) {
            return -1;
        }
        int at = cue + 1;
        while (at < s.size() && s.quotation(at) < 0 && !s.token(at).form().equals(":")) {
            at++;
        }
        boolean leads = at + 1 < s.size() && s.quotation(at) < 0 && s.quotation(at + 1) >= 0;
        return leads ? at : -1;
    }

    /** {@code "He made one remark: "We are late."}: what stands before the colon is cue, what stands behind it was said. */
    private void colon(int cue, byte[] labels) {
        int colon = colon(cue);
        if (colon < 0 || labels[colon + 1] == RoleLabeller.CONTENT || colon + 2 < s.size()
                && labels[colon + 2] == RoleLabeller.CONTENT || s.isPunctuation(cue)) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            boolean said = i > colon && s.quotation(i) == s.quotation(colon + 1);
            boolean led = i < colon && i > cue && labels[i] == RoleLabeller.CONTENT;
            labels[i] = said ? RoleLabeller.CONTENT : led ? RoleLabeller.CUE
                    : labels[i] == RoleLabeller.CONTENT ? RoleLabeller.OUTSIDE : labels[i];
        }
    }

    /** Changes the labels of this cue where quotation marks beside it say otherwise. */
    void mend(int cue, byte[] labels) {
        colon(cue, labels);
        if (!utters(cue) || inserted(cue, labels)) {
            return;
        }
        if (s.subject(cue) < 0) {
            behindClause(cue, labels);
        }
        int quoted = quoted(cue);
        if (quoted < 0) {
            return;
        }
        boolean sourceless = Labels.none(labels, RoleLabeller.SOURCE) || behind(cue, labels) && before(cue) != quoted;
        boolean contentless = labels[quoted] != RoleLabeller.CONTENT;
        if (sourceless || contentless) {
            int first = before(cue) == quoted ? cue + 1 : after(quoted);
            int last = first > cue ? phraseEnd(first) : nounRun(first);
            if (last >= first) {
                label(cue, quoted, first, last, labels);
            }
        }
    }

    /** {@code The pass, said Ann Roe, "is shut"}: the speaker stands between commas, and what is before them belongs to what was said. */
    private boolean inserted(int cue, byte[] labels) {
        int first = cue + 1;
        int last = nounRun(first);
        boolean between = cue > 1 && s.token(cue - 1).form().equals(",") && s.quotation(cue - 2) < 0 && last >= first
                && last + 2 < s.size() && s.token(last + 1).form().equals(",") && s.quotation(last + 2) >= 0;
        if (!between || !s.isNoun(cue - 2)) {
            return false;
        }
        for (int i = 0; i < labels.length; i++) {
            boolean said = i < cue - 1 && !s.isPunctuation(i) || s.quotation(i) == s.quotation(last + 2);
            labels[i] = i == cue ? RoleLabeller.CUE
                    : i >= first && i <= last ? RoleLabeller.SOURCE
                            : said || i > last + 1 && labels[i] == RoleLabeller.CONTENT ? RoleLabeller.CONTENT
                                    : RoleLabeller.OUTSIDE;
        }
        return true;
    }

    /** {@code "The officer, who was tired, said so"}: the verb behind the clause has the subject before it. */
    private void behindClause(int cue, byte[] labels) {
        if (cue < 4 || !s.token(cue - 1).form().equals(",")) {
            return;
        }
        int clause = cue - 2;
        while (clause > 1 && !((s.pos(clause).equals("WP") || s.pos(clause).equals("VBN"))
                && s.token(clause - 1).form().equals(","))) {
            clause--;
        }
        int first = clause - 2;
        while (first >= 0 && s.quotation(first) < 0 && (isNominal(first) || isLink(first))) {
            first--;
        }
        if (clause <= 1 || first + 1 > clause - 2 || nounRun(first + 1) != clause - 2) {
            return;
        }
        for (int i = 0; i < cue; i++) {
            labels[i] = i > first && i <= clause - 2 ? RoleLabeller.SOURCE : RoleLabeller.OUTSIDE;
        }
    }

    /** True where all that the labels have for the speaker stands behind the verb. */
    private static boolean behind(int cue, byte[] labels) {
        for (int at = 0; at < cue; at++) {
            if (labels[at] == RoleLabeller.SOURCE) {
                return false;
            }
        }
        return true;
    }

    private boolean utters(int cue) {
        boolean finite = s.pos(cue).equals("VBD") || s.pos(cue).equals("VBZ") || s.pos(cue).equals("VBP");
        return finite && s.quotation(cue) < 0 && lexicon.isUtterance(s.lemma(cue));
    }

    private void label(int cue, int quoted, int first, int last, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            boolean same = s.quotation(i) == s.quotation(quoted)
                    || s.quotation(i) >= 0 && labels[i] == RoleLabeller.CONTENT;
            labels[i] = i == cue ? RoleLabeller.CUE
                    : i >= first && i <= last ? RoleLabeller.SOURCE
                            : same ? RoleLabeller.CONTENT : RoleLabeller.OUTSIDE;
        }
    }

    /** The last quoted word before the cue when at most one noun phrase stands between them, else -1. */
    private int quoted(int cue) {
        int at = before(cue);
        int end = at;
        if (at < 0 && cue > 0 && s.quotation(cue - 1) >= 0 && nounRun(cue + 1) > cue) {
            return cue - 1;
        }
        if (at >= 0 && s.quotation(at) < 0) {
            while (at >= 0 && s.quotation(at) < 0 && cue - at <= WIDEST && (isNominal(at) || isLink(at))) {
                at--;
            }
            if (nounRun(at + 1) != end) {
                return -1;
            }
            at = before(at + 1);
            if (at >= 0 && s.quotation(at) < 0 && s.token(cue - 1).form().equals(",")) {
                at = beforeApposition(at, cue);
            }
        } else if (nounRun(cue + 1) <= cue) {
            return -1;
        }
        return at >= 0 && s.quotation(at) >= 0 && leadsOver(at) ? at : -1;
    }

    /** "…," her lawyer, Ann Roe, told the court: the last quoted word before the noun that the name is set beside. */
    private int beforeApposition(int end, int cue) {
        int at = end;
        while (at >= 0 && s.quotation(at) < 0 && cue - at <= WIDEST && (isNominal(at) || isLink(at))) {
            at--;
        }
        return s.token(end + 1).form().equals(",") && nounRun(at + 1) == end ? before(at + 1) : end;
    }

    /** A quotation that ends in a comma, question or exclamation mark leads over to who said it. */
    private boolean leadsOver(int quoted) {
        boolean comma = false;
        for (int i = quoted + 1; i < s.size() && s.isPunctuation(i); i++) {
            comma |= ",?!".contains(s.token(i).form());
        }
        return comma;
    }

    /** The first word behind a quoted one that is no mark. */
    private int after(int quoted) {
        int at = quoted + 1;
        while (s.isPunctuation(at)) {
            at++;
        }
        return at;
    }

    /** The last word before the cue. */
    private int before(int cue) {
        int at = cue - 1;
        while (at >= 0 && s.isPunctuation(at)) {
            at--;
        }
        return at;
    }

    /** Last word of the noun phrase that begins here, with what is set beside it; the word before when none begins. */
    private int phraseEnd(int first) {
        int end = nounRun(first);
        if (end < first) {
            return end;
        }
        boolean apposed = end + 2 < s.size() && s.token(end + 1).form().equals(",") && opensApposition(end + 2);
        return apposed ? sentenceEnd(end + 2) : end;
    }

    private boolean isLink(int i) {
        return i < s.size() && LINKS.contains(s.lemma(i));
    }

    private boolean opensApposition(int i) {
        String pos = s.pos(i);
        return pos.startsWith("DT") || pos.startsWith("NN") || pos.equals("CD") || pos.startsWith("W")
                || pos.startsWith("JJ") || pos.equals("PRP$");
    }

    private int sentenceEnd(int from) {
        int end = from;
        while (end + 1 < s.size() && s.quotation(end + 1) < 0 && !s.token(end + 1).form().equals(";")
                && !s.token(end + 1).form().equals(":")) {
            end++;
        }
        while (s.isPunctuation(end) && !s.token(end).form().equals(")")) {
            end--;
        }
        return end;
    }

    /** Last word of the nouns that run on from here with their determiners, adjectives and "of" phrases. */
    private int nounRun(int first) {
        int last = first - 1;
        for (int i = first; i < s.size() && s.quotation(i) < 0 && (isNominal(i) || isLink(i) && last >= first); i++) {
            last = s.isNoun(i) || s.isPronoun(i) ? i : last;
        }
        return last;
    }

    private boolean isNominal(int i) {
        String pos = s.pos(i);
        return s.isNoun(i) || pos.equals("DT") || pos.startsWith("JJ") || pos.equals("CD") || s.isPronoun(i)
                || pos.equals("POS") || pos.equals("HYPH") || pos.equals("VBN") && s.relation(i).equals("nmod");
    }

}
