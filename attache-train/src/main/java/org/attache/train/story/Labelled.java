package org.attache.train.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.reuse.NewsItem;

/** Reads JSON Lines: articles with id, date, source, title, text; labels with id and event. Gzipped when so named. */
final class Labelled {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Labelled() {}

    static void articles(Path file, Consumer<NewsItem> consumer) throws IOException {
        lines(file, node -> consumer.accept(new NewsItem(new ArticleId(node.path("id").asText()),
                node.hasNonNull("date") ? PublicationTime.parse(node.path("date").asText()) : null,
                node.path("source").asText(null),
                node.path("title").asText(""), node.path("text").asText(""))));
    }

    /** Article id to event. */
    static Map<String, String> events(Path file) throws IOException {
        Map<String, String> events = new HashMap<>();
        lines(file, node -> events.put(node.path("id").asText(), node.path("event").asText()));
        return events;
    }

    private static void lines(Path file, Consumer<JsonNode> consumer) throws IOException {
        InputStream in = Files.newInputStream(file);
        boolean gzip = file.toString().endsWith(".gz");
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(gzip ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                consumer.accept(JSON.readTree(line));
            }
        }
    }
}
