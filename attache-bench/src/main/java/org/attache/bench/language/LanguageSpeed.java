package org.attache.bench.language;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.language.EnglishAnnotator;
import org.attache.language.parse.Desk;
import org.attache.language.parse.Models;
import org.attache.language.parse.Pack;
import org.attache.model.Span;

/**
 * Speed of the language pack on a folder of texts: {@code LanguageSpeed FOLDER [RUNS]}.
 *
 * <p>Prints the time to load, the heap that stays, and words a second of a warm process, by processor time of the thread
 * and by the clock: tagging, dictionary forms, raw names and heads alone, then everything, then everything on two threads.
 */
public final class LanguageSpeed {

    private final EnglishAnnotator annotator;
    private final List<String> texts;

    private LanguageSpeed(EnglishAnnotator annotator, List<String> texts) {
        this.annotator = annotator;
        this.texts = texts;
    }

    /** @param arguments folder of texts, number of runs */
    public static void main(String[] arguments) throws Exception {
        long start = System.nanoTime();
        EnglishAnnotator annotator = EnglishAnnotator.load();
        System.out.printf("load %d ms%n", (System.nanoTime() - start) / 1_000_000);
        System.gc();
        System.out.printf("heap %d MB%n", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
        LanguageSpeed speed = new LanguageSpeed(annotator, read(Path.of(arguments[0])));
        int runs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4;
        for (int run = 1; run <= runs; run++) {
            speed.models(run);
            speed.everything(run);
        }
        speed.twoThreads();
    }

    private static List<String> read(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    private void models(int run) throws IOException {
        Desk desk = new Desk(Models.read(Pack.open(EnglishAnnotator.class.getResourceAsStream("english.pack"))));
        List<List<String>> sentences = sentences();
        measure("models, run " + run, () -> {
            int words = 0;
            for (List<String> sentence : sentences) {
                desk.analyze(sentence);
                words += sentence.size();
            }
            return words;
        });
    }

    private List<List<String>> sentences() {
        return texts.stream().flatMap(text -> annotator.annotate(text, lines(text)).stream())
                .map(sentence -> sentence.tokens().stream().map(Token::form).toList()).toList();
    }

    private void everything(int run) {
        measure("everything, run " + run, this::annotate);
    }

    private int annotate() {
        return texts.stream().flatMap(text -> annotator.annotate(text, lines(text)).stream()).mapToInt(Sentence::size)
                .sum();
    }

    private void twoThreads() throws InterruptedException, ExecutionException {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            long start = System.nanoTime();
            Future<Integer> one = threads.submit(this::annotate);
            Future<Integer> two = threads.submit(this::annotate);
            int words = one.get() + two.get();
            System.out.printf("two threads: %,d words/s by the clock%n",
                    words * 1_000_000_000L / (System.nanoTime() - start));
        }
    }

    private static void measure(String name, Callable<Integer> work) {
        var processor = ManagementFactory.getThreadMXBean();
        long clock = System.nanoTime();
        long used = processor.getCurrentThreadCpuTime();
        try {
            long words = work.call();
            System.out.printf("%s: %,d words, %,d words/s of processor time, %,d by the clock%n", name, words,
                    words * 1_000_000_000L / (processor.getCurrentThreadCpuTime() - used),
                    words * 1_000_000_000L / (System.nanoTime() - clock));
        } catch (Exception e) {
            throw new IllegalStateException(name, e);
        }
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
}
