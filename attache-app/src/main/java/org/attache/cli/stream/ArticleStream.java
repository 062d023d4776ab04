package org.attache.cli.stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.ingest.Read;
import org.attache.model.ArticleId;
import org.attache.model.PublicationTime;
import org.attache.reuse.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * A file of articles as JSON Lines, {@code {"id","date","source","title","text"}} each, compressed by gzip or not.
 *
 * <p>A line that cannot be used is passed over and remembered with its number and what is wrong with it.
 */
final class ArticleStream {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final List<Read.Skipped> skipped = new ArrayList<>();
    private int line;

    ArticleStream(Path file) {
        this.file = file;
    }

    /** Lines that could not be used, with their numbers. */
    List<Read.Skipped> skipped() {
        return skipped;
    }

    /** The line that was read last, counted from 1. */
    int line() {
        return line;
    }

    /** Hands over the articles in the order of the file. */
    void forEach(Consumer<NewsItem> consumer) throws IOException {
        try (BufferedReader reader = open()) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                NewsItem item = text.isBlank() ? null : read(text);
                if (item != null) {
                    consumer.accept(item);
                }
            }
        }
    }

    private BufferedReader open() throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new BufferedReader(
                new InputStreamReader(gzip ? new GZIPInputStream(in, 1 << 16) : in, StandardCharsets.UTF_8));
    }

    private @Nullable NewsItem read(String text) {
        try {
            return item(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return skip("not a JSON object: broken at column " + e.getLocation().getColumnNr());
        } catch (DateTimeParseException e) {
            return skip("date is neither a day nor a moment in ISO 8601: \"" + e.getParsedString() + "\"");
        } catch (IllegalArgumentException e) {
            return skip(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable NewsItem item(JsonNode node) {
        String id = string(node, "id");
        String text = string(node, "text");
        if (id == null || text == null) {
            return skip(id == null ? "no id" : "no text");
        }
        String date = string(node, "date");
        String title = string(node, "title");
        return new NewsItem(new ArticleId(id), date == null ? null : PublicationTime.parse(date),
                string(node, "source"), title == null ? "" : title, text);
    }

    private static @Nullable String string(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null || !value.isTextual() || value.asText().isEmpty() ? null : value.asText();
    }

    private @Nullable NewsItem skip(String reason) {
        skipped.add(new Read.Skipped(file.toString(), reason, "line " + line));
        return null;
    }
}
