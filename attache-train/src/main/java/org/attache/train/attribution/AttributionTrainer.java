package org.attache.train.attribution;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.cue.ArgumentPointer;
import org.attache.cue.CueFeatures;
import org.attache.cue.CueLexicon;
import org.attache.cue.Features;
import org.attache.cue.ParsedSentence;
import org.attache.quotation.Quotation;
import org.attache.quotation.Quotations;
import org.attache.cue.RoleLabeller;
import org.attache.language.EnglishAnnotator;
import org.attache.model.Span;

/**
 * Fits the five weight files of attribution.
 *
 * <pre>
 * java org.attache.train.attribution.AttributionTrainer CORPUS/train OUT [all]
 * </pre>
 *
 * Without {@code all}, one article in five is kept aside ({@link Brat#keptAside}) and the names of these are written to
 * {@code OUT/aside.txt}, so that the weights can be measured on what they have not seen. Takes about two minutes.
 */
public final class AttributionTrainer {
    private static final int EPOCHS = 8;

    private final Annotator annotator;
    private final CueLexicon lexicon = CueLexicon.standard();
    private final Features features = new Features();
    private final Fit cues = new Fit(1, 0.02f);
    private final Fit outerCues = new Fit(1, 0.02f);
    private final Fit sources = new Fit(1, 0.005f);
    private final Fit contents = new Fit(1, 0.005f);
    private final Fit roles = new Fit(RoleLabeller.LABELS, 0.02f);

    private AttributionTrainer(Annotator annotator) {
        this.annotator = annotator;
    }

    public static void main(String[] args) throws IOException {
        boolean all = args.length > 2 && args[2].equals("all");
        List<Brat> documents = Brat.readAll(Path.of(args[0]));
        Path out = Path.of(args[1]);
        fit(EnglishAnnotator.load(), documents.stream().filter(one -> all || !one.keptAside()).toList(), out);
        if (!all) {
            Files.write(out.resolve("aside.txt"), documents.stream().filter(Brat::keptAside).map(Brat::name).toList());
        }
    }

    /** Reads the documents and writes the weight files. */
    static void fit(Annotator annotator, List<Brat> documents, Path out) throws IOException {
        AttributionTrainer trainer = new AttributionTrainer(annotator);
        documents.forEach(trainer::read);
        trainer.write(out);
    }

    private void read(Brat document) {
        List<Quotation> quotations = Quotations.in(document.text());
        List<Sentence> sentences = annotator.annotate(document.text(), lines(document.text()));
        for (int i = 0; i < sentences.size(); i++) {
            read(document, new ParsedSentence(sentences.get(i), i, quotations));
        }
    }

    private void read(Brat document, ParsedSentence s) {
        Set<Integer> heads = new HashSet<>();
        boolean[] cueWord = new boolean[s.size()];
        boolean[] inside = new boolean[s.size()];
        Span here = s.sentence().span();
        for (Brat.Unit unit : document.units()) {
            for (int i = 0; i < s.size(); i++) {
                Span token = s.token(i).span();
                inside[i] |= overlaps(unit.content(), token) || overlaps(unit.source(), token);
            }
            if (!unit.cue().isEmpty() && here.contains(unit.cue().getFirst().start())) {
                IntStream.range(0, s.size()).forEach(i -> cueWord[i] |= overlaps(unit.cue(), s.token(i).span()));
                int head = head(s, unit.cue());
                if (head >= 0) {
                    heads.add(head);
                    parts(s, head, unit);
                }
            }
        }
        cues(s, heads, cueWord, inside);
    }

    /** Words beside the head of a cue are no examples; words inside contents are examples for outer cues alone. */
    private void cues(ParsedSentence s, Set<Integer> heads, boolean[] cueWord, boolean[] inside) {
        CueFeatures cueFeatures = new CueFeatures(s, lexicon, features);
        for (int i = 0; i < s.size(); i++) {
            boolean head = heads.contains(i);
            if (CueFeatures.candidate(s, i) && (head || !cueWord[i])) {
                int[] example = cueFeatures.of(i).hashes();
                outerCues.add(example, head ? 1 : 0);
                if (head || !inside[i]) {
                    cues.add(example, head ? 1 : 0);
                }
            }
        }
    }

    private void parts(ParsedSentence s, int cue, Brat.Unit unit) {
        int source = top(s, unit.source());
        int content = top(s, unit.content());
        ArgumentPointer pointer = new ArgumentPointer(s, lexicon, features);
        choice(sources, pointer, cue, true, ArgumentPointer.NONE, source);
        choice(contents, pointer, cue, false, source, content);
        new RoleLabeller(s, lexicon, features).label(cue, source, content, (token, example) -> {
            byte label = label(unit, s.token(token).span());
            roles.add(example.hashes(), label);
            return label;
        });
    }

    private static void choice(Fit fit, ArgumentPointer pointer, int cue, boolean source, int known, int right) {
        pointer.choose(cue, source, known, (token, example) -> {
            fit.candidate(example.hashes(), token == right ? 1 : 0);
            return 0;
        });
        fit.endGroup();
    }

    private static byte label(Brat.Unit unit, Span token) {
        return overlaps(unit.cue(), token) ? RoleLabeller.CUE
                : overlaps(unit.source(), token) ? RoleLabeller.SOURCE
                        : overlaps(unit.content(), token) ? RoleLabeller.CONTENT : RoleLabeller.OUTSIDE;
    }

    /** The word of a cue highest in the tree, a verb before others. */
    private static int head(ParsedSentence s, List<Span> cue) {
        int best = -1;
        int bestRank = -1;
        for (int i = 0; i < s.size(); i++) {
            if (CueFeatures.candidate(s, i) && overlaps(cue, s.token(i).span())) {
                boolean top = s.head(i) < 0 || !overlaps(cue, s.token(s.head(i)).span());
                int rank = (s.isVerb(i) ? 2 : s.pos(i).startsWith("NN") || s.pos(i).startsWith("JJ") ? 1 : 0)
                        + (top ? 3 : 0);
                best = rank > bestRank ? i : best;
                bestRank = Math.max(rank, bestRank);
            }
        }
        return best;
    }

    /** The word of a part highest in the tree; of several the one with most words of the part under it. */
    private static int top(ParsedSentence s, List<Span> part) {
        int[] counts = new int[s.size()];
        for (int i = 0; i < s.size(); i++) {
            if (!s.isPunctuation(i) && overlaps(part, s.token(i).span())) {
                int at = i;
                while (s.head(at) >= 0 && overlaps(part, s.token(s.head(at)).span())) {
                    at = s.head(at);
                }
                counts[at]++;
            }
        }
        int best = IntStream.range(0, counts.length).reduce(0,
                (one, other) -> counts[other] > counts[one] ? other : one);
        return counts[best] > 0 ? best : ArgumentPointer.NONE;
    }

    private static boolean overlaps(List<Span> spans, Span token) {
        return spans.stream().anyMatch(span -> span.overlaps(token));
    }

    /** Lines that are not blank, without the white space around them. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int end = text.indexOf('\n', start) < 0 ? text.length() : text.indexOf('\n', start);
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                int first = start + line.indexOf(line.strip());
                lines.add(new Span(first, first + line.strip().length()));
            }
            start = end + 1;
        }
        return lines;
    }

    private void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Stream.of(cues, outerCues, sources, contents, roles).parallel().forEach(fit -> fit.run(EPOCHS));
        write(folder, "cue", cues);
        write(folder, "outer-cue", outerCues);
        write(folder, "source", sources);
        write(folder, "content", contents);
        write(folder, "role", roles);
    }

    private static void write(Path folder, String name, Fit fit) throws IOException {
        Path file = folder.resolve(name + ".weights");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            fit.write(out);
        }
    }
}
