package org.attache.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.attache.ingest.Input;
import org.attache.ingest.extract.Extractor;
import org.jspecify.annotations.Nullable;

/**
 * Feeds: our reader and ROME on the cases of the suite, scored by the suite's scorer. ROME's objects are written in the
 * scorer's form by {@link RomeNode}; it is given the content type where a case has one.
 */
final class FeedPeers {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The document of a case with the content type it was served with. */
    private record Served(byte[] bytes, @Nullable String contentType) {}

    private FeedPeers() {}

    static void measure(Path shared, Path output) throws IOException {
        Path suite = shared.resolve("suites/feeds");
        if (!Peers.isThere(suite)) {
            return;
        }
        List<Path> cases = new ArrayList<>();
        try (var files = Files.list(suite.resolve("cases"))) {
            files.sorted().forEach(cases::add);
        }
        System.out.printf("%-15s %9s %9s %9s%n", "feeds", "cases", "right", "answered");
        print("attache", ours(cases, output.resolve("attache-feeds.jsonl")), shared, suite);
        print("rome", rome(cases, output.resolve("rome-feeds.jsonl")), shared, suite);
    }

    private static void print(String name, Path predictions, Path shared, Path suite) throws IOException {
        JsonNode scores = Scorer.score(shared.resolve("scorers/score_feeds.py"), suite, predictions);
        System.out.printf("%-15s %9d %9d %9d%n", name, scores.path("cases").asInt(), scores.path("passed").asInt(),
                scores.path("answered").asInt());
    }

    private static Path ours(List<Path> cases, Path file) throws IOException {
        Extractor extractor = new Extractor(new Extractor.Options(true, false));
        List<String> rows = new ArrayList<>();
        for (Path each : cases) {
            extractor.extract(Input.of(each), row -> rows.add(row.json().toString()));
        }
        return Files.write(file, rows);
    }

    private static Path rome(List<Path> cases, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (Path each : cases) {
                for (ObjectNode row : rome(each)) {
                    out.write(row + "\n");
                }
            }
        }
        return file;
    }

    private static List<ObjectNode> rome(Path file) throws IOException {
        String name = file.getFileName().toString();
        try {
            Served served = served(name, Files.readAllBytes(file));
            var in = new ByteArrayInputStream(served.bytes());
            XmlReader reader = served.contentType() == null ? new XmlReader(in, true)
                    : new XmlReader(in, served.contentType(), true);
            return RomeNode.rows(name, new SyndFeedInput().build(reader), reader.getEncoding());
        } catch (Exception e) {
            return List.of(MAPPER.createObjectNode().put("input", name).put("skipped", String.valueOf(e.getMessage())));
        }
    }

    /** A case with headers is one record of an archive: record headers, response headers, document. */
    private static Served served(String name, byte[] bytes) {
        if (!name.endsWith(".warc")) {
            return new Served(bytes, null);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int head = text.indexOf("\r\n\r\n") + 4;
        int body = text.indexOf("\r\n\r\n", head) + 4;
        String type = text.substring(head, body).lines().filter(line -> line.toLowerCase().startsWith("content-type:"))
                .map(line -> line.substring(13).strip()).findFirst().orElse(null);
        return new Served(text.substring(body).stripTrailing().getBytes(StandardCharsets.ISO_8859_1), type);
    }
}
