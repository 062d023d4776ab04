package org.attache.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.cue.CueLexicon;
import org.attache.cue.Features;
import org.attache.cue.ParsedSentence;
import org.attache.cue.PartReader;
import org.attache.model.Article;
import org.attache.model.Attribution;
import org.attache.model.Span;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;
import org.jspecify.annotations.Nullable;

/**
 * Finds who says what in an article: direct, indirect and mixed speech, attitudes and intentions, with or without a source.
 *
 * <p><b>Idea.</b> Four small log-linear models over the dependency parse, and rules for what crosses sentences. The cue
 * model asks of every word whether it reports. {@link PartReader} chooses the head words of source and content and decides
 * word by word what belongs to which part. {@link SentenceReader} puts this together with what {@code attribution.wording}
 * reads from the order of words, and lets {@code attribution.part} overrule labels that marks and commas deny.
 * {@link QuotationLinker} then ties quotations of several sentences and paragraphs to their cues, {@link LineCues} adds
 * colons and dashes, {@link Anaphora} what only points back, {@link Nesting} finds what is said within what.
 *
 * <p>The corpus behind the weights marks the outermost attribution only. The cue model is therefore fitted on words
 * outside every content, so that it does not learn that a reported "said" is none; a second model, fitted on all words,
 * says how likely a cue stands outside. A cue that no content holds is left out when it looks like an inner one or its
 * parts are a guess: naming an inner source alone would make the outlet vouch for words that it quotes.
 *
 * <p>Accuracy and the commands behind it: docs/accuracy.md. Immutable, safe for several threads; linear in the length of
 * the article.
 *
 * @see <a href="https://aclanthology.org/L18-1524/">Newell, Margolin, Ruths: An Attribution Relations Corpus for Political
 *      News, LREC 2018</a>
 */
public final class AttributionFinder {
    /** An attribution that no other holds counts from this certainty on; F is flat from .24 to .32. */
    private static final double CERTAINTY = 0.25;

    private final SentenceReader.Models models = SentenceReader.Models.standard();
    private final CueLexicon lexicon = CueLexicon.standard();

    /**
     * The attributions of an article, sorted by cue.
     *
     * @param sentences its sentences in text order
     */
    public List<Attribution> find(Article article, List<Sentence> sentences) {
        return find(article.text(), sentences);
    }

    /** The same for a text that is no article. */
    public List<Attribution> find(String text, List<Sentence> sentences) {
        List<Quotation> quotations = Quotations.in(text);
        List<Draft> drafts = new ArrayList<>();
        LineCues lineCues = new LineCues(text, lexicon, quotations);
        Features features = new Features();
        List<ParsedSentence> parsed = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = new ParsedSentence(sentences.get(i), i, quotations);
            parsed.add(sentence);
            drafts.addAll(lineCues.of(sentence));
            drafts.addAll(new SentenceReader(sentence, lexicon, features, models).drafts());
        }
        drafts.sort(Comparator.comparing(Draft::cueWord));
        new QuotationLinker(text, quotations, drafts).link();
        new Anaphora(text, lexicon, drafts).resolve(parsed);
        drafts.removeIf(draft -> draft.content.isEmpty());
        return finish(outermost(drafts), quotations);
    }

    private static List<Draft> outermost(List<Draft> drafts) {
        @Nullable
        Integer[] within = Nesting.of(drafts);
        List<Draft> kept = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            if (within[i] != null || drafts.get(i).outer >= CERTAINTY) {
                kept.add(drafts.get(i));
            }
        }
        return kept;
    }

    private List<Attribution> finish(List<Draft> drafts, List<Quotation> quotations) {
        @Nullable
        Integer[] within = Nesting.of(drafts);
        List<Attribution> result = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            CueLexicon.Entry entry = draft.entry(lexicon);
            result.add(
                    new Attribution(draft.source, draft.cueSpans, draft.content, kind(draft, quotations), entry.act(),
                            entry.commitment(), within[i]));
        }
        return List.copyOf(result);
    }

    private static Attribution.Kind kind(Draft draft, List<Quotation> quotations) {
        int quoted = 0;
        for (Span piece : draft.content) {
            for (int q = Quotations.firstEndingAfter(quotations, piece.start()); q < quotations.size()
                    && quotations.get(q).span().start() < piece.end(); q++) {
                Span span = quotations.get(q).span();
                quoted += Math.min(piece.end(), span.end()) - Math.max(piece.start(), span.start());
            }
        }
        return quoted >= 0.9 * draft.contentLength() ? Attribution.Kind.DIRECT
                : quoted > 0 ? Attribution.Kind.MIXED : Attribution.Kind.INDIRECT;
    }
}
