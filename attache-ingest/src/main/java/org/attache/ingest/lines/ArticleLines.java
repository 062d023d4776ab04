package org.attache.ingest.lines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.attache.ingest.Articles;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Part;
import org.attache.ingest.Read;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles that stand as JSON objects, one a line. Keys are those of {@code attache extract} ({@code text, title,
 * outlet, publishedAt, url, byline, language}) or the shorter ones of a stream ({@code text, title, source, date}). A line
 * that cannot be used is skipped with its number and what is wrong with it; an empty one is passed over.
 */
public final class ArticleLines {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ArticleLines() {}

    /** The lines of an input from a number on, counted from 0; each is a part. */
    public static void parts(Input input, long from, Consumer<Part> sink) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(input.content().open(), StandardCharsets.UTF_8))) {
            long number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (number >= from) {
                    sink.accept(part(input, number, line));
                }
                number++;
            }
        }
    }

    private static Part part(Input input, long number, String line) {
        String where = "line " + (number + 1);
        return new Part(input.name(), where, number, 2L * line.length(), sink -> {
            if (!line.isBlank()) {
                sink.accept(read(input, where, line));
            }
        });
    }

    private static Read read(Input input, String where, String line) {
        try {
            JsonNode object = JSON.readTree(line);
            if (object.has("skipped") || object.has("feed")) {
                return new Read.Skipped(input.name(), "no article: " + object.path("skipped").asText("a feed"), where);
            }
            String text = text(object, "text");
            return text == null ? new Read.Skipped(input.name(), "no text", where)
                    : new Read.Article(Articles.headed(input.part(where), text, metadata(object)));
        } catch (JsonProcessingException e) {
            return new Read.Skipped(input.name(), "not a JSON object: " + e.getOriginalMessage(), where);
        } catch (DateTimeParseException e) {
            return new Read.Skipped(input.name(),
                    "date is neither a day nor a moment in ISO 8601: \"" + e.getParsedString() + "\"", where);
        } catch (IllegalArgumentException e) {
            return new Read.Skipped(input.name(), String.valueOf(e.getMessage()), where);
        }
    }

    private static Metadata metadata(JsonNode object) {
        String date = first(object, "publishedAt", "date");
        String url = first(object, "canonicalUrl", "url");
        String modified = text(object, "modifiedAt");
        return new Metadata(first(object, "outlet", "source"), text(object, "publisher"),
                url == null ? null : URI.create(url), text(object, "title"), text(object, "byline"),
                date == null ? null : PublicationTime.parse(date),
                modified == null ? null : PublicationTime.parse(modified), text(object, "language"));
    }

    private static @Nullable String first(JsonNode object, String one, String other) {
        String value = text(object, one);
        return value == null ? text(object, other) : value;
    }

    private static @Nullable String text(JsonNode object, String key) {
        JsonNode value = object.get(key);
        return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
    }
}
