package org.attache.ingest.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;
import org.attache.ingest.Articles;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Part;
import org.attache.ingest.Read;

/**
 * Reads articles that stand as JSON objects, one a line. Keys are those of {@code attache extract} ({@code text, title,
 * outlet, publishedAt, url, byline, language}) or the shorter ones of a stream ({@code text, title, source, date}). A line
 * that cannot be used is skipped with its number and what is wrong with it; an empty one is passed over.
 */
public final class ArticleLines {

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
            JsonLine object = JsonLine.of(line);
            if (object.has("skipped") || object.has("feed")) {
                String reason = Objects.requireNonNullElse(object.text("skipped"), "a feed");
                return new Read.Skipped(input.name(), "no article: " + reason, where);
            }
            String text = object.text("text");
            return text == null ? new Read.Skipped(input.name(), "no text", where)
                    : new Read.Article(Articles.headed(input.part(where), text, metadata(object)));
        } catch (IllegalArgumentException e) {
            return new Read.Skipped(input.name(), String.valueOf(e.getMessage()), where);
        }
    }

    private static Metadata metadata(JsonLine object) {
        String url = object.text("canonicalUrl", "url");
        return new Metadata(object.text("outlet", "source"), object.text("publisher"),
                url == null ? null : URI.create(url), object.text("title"), object.text("byline"),
                JsonLine.time(object.text("publishedAt", "date")), JsonLine.time(object.text("modifiedAt")),
                object.text("language"));
    }
}
