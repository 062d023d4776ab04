package org.attache.bench.peer;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.attache.annotation.Annotator;
import org.attache.annotation.Sentence;
import org.attache.language.Boundaries;
import org.attache.language.Constructions;
import org.attache.language.Constructions.Score;
import org.attache.language.EnglishAnnotator;
import org.attache.language.NameScore;
import org.attache.model.Span;
import org.attache.train.TeacherAnnotator;

/**
 * Our annotator, NLP4J and CoreNLP, each loaded and dropped in turn: time to load, heap that stays, words a second of
 * processor time from text to names and heads (the best of {@value #ROUNDS} rounds, one thread), and what each gets right
 * of the hand-checked sentences.
 */
final class LanguagePeers {

    private static final int ROUNDS = 2;
    private static final int TEXTS = 20;
    private static final List<String> NAMES = List.of("names.tsv", "names-second.tsv", "names-third.tsv");
    private static final List<String> SETS = List.of(Constructions.FIRST, Constructions.SECOND, Constructions.THIRD,
            Constructions.FOURTH);

    private final Map<String, Map<String, String>> table = new LinkedHashMap<>();
    private final List<String> texts;

    private LanguagePeers(List<String> texts) {
        this.texts = texts;
    }

    static void measure(Path news) throws IOException {
        LanguagePeers peers = new LanguagePeers(Peers.isThere(news) ? read(news) : List.of());
        peers.measure("Attaché", EnglishAnnotator::load);
        peers.measure("NLP4J 1.1.3", TeacherAnnotator::new);
        peers.measure("CoreNLP 4.5.10", () -> new CoreNlpAnnotator(true));
        if (!peers.texts.isEmpty()) {
            peers.speed("CoreNLP 4.5.10", "words/s without names", new CoreNlpAnnotator(false));
        }
        peers.print();
    }

    private static List<String> read(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().limit(TEXTS).toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private void measure(String name, Supplier<Annotator> loader) throws IOException {
        System.gc();
        long heap = heap();
        long clock = System.nanoTime();
        Annotator annotator = loader.get();
        annotator.annotate("It works.", List.of(new Span(0, 9)));
        put("load, s", name, "%.1f".formatted((System.nanoTime() - clock) / 1e9));
        System.gc();
        put("heap that stays, MB", name, String.valueOf(heap() - heap));
        accuracy(name, annotator);
        if (!texts.isEmpty()) {
            speed(name, "words/s with names", annotator);
        }
    }

    private static long heap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private void accuracy(String name, Annotator annotator) throws IOException {
        Map<String, Score> byConstruction = new LinkedHashMap<>();
        for (String set : SETS) {
            Map<String, Score> scores = Constructions.measure(annotator, set, false);
            Score all = Objects.requireNonNull(scores.remove("all"));
            put("heads, " + set, name, share(all));
            scores.forEach((construction, score) -> byConstruction.merge(construction, score, Score::plus));
        }
        byConstruction.forEach((construction, score) -> put("  " + construction, name, share(score)));
        for (String set : NAMES) {
            double kinds = NameScore.measure(annotator, set, false, false).f1();
            double plain = NameScore.measure(annotator, set, true, false).f1();
            put("names F1 all, plain: " + set, name, "%.3f %.3f".formatted(kinds, plain));
        }
        for (String set : Boundaries.SETS) {
            Boundaries boundaries = Boundaries.measure(annotator, set);
            put("ends: " + set, name,
                    "%d/%d".formatted(boundaries.texts() - boundaries.wrong().size(), boundaries.texts()));
        }
    }

    private static String share(Score score) {
        return "%d: %.1f %.1f".formatted(score.checks(), score.share(), score.linkedShare());
    }

    private void speed(String name, String row, Annotator annotator) {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int words = texts.stream().flatMap(text -> annotator.annotate(text, lines(text)).stream())
                    .mapToInt(Sentence::size).sum();
            best = Math.max(best,
                    words * 1e9 / (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start));
        }
        put(row, name, "%,.0f".formatted(best));
    }

    /** The lines of a text as blocks. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        for (int start = 0; start < text.length();) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (!text.substring(start, end).isBlank()) {
                lines.add(new Span(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private void put(String row, String column, String value) {
        table.computeIfAbsent(row, r -> new LinkedHashMap<>()).put(column, value);
        System.err.println(column + " " + row + " " + value);
    }

    private void print() {
        System.out.println("heads are \"links asked for: % with label, % whatever the label\"");
        System.out.printf("%-38s %20s %20s %20s%n", "", "Attaché", "NLP4J 1.1.3", "CoreNLP 4.5.10");
        table.forEach((row, cells) -> System.out.printf("%-38s %20s %20s %20s%n", row,
                cells.getOrDefault("Attaché", ""), cells.getOrDefault("NLP4J 1.1.3", ""),
                cells.getOrDefault("CoreNLP 4.5.10", "")));
    }
}
