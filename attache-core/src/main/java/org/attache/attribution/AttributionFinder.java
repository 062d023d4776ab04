package org.attache.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.annotation.Sentence;
import org.attache.cue.CueFeatures;
import org.attache.cue.CueLexicon;
import org.attache.cue.Features;
import org.attache.cue.LinearModel;
import org.attache.cue.ParsedSentence;
import org.attache.cue.PartReader;
import org.attache.cue.RoleLabeller;
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
 * word by word what belongs to which part.
 * {@link QuotationLinker} then ties quotations of several sentences and paragraphs to their cues, {@link LineCues} adds
 * colons and dashes, {@link Nesting} finds what is said within what.
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
    /** A word is a cue from this probability on; the best F on the development part lies between .35 and .42. */
    private static final double CUE = 0.38;
    /** The same for a verb of utterance right beside a quotation, or alone with its speaker at the end. */
    private static final double CUE_BESIDE = 0.02;
    /** An attribution that no other holds counts from this certainty on; F is flat from .24 to .32. */
    private static final double CERTAINTY = 0.25;

    private final LinearModel cues = LinearModel.resource("cue.weights");
    private final LinearModel outerCues = LinearModel.resource("outer-cue.weights");
    private final PartReader.Models models = PartReader.Models.standard();
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
        for (int i = 0; i < sentences.size(); i++) {
            ParsedSentence sentence = new ParsedSentence(sentences.get(i), i, quotations);
            drafts.addAll(lineCues.of(sentence));
            drafts.addAll(drafts(sentence, features));
        }
        drafts.sort(Comparator.comparing(Draft::cueWord));
        new QuotationLinker(text, quotations, drafts).link();
        drafts.removeIf(draft -> draft.content.isEmpty());
        return finish(outermost(drafts), quotations);
    }

    /** @param beside true of a verb of utterance at a quotation or at the end behind its speaker */
    private record Candidate(int token, double probability, double outer, boolean beside) {}

    private List<Draft> drafts(ParsedSentence s, Features features) {
        PartReader reader = new PartReader(s, lexicon, features, models);
        Inquit inquit = new Inquit(s, lexicon);
        Reported reported = new Reported(s, lexicon);
        Trailing trailing = new Trailing(s, lexicon, inquit);
        Trim trim = new Trim(s, lexicon);
        SpeakerCut speaker = new SpeakerCut(s);
        Coordination coordination = new Coordination(s, lexicon);
        WordCues words = new WordCues(s, lexicon);
        boolean[] taken = new boolean[s.size()];
        Map<Integer, byte[]> parts = new TreeMap<>();
        double[] outer = new double[s.size()];
        Map<Integer, byte[]> asides = new Asides(s, lexicon).find();
        asides.forEach((cue, labels) -> put(cue, labels, parts, outer, taken));
        new PhraseCues(s).find().forEach((cue, labels) -> put(cue, labels, parts, outer, taken));
        new LightCues(s, lexicon).find().forEach((cue, labels) -> {
            trim.mend(cue, labels);
            put(cue, labels, parts, outer, taken);
        });
        for (Candidate candidate : candidates(s, inquit, features)) {
            if (!taken[candidate.token]) {
                byte[] labels = reader.read(candidate.token);
                boolean plain = candidate.beside || words.states(candidate.token);
                double certainty = plain ? candidate.outer : reader.certainty(candidate.outer);
                inquit.mend(candidate.token, labels);
                reported.mend(candidate.token, labels);
                trailing.mend(candidate.token, labels);
                trim.mend(candidate.token, labels);
                speaker.mend(candidate.token, labels);
                coordination.speaker(candidate.token, labels);
                words.mend(candidate.token, labels);
                for (int i = 0; i < labels.length; i++) {
                    taken[i] |= labels[i] == RoleLabeller.CUE;
                }
                parts.put(candidate.token, labels);
                outer[candidate.token] = certainty;
            }
        }
        learned(s, parts);
        asides.values().forEach(aside -> {
            parts.entrySet().removeIf(part -> aside[part.getKey()] == RoleLabeller.CONTENT && s.isNoun(part.getKey())
                    && count(part.getValue(), RoleLabeller.SOURCE) == 0);
            clip(aside, parts);
        });
        parts.forEach((cue, labels) -> {
            if (s.token(cue).form().equalsIgnoreCase("according")) {
                clip(labels, parts);
            }
        });
        joinVerbs(coordination, parts);
        words.find(taken).forEach((cue, labels) -> {
            parts.put(cue, labels);
            outer[cue] = 1;
        });
        List<Draft> drafts = new ArrayList<>();
        parts.forEach(
                (cue, labels) -> drafts.add(new Draft(s, cue, s.lemma(cue).equals("from") ? 1 : outer[cue], labels)));
        return drafts;
    }

    private static void put(int cue, byte[] labels, Map<Integer, byte[]> parts, double[] outer, boolean[] taken) {
        if (taken[cue]) {
            return;
        }
        parts.put(cue, labels);
        outer[cue] = 1;
        for (int i = 0; i < labels.length; i++) {
            taken[i] |= labels[i] == RoleLabeller.CUE;
        }
    }

    /** "The Courier learned from an inspector that …": the inspector says so as well. */
    private static void learned(ParsedSentence s, Map<Integer, byte[]> parts) {
        new TreeMap<>(parts).forEach((cue, labels) -> {
            for (int child : s.children(cue)) {
                int speaker = s.lemma(child).equals("from") && Asides.in("from", s.lemma(cue)) ? s.child(child, "pobj")
                        : ParsedSentence.NONE;
                if (speaker >= 0 && labels[child] != RoleLabeller.CUE) {
                    parts.putIfAbsent(child, from(s, labels, child, speaker));
                }
            }
        });
    }

    private static byte[] from(ParsedSentence s, byte[] heard, int from, int speaker) {
        byte[] labels = new byte[heard.length];
        for (int i = 0; i < labels.length; i++) {
            boolean own = i >= s.left(speaker) && i <= s.right(speaker) && heard[i] != RoleLabeller.CONTENT;
            labels[i] = i == from ? RoleLabeller.CUE : own && !s.isPunctuation(i) ? RoleLabeller.SOURCE
                    : heard[i] == RoleLabeller.CONTENT ? heard[i] : RoleLabeller.OUTSIDE;
        }
        return labels;
    }

    private static int count(byte[] labels, byte wanted) {
        int count = 0;
        for (byte label : labels) {
            count += label == wanted ? 1 : 0;
        }
        return count;
    }

    /** What is reported within a statement ends where its speaker is named. */
    private static void clip(byte[] aside, Map<Integer, byte[]> parts) {
        parts.forEach((cue, labels) -> {
            for (int i = 0; labels != aside && aside[cue] == RoleLabeller.CONTENT && i < labels.length; i++) {
                labels[i] = aside[i] == RoleLabeller.CONTENT ? labels[i] : RoleLabeller.OUTSIDE;
            }
        });
    }

    private static void joinVerbs(Coordination coordination, Map<Integer, byte[]> parts) {
        parts.forEach((cue, labels) -> {
            byte[] first = parts.get(coordination.first(cue));
            if (first != null && first[cue] == RoleLabeller.CONTENT) {
                coordination.cut(cue, first);
                Coordination.share(first, labels);
            }
        });
    }

    /** Likely cues, the likeliest first: a word that belongs to the cue of a likelier one is no cue of its own. */
    private List<Candidate> candidates(ParsedSentence s, Inquit inquit, Features features) {
        CueFeatures cueFeatures = new CueFeatures(s, lexicon, features);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (CueFeatures.candidate(s, i) && !names(s, i)) {
                double probability = cues.probability(cueFeatures.of(i));
                boolean beside = inquit.touches(i) || inquit.trails(i);
                if (probability >= (beside ? CUE_BESIDE : CUE)) {
                    candidates.add(new Candidate(i, probability, outerCues.probability(features), beside));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.probability));
        return candidates;
    }

    /** "a rancher named Roe" */
    private static boolean names(ParsedSentence s, int i) {
        return s.lemma(i).equals("name") && s.relation(i).equals("acl");
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
