package org.attache.bench.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Annotator;
import org.attache.language.EnglishAnnotator;
import org.attache.language.SentenceMemory;
import org.attache.model.Span;

/**
 * What the memory of sentences saves: reads a stream of articles (JSON Lines with {@code text}) with it and without it in
 * turn, and prints the processor time of the best round of each, and the share of sentences that were known.
 */
public final class MemorySpeed {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SENTENCES = 20_000;
    private static final int ROUNDS = 4;

    private MemorySpeed() {}

    public static void main(String[] args) throws IOException {
        List<String> texts = texts(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 1000);
        EnglishAnnotator plain = EnglishAnnotator.load();
        SentenceMemory memory = new SentenceMemory(SENTENCES);
        read(plain, texts);
        double without = Double.MAX_VALUE;
        double with = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            memory = new SentenceMemory(SENTENCES);
            with = Math.min(with, read(plain.with(memory), texts));
            without = Math.min(without, read(plain, texts));
        }
        System.out.printf("%d articles, %d sentences, %.1f %% known%n", texts.size(), memory.asked(),
                100.0 * memory.known() / memory.asked());
        System.out.printf("without memory %.2f s, with %.2f s, saved %.1f %%%n", without, with,
                100 * (1 - with / without));
    }

    private static double read(Annotator annotator, List<String> texts) {
        long start = CLOCK.getCurrentThreadCpuTime();
        texts.forEach(text -> annotator.annotate(text, List.of(new Span(0, text.length()))));
        return (CLOCK.getCurrentThreadCpuTime() - start) / 1e9;
    }

    private static List<String> texts(Path file, int most) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            String line = lines.readLine();
            while (line != null && texts.size() < most) {
                JsonNode article = json.readTree(line);
                texts.add(article.path("text").asText());
                line = lines.readLine();
            }
        }
        return texts;
    }
}
