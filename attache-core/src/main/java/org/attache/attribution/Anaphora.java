package org.attache.attribution;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.attribution.wording.Clause;
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

    private static final Set<String> POINTS = Set.of("so", "this", "that", "it", "as much", "so much", "the same",
            "all this", "as much as that", "the story", "this story", "the news", "this news", "what", "how",
            "this much", "that much");
    /** Words that point back only behind one at the start of their sentence: "That is how she sees it". */
    private static final Set<String> WEAK = Set.of("it", "what", "how");
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
            if (at > 0 && !said.get(at - 1) && !draft.line && vouches(draft) && pointsBack(draft)) {
                ParsedSentence before = sentences.get(at - 1);
                if (states(before, draft.sentence)) {
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

    /** "So", "as much", or for the subject of a passive "this". */
    private boolean pointsBack(Draft draft) {
        ParsedSentence s = draft.sentence;
        int be = s.child(draft.cue, "auxpass");
        String passive = be < 1 || be > 2 ? "" : words(s.sentence().span(0, be - 1));
        String said = draft.content.size() == 1 ? words(draft.content.getFirst()) : "";
        said = said.indexOf(" on ") < 0 ? said : said.substring(0, said.indexOf(" on "));
        return POINTS.contains(passive) && !WEAK.contains(passive)
                || POINTS.contains(said) && (!WEAK.contains(said) || opens(s) || said.equals("it") && first(s));
    }

    /** "The Echo had it first." */
    private static boolean first(ParsedSentence s) {
        return s.size() > 3 && s.token(s.size() - 2).form().equals("first");
    }

    private boolean opens(ParsedSentence s) {
        return OPENERS.contains(s.token(0).form().toLowerCase(Locale.ROOT)) && s.size() > 3;
    }

    private String words(Span span) {
        return span.in(text).toLowerCase(Locale.ROOT);
    }

    /** True of a whole sentence right before in one paragraph. */
    private boolean states(ParsedSentence before, ParsedSentence s) {
        Span span = before.sentence().span();
        boolean paragraph = text.substring(span.start(), s.sentence().span().end()).indexOf('\n') < 0;
        return paragraph && Clause.anyTensed(before, 0, before.size());
    }
}
