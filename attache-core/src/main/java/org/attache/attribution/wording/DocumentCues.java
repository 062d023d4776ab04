package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.jspecify.annotations.Nullable;

/**
 * Statements of which an empty "it" says in which text they stand: {@code In the contract it is laid down that the port will close},
 * {@code From a slide it follows that …}, {@code The port will close, it says in the local press}. The text is the source.
 */
public final class DocumentCues {
    /** Words between the empty subject and its verb. */
    private static final int REACH = 4;

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public DocumentCues(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** A text and the words that name it. */
    private record Text(int preposition, int first, int end) {}

    /** The labels of every such verb. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int it = 0; it + 1 < s.size(); it++) {
            int next = s.pos(it + 1).equals("MD") && it + 2 < s.size() ? it + 2 : it + 1;
            boolean anybody = Words.in("anybody", Clause.lower(s, it)) && (Words.in("reads", s.lemma(next))
                    || Words.in("learns", s.lemma(next)) && Clause.lower(s, next + 1).equals("from"));
            int verb = s.quotation(it) >= 0 ? ParsedSentence.NONE : anybody ? next
                    : Clause.lower(s, it).equals("it") ? verb(it) : ParsedSentence.NONE;
            byte[] labels = verb < 0 ? new byte[0] : labels(it, verb);
            if (labels.length > 0) {
                found.put(verb, labels);
            }
        }
        return found;
    }

    /** "it is laid", "it says": the verb that puts words into a text. */
    private int verb(int it) {
        boolean passive = false;
        for (int at = it + 1; at < Math.min(s.size(), it + REACH); at++) {
            if (passive && s.pos(at).equals("VBN") && Words.in("deposited", s.lemma(at))
                    || !passive && Clause.tensed(s, at) && Words.in("stands", s.lemma(at))) {
                return at;
            }
            passive |= s.lemma(at).equals("be");
            if (!s.isVerb(at) && !s.pos(at).startsWith("RB")) {
                return ParsedSentence.NONE;
            }
        }
        return ParsedSentence.NONE;
    }

    private byte[] labels(int it, int verb) {
        int start = Clause.start(s);
        boolean passive = s.pos(verb).equals("VBN");
        Text before = text(start, it, true);
        Text behind = text(next(verb + 1), s.size(), passive || Words.in("reads", s.lemma(verb))
                || Words.in("learns", s.lemma(verb)));
        Text text = before != null && before.end >= it - 1 ? before : behind;
        if (text == null) {
            return new byte[0];
        }
        int that = that(text == behind ? behind.end : verb + 1);
        int comma = Clause.lower(s, Math.max(0, it - 1)).equals("as") ? it - 2 : it - 1;
        boolean aside = that < 0 && text == behind && comma > start && s.token(comma).form().equals(",")
                && closes(text.end);
        boolean goesOn = aside && text.end + 1 < s.size() && s.token(text.end).form().equals(",")
                && Clause.anyTensed(s, text.end, s.size());
        boolean stated = aside && (goesOn || Clause.main(s, start, comma));
        if (that < 0 && !stated) {
            return new byte[0];
        }
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, stated ? start : that, stated ? comma : Clause.end(s, that), RoleLabeller.CONTENT);
        if (goesOn && !Clause.main(s, start, comma)) {
            Labels.fill(s, labels, text.end + 1, Clause.end(s, text.end + 1), RoleLabeller.CONTENT);
        }
        Labels.fill(s, labels, text.first, text.end, RoleLabeller.SOURCE);
        labels[text.preposition] = RoleLabeller.CUE;
        labels[verb] = RoleLabeller.CUE;
        return labels;
    }

    /** "laid down in", "stated clearly in": the word behind particles. */
    private int next(int from) {
        int at = from;
        while (at < s.size() && (s.pos(at).equals("RP") || s.pos(at).startsWith("RB"))) {
            at++;
        }
        return at;
    }

    /**
     * The text that a preposition names here, up to a mark, "it" or "that"; not one of its own ("it says on its website").
     *
     * @param any false for a text in which only an empty "it" says something: "it said in the press", but not "in a statement"
     */
    private @Nullable Text text(int at, int limit, boolean any) {
        if (at + 1 >= limit || !s.pos(at).equals("IN") || !Words.in("textual", Clause.lower(s, at))) {
            return null;
        }
        int end = at + 1;
        boolean document = false;
        if (s.pos(end).equals("PRP$")) {
            return null;
        }
        while (end < limit && !s.isPunctuation(end) && !Clause.lower(s, end).equals("that") && s.quotation(end) < 0
                && !Clause.tensed(s, end)) {
            document |= s.isNoun(end) && (any && (lexicon.isDocument(s.lemma(end)) || s.pos(end).startsWith("NNP"))
                    || Words.in("printed", s.lemma(end)));
            end++;
        }
        return document ? new Text(at, at + 1, end) : null;
    }

    private int that(int from) {
        int that = next(from);
        boolean states = that + 2 < s.size() && Clause.lower(s, that).equals("that") && s.quotation(that) < 0
                && Clause.anyTensed(s, that, s.size());
        return states ? that : ParsedSentence.NONE;
    }

    private boolean closes(int at) {
        return at >= s.size() || s.isPunctuation(at);
    }
}
