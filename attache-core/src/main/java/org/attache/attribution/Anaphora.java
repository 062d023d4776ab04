package org.attache.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.attribution.wording.Clause;
import org.attache.attribution.wording.Referring;
import org.attache.attribution.wording.Words;
import org.attache.cue.CueLexicon;
import org.attache.cue.ParsedSentence;
import org.attache.model.Span;

/**
 * Gives a verb whose content only points back what it points to: {@code The bridge will be pulled down. So says the engineer},
 * {@code … A clerk let the paper know as much}, {@code … This was confirmed by Ann Roe}.
 *
 * <p>What is meant is the sentence before in the same paragraph, if nobody else has said it. A verb that denies, asks or is denied
 * itself vouches for nothing.
 */
final class Anaphora {

    /** Words from the cue to what makes it sure: "made no secret of". */
    private static final int REACH = 4;
    private static final Set<String> OPENERS = Set.of("so", "this", "that", "thus", "such");

    private final String text;
    private final CueLexicon lexicon;
    private final List<Draft> drafts;

    Anaphora(String text, CueLexicon lexicon, List<Draft> drafts) {
        this.text = text;
        this.lexicon = lexicon;
        this.drafts = drafts;
    }

    /** @param sentences those of the text, parsed */
    void resolve(List<ParsedSentence> sentences) {
        new Pointers(text, lexicon, drafts).resolve(sentences);
        BitSet said = said(sentences);
        for (Draft draft : drafts) {
            int at = draft.sentence.index();
            if (at > 0 && !said.get(at - 1) && !draft.line && vouches(draft)) {
                ParsedSentence before = sentences.get(at - 1);
                if (pointsBack(draft, before) && states(before, draft.sentence)) {
                    draft.cueSpans.addAll(draft.content);
                    draft.cueSpans.sort(null);
                    draft.content.clear();
                    draft.addContent(before.sentence().span());
                    said.set(at - 1);
                }
            }
        }
    }

    /** The sentences of which somebody has said a part. */
    private BitSet said(List<ParsedSentence> sentences) {
        int[] ends = sentences.stream().mapToInt(one -> one.sentence().span().end()).toArray();
        BitSet said = new BitSet();
        for (Draft draft : drafts) {
            for (Span span : draft.content) {
                int found = Arrays.binarySearch(ends, span.start());
                for (int at = found < 0 ? -found - 1 : found + 1; at < ends.length
                        && sentences.get(at).sentence().span().start() < span.end(); at++) {
                    said.set(at);
                }
            }
        }
        return said;
    }

    /** True of a main verb of saying that is not denied and has somebody for its source. */
    private boolean vouches(Draft draft) {
        ParsedSentence s = draft.sentence;
        boolean main = s.head(draft.cue) < 0 || s.relation(draft.cue).equals("conj") || opens(s);
        boolean hedged = s.has(draft.cue, "neg")
                || s.anyChild(draft.cue, at -> s.pos(at).equals("MD"));
        return main && !hedged && !draft.source.isEmpty() && s.isVerb(draft.cue)
                && switch (draft.entry(lexicon).act()) {
                    case DENY, ASK, ORDER, WANT, FEAR, ACCUSE, CRITICISE, THREATEN, QUOTE -> false;
                    default -> true;
                };
    }

    /** "So", "as much", the happening by its noun, or one of these for the subject of a passive. */
    private boolean pointsBack(Draft draft, ParsedSentence before) {
        ParsedSentence s = draft.sentence;
        int be = s.child(draft.cue, "auxpass");
        Referring subject = new Referring(s, 0, Math.max(be, 0));
        boolean passive = be > 0
                && (subject.pointer() == be && !subject.weak() || owning(draft) && subject.event(before));
        if (passive || draft.content.isEmpty()) {
            return passive;
        }
        int from = word(s, draft.content.getFirst().start());
        int to = word(s, draft.content.getLast().end() - 1) + 1;
        if (from < 0) {
            return false;
        }
        Referring said = new Referring(s, from, to);
        boolean strong = !said.weak() || opens(s) || first(s) || owning(draft);
        return said.pointer() > 0 && strong || from > draft.cue && owning(draft) && said.event(before);
    }

    /** The word at an offset, -1 for none. */
    private static int word(ParsedSentence s, int offset) {
        int at = s.size() - 1;
        while (at >= 0 && s.token(at).span().start() > offset) {
            at--;
        }
        return at >= 0 && s.token(at).span().contains(offset) ? at : -1;
    }

    /** True of words by which somebody vouches for what is known already: "confirmed", "is sure of". */
    private boolean owning(Draft draft) {
        ParsedSentence s = draft.sentence;
        boolean owns = Words.in("owning", s.lemma(draft.cue));
        for (int at = draft.cue + 1; !owns && at < Math.min(s.size(), draft.cue + REACH); at++) {
            owns = Words.in("sure", s.lemma(at));
        }
        return owns;
    }

    /** "The Echo had it first." */
    private static boolean first(ParsedSentence s) {
        return s.size() > 3 && s.token(s.size() - 2).form().equals("first");
    }

    private static boolean opens(ParsedSentence s) {
        return OPENERS.contains(s.token(0).form().toLowerCase(Locale.ROOT)) && s.size() > 3;
    }

    /** True of a whole sentence right before in one paragraph. */
    private boolean states(ParsedSentence before, ParsedSentence s) {
        Span span = before.sentence().span();
        boolean paragraph = text.substring(span.start(), s.sentence().span().end()).indexOf('\n') < 0;
        return paragraph && Clause.anyTensed(before, 0, before.size());
    }
}
