package org.attache.attribution.part;

import org.attache.attribution.wording.Labels;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;

/**
 * Mends the content of reported speech without marks where the order of words says more than the labels.
 *
 * <p>Some things the labels get wrong in wire style: the clause before a verb of utterance at the end of a sentence is
 * what was said, not whom it was told to ({@code The track was cut, Ann Roe told the agency}); whom it was said to is
 * no part of it ({@code sources confirmed to the paper}); and a phrase whose verb follows at once is the subject of what
 * was said, not all of it ({@code officials said mending ties was a choice}); and a letter speaks for
 * whoever sent it.
 */
final class Reported {
    /** Words that a content may leave out between two of its pieces before they count as an aside. */
    private static final int WIDEST_GAP = 8;

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    Reported(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    void mend(int cue, byte[] labels) {
        gaps(labels);
        if (s.isVerb(cue) && lexicon.isUtterance(s.lemma(cue))) {
            precedingClause(cue, labels);
            recipient(cue, labels);
            subjectAlone(cue, labels);
            author(cue, labels);
            agent(cue, labels);
        }
    }

    /** "was accused of hiding losses by two aides": the people behind the last "by" accuse, for "hiding" takes no "by". */
    private void agent(int cue, byte[] labels) {
        int last = labels.length - 1;
        while (last > cue && labels[last] != RoleLabeller.CONTENT) {
            last--;
        }
        int by = last;
        while (by > cue && !s.lemma(by).equals("by") && !s.isVerb(by)) {
            by--;
        }
        int people = by > cue && s.has(cue, "auxpass") && Labels.none(labels, RoleLabeller.SOURCE)
                && s.lemma(by).equals("by")
                        ? s.child(by, "pobj") : ParsedSentence.NONE;
        if (people < 0 || s.right(people) != last || afterPassive(by)
                || !s.pos(people).startsWith("NNP") && !lexicon.isHuman(s.lemma(people))) {
            return;
        }
        for (int at = by; at <= last; at++) {
            labels[at] = at == by || s.isPunctuation(at) ? RoleLabeller.OUTSIDE : RoleLabeller.SOURCE;
        }
    }

    private boolean afterPassive(int by) {
        int verb = by - 1;
        while (verb > 0 && !s.isVerb(verb)) {
            verb--;
        }
        return s.pos(verb).equals("VBN");
    }

    /** A few words between two pieces of one content belong to it, unless commas or marks set them apart. */
    private void gaps(byte[] labels) {
        int last = labels.length;
        for (int at = 0; at < labels.length; at++) {
            if (labels[at] == RoleLabeller.CONTENT) {
                if (at - last > 1 && inner(last, at, labels)) {
                    fill(last, at, labels);
                }
                last = at;
            } else if (labels[at] != RoleLabeller.OUTSIDE) {
                last = labels.length;
            }
        }
    }

    private boolean inner(int last, int next, byte[] labels) {
        int words = 0;
        for (int at = last + 1; at < next; at++) {
            words += s.isPunctuation(at) ? 0 : 1;
        }
        boolean comma = s.token(last + 1).form().equals(",") || s.token(next - 1).form().equals(",");
        return words <= (comma ? 1 : WIDEST_GAP) && s.quotation(last) == s.quotation(next);
    }

    private void fill(int last, int next, byte[] labels) {
        for (int at = last + 1; at < next; at++) {
            labels[at] = s.isPunctuation(at) ? labels[at] : RoleLabeller.CONTENT;
        }
    }

    private void precedingClause(int cue, byte[] labels) {
        if (!s.lemma(cue).equals("tell") && !s.lemma(cue).equals("inform") && !toSomebody(cue, labels)) {
            return;
        }
        int subject = s.subject(cue);
        int end = subject < 0 ? -1 : s.left(subject) - 1;
        boolean behind = subject >= 0 && subject < cue && end > 1 && s.token(end).form().equals(",");
        if (!behind || s.quotation(cue) >= 0 || holdsVerb(labels) || begins(labels, end) || !follows(labels, cue)
                || !hasClause(end)
                || hasVerb(cue + 1, s.size())) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            labels[i] = i < end && !s.isPunctuation(i) ? RoleLabeller.CONTENT
                    : labels[i] == RoleLabeller.CONTENT ? RoleLabeller.OUTSIDE : labels[i];
        }
        for (int i = s.left(subject); i <= Math.min(s.right(subject), cue - 1); i++) {
            labels[i] = s.isPunctuation(i) ? RoleLabeller.OUTSIDE : RoleLabeller.SOURCE;
        }
    }

    /** "confirmed to us": all that the labels have for what was said is whom it was said to. */
    private boolean toSomebody(int cue, byte[] labels) {
        int whom = cue + 1;
        while (whom < labels.length && labels[whom] != RoleLabeller.CONTENT) {
            whom++;
        }
        whom = whom < labels.length && s.lemma(whom).equals("to") ? whom + 1 : whom;
        return whom < labels.length && s.lemma(whom - 1).equals("to")
                && (s.isPronoun(whom) || lexicon.isHuman(s.lemma(whom)) || s.pos(whom).equals("DT"));
    }

    private static boolean begins(byte[] labels, int end) {
        for (int i = 0; i < end; i++) {
            if (labels[i] == RoleLabeller.CONTENT) {
                return true;
            }
        }
        return false;
    }

    private static boolean follows(byte[] labels, int cue) {
        for (int i = cue + 1; i < labels.length; i++) {
            if (labels[i] == RoleLabeller.CONTENT) {
                return true;
            }
        }
        return false;
    }

    /** A main clause, not an adverbial one: "When she was asked, she told the court". */
    private boolean hasClause(int end) {
        for (int i = 0; i < end; i++) {
            boolean main = s.relation(i).equals("ccomp") || s.relation(i).equals("root")
                    || s.relation(i).equals("conj");
            if (main && s.isVerb(i) && s.subject(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "They exchanged letters expressing hope": whoever sends a text speaks in it. */
    private void author(int cue, byte[] labels) {
        int text = s.relation(cue).equals("acl") ? s.head(cue) : ParsedSentence.NONE;
        int verb = text >= 0 && lexicon.isDocument(s.lemma(text)) && s.relation(text).equals("dobj") ? s.head(text)
                : ParsedSentence.NONE;
        int author = verb >= 0 ? s.subject(verb) : ParsedSentence.NONE;
        if (author < 0 || author > verb || labels[text] != RoleLabeller.SOURCE) {
            return;
        }
        for (int i = 0; i < labels.length; i++) {
            boolean inside = i >= s.left(author) && i <= s.right(author) && !s.isPunctuation(i);
            labels[i] = inside ? RoleLabeller.SOURCE
                    : labels[i] == RoleLabeller.SOURCE ? RoleLabeller.OUTSIDE : labels[i];
        }
    }

    private void recipient(int cue, byte[] labels) {
        int to = s.child(cue, "prep");
        int whom = to > cue && s.lemma(to).equals("to") ? s.child(to, "pobj") : ParsedSentence.NONE;
        if (whom < 0 || labels[whom] != RoleLabeller.CONTENT
                || !s.pos(whom).startsWith("NNP") && !lexicon.isHuman(s.lemma(whom)) || !holdsVerb(labels)) {
            return;
        }
        for (int i = to; i <= s.right(to); i++) {
            labels[i] = s.isVerb(i) ? labels[i] : RoleLabeller.OUTSIDE;
        }
    }

    private void subjectAlone(int cue, byte[] labels) {
        int last = labels.length - 1;
        while (last > cue && labels[last] != RoleLabeller.CONTENT) {
            last--;
        }
        int verb = last + 1;
        boolean follows = last > cue && verb < s.size() && isFinite(verb) && s.subject(verb) < 0
                && s.quotation(verb) == s.quotation(cue) && !holdsFinite(labels);
        if (follows && labels[cue + 1] == RoleLabeller.CONTENT) {
            for (int i = verb; i <= s.right(verb) && s.quotation(i) == s.quotation(cue); i++) {
                labels[i] = s.isPunctuation(i) ? labels[i] : RoleLabeller.CONTENT;
            }
        }
    }

    private boolean isFinite(int i) {
        String pos = s.pos(i);
        return pos.equals("VBD") || pos.equals("VBZ") || pos.equals("VBP") || pos.equals("MD");
    }

    private boolean holdsFinite(byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == RoleLabeller.CONTENT && isFinite(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsVerb(byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == RoleLabeller.CONTENT && s.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            if (s.isVerb(i)) {
                return true;
            }
        }
        return false;
    }
}
