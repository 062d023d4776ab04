package org.attache.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import net.dankito.readability4j.Readability4J;
import org.attache.ingest.html.HtmlReader;
import org.attache.ingest.html.HtmlSource;
import org.attache.ingest.html.Page;
import org.jspecify.annotations.Nullable;
import org.jsoup.Jsoup;

/**
 * Bodies of pages: our reader, Readability4J and boilerpipe's article extractor, scored by the suite's scorer, and pages a
 * second of processor time in the second of two rounds. The peers are handed decoded text; ours finds out the charset and
 * reads title, byline and dates as well.
 */
final class PagePeers {

    /** A page as bytes and, for the peers, decoded. */
    private record Input(String name, byte[] bytes, String html) {}

    private interface Extractor {
        String text(Input page) throws Exception;
    }

    private PagePeers() {}

    static void measure(Path shared, Path output) throws IOException {
        Path suite = shared.resolve("suites/extraction");
        if (!Peers.isThere(suite)) {
            return;
        }
        List<Input> pages = pages(suite.resolve("html"));
        HtmlReader reader = new HtmlReader();
        Map<String, Extractor> extractors = new LinkedHashMap<>();
        extractors.put("attache", page -> reader.read(HtmlSource.of(page.bytes())) instanceof Page found ? found.text() : "");
        extractors.put("readability4j", page -> Objects.requireNonNullElse(
                new Readability4J("https://example.org/", page.html()).parse().getTextContent(), ""));
        extractors.put("boilerpipe", page -> ArticleExtractor.INSTANCE.getText(page.html()));
        System.out.printf("%-15s %9s %9s %9s %9s %9s %9s %9s%n", "pages", "passages", "P", "R", "ROUGE", "paras",
                "pages/s", "failed");
        for (var each : extractors.entrySet()) {
            run(each.getKey(), each.getValue(), pages, shared, suite, output);
        }
    }

    private static List<Input> pages(Path folder) throws IOException {
        List<Input> pages = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                byte[] bytes = bytes(file);
                String charset = Jsoup.parse(new ByteArrayInputStream(bytes), null, "").charset().name();
                pages.add(new Input(file.getFileName().toString(), bytes, new String(bytes, charset)));
            }
        }
        return pages;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static void run(String name, Extractor extractor, List<Input> pages, Path shared, Path suite, Path output)
            throws IOException {
        Path file = output.resolve(name + "-pages.jsonl");
        int failed = write(file, extractor, pages);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        pages.forEach(page -> text(extractor, page));
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
        JsonNode scores = Scorer.score(shared.resolve("scorers/score_extraction.py"), suite, file);
        JsonNode passages = scores.path("segments");
        JsonNode paragraphs = scores.path("paragraphs");
        System.out.printf("%-15s %9.4f %9.4f %9.4f %9.4f %9.4f %9.0f %9d%n", name, passages.path("f1").asDouble(),
                passages.path("precision").asDouble(), passages.path("recall").asDouble(),
                paragraphs.path("rougeLsum_f1").asDouble(), paragraphs.path("paragraph_f1").asDouble(),
                pages.size() / seconds, failed);
    }

    private static int write(Path file, Extractor extractor, List<Input> pages) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        int failed = 0;
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Input page : pages) {
                String text = text(extractor, page);
                failed += text == null ? 1 : 0;
                var row = mapper.createObjectNode().put("input", page.name()).put("text", text == null ? "" : text);
                out.write(row + "\n");
            }
        }
        return failed;
    }

    /** The text, or null when the program failed. */
    private static @Nullable String text(Extractor extractor, Input page) {
        try {
            return extractor.text(page);
        } catch (Exception e) {
            return null;
        }
    }
}
