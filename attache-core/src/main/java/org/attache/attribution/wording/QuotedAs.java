package org.attache.attribution.wording;

import java.util.Map;
import java.util.TreeMap;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.cue.RoleLabeller;
import org.jspecify.annotations.Nullable;

/**
 * What was said before it is told who quotes whom: {@code The pass is shut, the Courier quoted a ranger as saying};
 * {@code "It is shut," a ranger was quoted as telling the radio}; {@code The pass, a ranger is quoted in the Courier as saying, is shut}.
 *
 * <p>Two attributions at once, one within the other: whoever is quoted says it, and whoever quotes him holds both. What follows
 * "as saying" is read by the weights as well as any other report, but for an outlet in which it is read.
 */
public final class QuotedAs {
    /** Words between "quoted" and "as". */
    private static final int WIDEST = 16;

    private final ParsedSentence s;
    private final CueLexicon lexicon;

    public QuotedAs(ParsedSentence sentence, CueLexicon lexicon) {
        this.s = sentence;
        this.lexicon = lexicon;
    }

    /** A stretch of words, empty where both ends are equal. */
    private record Range(int from, int to) {
        static final Range NONE = new Range(0, 0);

        boolean empty() {
            return from >= to;
        }
    }

    /** @param subject who quotes, or is quoted; @param comma the mark that ends what was said before */
    private record Frame(int quote, int saying, Range subject, int comma, boolean passive) {}

    /** The labels of "quoted" and of "saying", by their words. */
    public Map<Integer, byte[]> find() {
        Map<Integer, byte[]> found = new TreeMap<>();
        for (int at = 1; at < s.size(); at++) {
            @Nullable
            Frame frame = s.lemma(at).equals("quote") && s.isVerb(at) && s.quotation(at) < 0 ? frame(at) : null;
            boolean before = frame != null && read(frame, found);
            if (!before && s.isVerb(at) && Words.in("quotes", s.lemma(at)) && s.quotation(at) < 0) {
                effect(at, found);
            }
            if (!before && s.pos(at).equals("VBN") && s.quotation(at) < 0) {
                readIn(at, found);
            }
        }
        return found;
    }

    private @Nullable Frame frame(int quote) {
        int as = quote + 1;
        while (as < s.size() && as - quote < WIDEST && !Clause.tensed(s, as) && !Clause.lower(s, as).equals("as")) {
            as++;
        }
        int saying = Clause.lower(s, as + 1).equals("having") ? as + 2 : as + 1;
        boolean says = saying < s.size() && Clause.lower(s, as).equals("as") && s.isVerb(saying)
                && lexicon.isUtterance(s.lemma(saying));
        int end = quote - 1;
        boolean passive = false;
        while (end > 0 && (s.pos(end).startsWith("RB") || s.lemma(end).equals("be") || s.lemma(end).equals("have"))) {
            passive |= s.lemma(end).equals("be");
            end--;
        }
        int from = end;
        while (from >= 0 && s.quotation(from) < 0 && (Clause.nominal(s, from) || s.pos(from).equals("IN"))) {
            from--;
        }
        boolean comma = from > 0 && (Clause.comma(s, from) || s.quotation(from) >= 0);
        return says && comma && from < end ? new Frame(quote, saying, new Range(from + 1, end + 1), from, passive)
                : null;
    }

    /** False where nothing was said before it. */
    private boolean read(Frame frame, Map<Integer, byte[]> found) {
        int tail = frame.saying + 1;
        int end = tail;
        while (end < s.size() && !s.isPunctuation(end) && !Clause.tensed(s, end)) {
            end++;
        }
        boolean closes = end >= s.size() || s.isPunctuation(end);
        boolean empty = end == tail || s.pos(tail).equals("IN") && !Clause.lower(s, tail).equals("that")
                || s.lemma(frame.saying).equals("tell");
        int start = Clause.start(s);
        boolean told = Clause.main(s, start, frame.comma) || end < s.size() && Clause.comma(s, end)
                || s.quotation(frame.comma) >= 0 || s.quotation(frame.comma - 1) >= 0;
        if (!closes || !empty || !told) {
            return false;
        }
        Range quoted = frame.passive ? frame.subject : new Range(frame.quote + 1, as(frame));
        Range by = frame.passive ? by(frame, end) : frame.subject;
        Range rest = end < s.size() && Clause.comma(s, end) ? new Range(end + 1, Clause.end(s, end)) : Range.NONE;
        found.put(frame.saying, labels(new Range(start, frame.comma), rest, quoted, frame.saying));
        if (!by.empty()) {
            byte[] labels = labels(new Range(start, frame.comma), rest, by, frame.quote);
            Labels.fill(s, labels, quoted.from, quoted.to, RoleLabeller.CONTENT);
            Labels.fill(s, labels, as(frame), frame.saying + 1, RoleLabeller.CONTENT);
            found.put(frame.quote, labels);
        }
        return true;
    }

    /** "The Courier quotes a ranger to the effect that the pass is shut". */
    private void effect(int quote, Map<Integer, byte[]> found) {
        int effect = quote + 1;
        while (effect < s.size() && effect - quote < WIDEST && !s.lemma(effect).equals("effect")) {
            effect++;
        }
        int from = Clause.lower(s, effect - 1).equals("the") ? effect - 2 : effect;
        int who = s.subject(quote);
        boolean whole = who >= 0 && who < quote && effect + 2 < s.size() && Clause.lower(s, from).equals("to")
                && from > quote + 1 && Clause.lower(s, effect + 1).equals("that");
        if (whole) {
            Range quoted = new Range(quote + 1, from);
            Range said = new Range(effect + 1, Clause.end(s, effect + 1));
            found.put(effect, labels(Range.NONE, said, quoted, effect));
            byte[] labels = labels(Range.NONE, said, new Range(s.left(who), who + 1), quote);
            Labels.fill(s, labels, quoted.from, effect + 1, RoleLabeller.CONTENT);
            found.put(quote, labels);
        }
    }

    /** "In the Courier a ranger is quoted as saying that the pass is shut": the outlet in which it is read quotes him. */
    private void readIn(int quote, Map<Integer, byte[]> found) {
        int start = Clause.start(s);
        int who = s.lemma(quote).equals("quote") && Clause.lower(s, start).equals("in") ? s.subject(quote)
                : ParsedSentence.NONE;
        int first = who < 0 ? 0 : s.left(who);
        int last = first - 1;
        while (last > start && s.isPunctuation(last)) {
            last--;
        }
        if (last > start + 1 && who < quote && names(last)) {
            byte[] labels = new byte[s.size()];
            Labels.fill(s, labels, start + 1, last + 1, RoleLabeller.SOURCE);
            Labels.fill(s, labels, first, Clause.end(s, first), RoleLabeller.CONTENT);
            Labels.fill(s, labels, quote, quote + 1, RoleLabeller.CUE);
            found.put(quote, labels);
        }
    }

    /** True of the last word of an outlet's name, or of words for one. */
    private boolean names(int noun) {
        return s.pos(noun).startsWith("NNP") || Words.in("printed", s.lemma(noun));
    }

    private int as(Frame frame) {
        return Clause.lower(s, frame.saying - 1).equals("as") ? frame.saying - 1 : frame.saying - 2;
    }

    /** Who quotes in a passive, beside or behind it: "quoted by the Courier", "quoted as saying in the Courier". */
    private Range by(Frame frame, int end) {
        for (int at = frame.quote + 1; at + 1 < end; at++) {
            boolean by = Clause.lower(s, at).equals("by") || Clause.lower(s, at).equals("in");
            int last = at + 1;
            while (last < end && Clause.nominal(s, last)) {
                last++;
            }
            int noun = last - 1;
            if (by && noun > at && (names(noun) || Clause.lower(s, at).equals("by"))) {
                return new Range(at + 1, last);
            }
        }
        return Range.NONE;
    }

    private byte[] labels(Range before, Range rest, Range speaker, int cue) {
        byte[] labels = new byte[s.size()];
        Labels.fill(s, labels, before.from, before.to, RoleLabeller.CONTENT);
        if (!before.empty() && s.quotation(before.to) >= 0) {
            labels[before.to] = s.isPunctuation(before.to) ? RoleLabeller.OUTSIDE : RoleLabeller.CONTENT;
        }
        Labels.fill(s, labels, rest.from, rest.to, RoleLabeller.CONTENT);
        Labels.fill(s, labels, speaker.from, speaker.to, RoleLabeller.SOURCE);
        labels[cue] = RoleLabeller.CUE;
        return labels;
    }
}
