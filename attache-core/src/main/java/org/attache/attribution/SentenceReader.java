package org.attache.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.attribution.part.PartMender;
import org.attache.attribution.wording.Asides;
import org.attache.attribution.wording.Credits;
import org.attache.attribution.wording.DocumentCues;
import org.attache.attribution.wording.FigureCues;
import org.attache.attribution.wording.Labels;
import org.attache.attribution.wording.LightCues;
import org.attache.attribution.wording.PaperCues;
import org.attache.attribution.wording.PhraseCues;
import org.attache.attribution.wording.Quotatives;
import org.attache.attribution.wording.QuotedAs;
import org.attache.attribution.wording.WordCues;
import org.attache.attribution.wording.Words;
import org.attache.cue.CueFeatures;
import org.attache.cue.CueLexicon;
import org.attache.cue.Features;
import org.attache.cue.LinearModel;
import org.attache.cue.ParsedSentence;
import org.attache.cue.PartReader;
import org.attache.cue.RoleLabeller;

/**
 * Finds the attributions of one sentence: first those that the order of words shows, then those of likely cues by the fitted
 * weights, the likeliest first; what one has taken as its cue is no cue of another. At the end each gives way where another
 * is better known: within a statement that names its speaker beside it, and before a second verb of one speaker.
 */
final class SentenceReader {
    /** A word is a cue from this probability on; the best F on the development part lies between .35 and .42. */
    private static final double CUE = 0.38;
    /** The same for a verb of utterance right beside a quotation, or alone with its speaker at the end. */
    private static final double CUE_BESIDE = 0.02;

    /** The weights; the same for all sentences. */
    record Models(LinearModel cues, LinearModel outerCues, PartReader.Models parts) {

        /** The weights that come with the program. */
        static Models standard() {
            return new Models(LinearModel.resource("cue.weights"), LinearModel.resource("outer-cue.weights"),
                    PartReader.Models.standard());
        }
    }

    /** @param beside true of a verb of utterance at a quotation or at the end behind its speaker */
    private record Candidate(int token, double probability, double outer, boolean beside) {}

    private final ParsedSentence s;
    private final CueLexicon lexicon;
    private final Features features;
    private final Models models;
    private final PartMender mender;
    private final WordCues words;
    /** The label of every word, by cue. */
    private final Map<Integer, byte[]> parts = new TreeMap<>();
    private final double[] outer;
    private final boolean[] taken;

    SentenceReader(ParsedSentence sentence, CueLexicon lexicon, Features features, Models models) {
        this.s = sentence;
        this.lexicon = lexicon;
        this.features = features;
        this.models = models;
        this.mender = new PartMender(sentence, lexicon);
        this.words = new WordCues(sentence, lexicon);
        this.outer = new double[sentence.size()];
        this.taken = new boolean[sentence.size()];
    }

    List<Draft> drafts() {
        Map<Integer, byte[]> asides = new Asides(s, lexicon).find();
        byOrder(asides);
        byWeights();
        byPlace();
        learned();
        asides.values().forEach(this::within);
        parts.forEach((cue, labels) -> {
            if (s.token(cue).form().equalsIgnoreCase("according")) {
                clip(labels);
            }
        });
        mender.joinVerbs(parts);
        words.find(taken).forEach((cue, labels) -> add(cue, labels, 1));
        parts.forEach((cue, labels) -> words.widen(cue, labels, parts));
        dropFrames();
        List<Draft> drafts = new ArrayList<>();
        parts.forEach(
                (cue, labels) -> drafts.add(new Draft(s, cue, s.lemma(cue).equals("from") ? 1 : outer[cue], labels)));
        return drafts;
    }

    /** "The dam was leaking, said an engineer": a cue whose content is but another's speaker and verb is none. */
    private void dropFrames() {
        if (parts.size() < 2) {
            return;
        }
        boolean[] framing = new boolean[s.size()];
        parts.values().stream().filter(labels -> !Labels.none(labels, RoleLabeller.SOURCE)).forEach(labels -> {
            for (int at = 0; at < framing.length; at++) {
                framing[at] |= labels[at] == RoleLabeller.CUE || labels[at] == RoleLabeller.SOURCE;
            }
        });
        Set<Integer> cues = Set.copyOf(parts.keySet());
        parts.values().removeIf(labels -> {
            int first = 0;
            while (first < labels.length && labels[first] != RoleLabeller.CONTENT) {
                first++;
            }
            boolean frames = first < labels.length && cues.contains(first);
            for (int at = first; frames && at < framing.length; at++) {
                frames = labels[at] != RoleLabeller.CONTENT || framing[at];
            }
            return frames;
        });
    }

    private void byOrder(Map<Integer, byte[]> asides) {
        new DocumentCues(s, lexicon).find().forEach(this::addFree);
        asides.forEach(this::addFree);
        new Credits(s, lexicon).find().forEach(this::addFree);
        new PhraseCues(s, lexicon).find().forEach(this::addFree);
        new PaperCues(s, lexicon).find().forEach(this::addFree);
        new QuotedAs(s, lexicon).find().forEach(this::addFree);
        new LightCues(s, lexicon).find().forEach((cue, labels) -> {
            mender.trim(cue, labels);
            addFree(cue, labels);
        });
    }

    private void addFree(int cue, byte[] labels) {
        if (!taken[cue]) {
            take(cue, labels, 1);
        }
    }

    /** Verbs that report by their place, and figures, where what they report is nobody's yet. */
    private void byPlace() {
        Map<Integer, byte[]> verbs = new Quotatives(s, lexicon).find();
        Map<Integer, byte[]> figures = new FigureCues(s, lexicon).find();
        if (verbs.isEmpty() && figures.isEmpty()) {
            return;
        }
        Stream.of(verbs, figures).forEach(found -> found.forEach((cue, labels) -> {
            if (!overlaps(cue, labels) && (found == verbs || !taken[cue])) {
                take(cue, labels, 1);
            }
        }));
    }

    /** True where another with a speaker reports the same words; what a text says may hold what others do. */
    private boolean overlaps(int cue, byte[] labels) {
        boolean text = Quotatives.text(s, cue);
        return parts.entrySet().stream()
                .anyMatch(part -> !(text && (part.getKey() == cue || within(part.getValue(), labels)))
                        && !Labels.none(part.getValue(), RoleLabeller.SOURCE) && overlaps(part.getValue(), labels));
    }

    private static boolean overlaps(byte[] one, byte[] other) {
        for (int at = 0; at < one.length; at++) {
            if (one[at] == RoleLabeller.CONTENT && other[at] == RoleLabeller.CONTENT) {
                return true;
            }
        }
        return false;
    }

    /** "A third would leave, a poll found": who would leave is told in what the poll found. */
    private static boolean within(byte[] inner, byte[] outer) {
        for (int at = 0; at < inner.length; at++) {
            if (inner[at] != RoleLabeller.OUTSIDE && outer[at] != RoleLabeller.CONTENT) {
                return false;
            }
        }
        return true;
    }

    private void take(int cue, byte[] labels, double certainty) {
        add(cue, labels, certainty);
        for (int i = 0; i < labels.length; i++) {
            taken[i] |= labels[i] == RoleLabeller.CUE;
        }
    }

    private void add(int cue, byte[] labels, double certainty) {
        parts.put(cue, labels);
        outer[cue] = certainty;
    }

    private void byWeights() {
        PartReader reader = new PartReader(s, lexicon, features, models.parts);
        for (Candidate candidate : candidates()) {
            int cue = candidate.token;
            if (!taken[cue]) {
                byte[] labels = reader.read(cue);
                if (copula(cue, labels)) {
                    continue;
                }
                boolean plain = candidate.beside || words.states(cue);
                double certainty = plain ? candidate.outer : reader.certainty(candidate.outer);
                mender.mend(cue, labels);
                words.mend(cue, labels);
                take(cue, labels, certainty);
            }
        }
    }

    /** Likely cues, the likeliest first. */
    private List<Candidate> candidates() {
        CueFeatures cueFeatures = new CueFeatures(s, lexicon, features);
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < s.size(); i++) {
            if (CueFeatures.candidate(s, i) && !names(i)) {
                double probability = models.cues.probability(cueFeatures.of(i));
                boolean beside = mender.beside(i);
                if (probability >= (beside ? CUE_BESIDE : CUE)) {
                    double out = mender.inverted(i) ? 1 : models.outerCues.probability(features);
                    candidates.add(new Candidate(i, probability, out, beside));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(candidate -> -candidate.probability));
        return candidates;
    }

    /** "a rancher named Roe" */
    private boolean names(int i) {
        return s.lemma(i).equals("name") && s.relation(i).equals("acl");
    }

    /** {@code The pass is "a mess"}: a verb without words of its own that only says what its subject is. */
    private boolean copula(int cue, byte[] labels) {
        boolean alone = s.lemma(cue).equals("be");
        for (int i = 0; alone && i < labels.length; i++) {
            alone = i == cue || labels[i] != RoleLabeller.CUE;
        }
        return alone;
    }

    /** "The Courier learned from an inspector that …": the inspector says so as well. */
    private void learned() {
        new TreeMap<>(parts).forEach((cue, labels) -> {
            for (int child : s.children(cue)) {
                int speaker = s.lemma(child).equals("from") && Words.in("from", s.lemma(cue)) ? s.child(child, "pobj")
                        : ParsedSentence.NONE;
                if (speaker >= 0 && labels[child] != RoleLabeller.CUE) {
                    parts.putIfAbsent(child, from(labels, child, speaker));
                }
            }
        });
    }

    private byte[] from(byte[] heard, int from, int speaker) {
        byte[] labels = new byte[heard.length];
        for (int i = 0; i < labels.length; i++) {
            boolean own = i >= s.left(speaker) && i <= s.right(speaker) && heard[i] != RoleLabeller.CONTENT;
            labels[i] = i == from ? RoleLabeller.CUE : own && !s.isPunctuation(i) ? RoleLabeller.SOURCE
                    : heard[i] == RoleLabeller.CONTENT ? heard[i] : RoleLabeller.OUTSIDE;
        }
        return labels;
    }

    /** A noun without a source in what somebody says is no attribution of its own, and what else is said there ends with it. */
    private void within(byte[] aside) {
        parts.entrySet().removeIf(part -> aside[part.getKey()] == RoleLabeller.CONTENT && s.isNoun(part.getKey())
                && Labels.none(part.getValue(), RoleLabeller.SOURCE));
        clip(aside);
    }

    /** What is reported within a statement ends where its speaker is named. */
    private void clip(byte[] statement) {
        parts.forEach((cue, labels) -> {
            for (int i = 0; labels != statement && statement[cue] == RoleLabeller.CONTENT && i < labels.length; i++) {
                labels[i] = statement[i] == RoleLabeller.CONTENT ? labels[i] : RoleLabeller.OUTSIDE;
            }
        });
    }
}
