package org.attache.cli.stream;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.attache.cli.console.Console;
import org.attache.cli.console.FileTrouble;
import org.attache.cli.console.Interrupt;
import org.attache.cli.console.Progress;
import org.attache.ingest.Read;
import org.attache.ingest.lines.JsonLine;
import org.attache.model.ArticleId;
import org.attache.reuse.NewsItem;
import org.jspecify.annotations.Nullable;

/**
 * A file of articles as JSON Lines, {@code {"id","date","source","title","text"}} each, compressed by gzip or not.
 *
 * <p>A line that cannot be used is passed over and remembered with its number and what is wrong with it; so is the place where a
 * file breaks off.
 */
final class ArticleStream {

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

    /** Lines that were read; what they hold was handed over. */
    int lines() {
        return line;
    }

    /** Hands over the articles in the order of the file; gives false when it was told to stop before the end. */
    boolean read(Console console, Interrupt interrupt, Consumer<NewsItem> consumer) throws IOException {
        try (Progress progress = new Progress(console, Progress.UNKNOWN, "articles")) {
            forEach(item -> {
                consumer.accept(item);
                progress.step();
                interrupt.check();
            });
            return true;
        } catch (Interrupt.Stopped e) {
            return false;
        }
    }

    private void forEach(Consumer<NewsItem> consumer) throws IOException {
        try (BufferedReader reader = open()) {
            for (String text = next(reader); text != null; text = next(reader)) {
                line++;
                NewsItem item = text.isBlank() ? null : read(text);
                if (item != null) {
                    consumer.accept(item);
                }
            }
        }
    }

    private @Nullable String next(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            String reason = e instanceof EOFException ? "cut off" : "cannot read: " + FileTrouble.reason(e);
            skipped.add(new Read.Skipped(file.toString(), reason, "behind line " + line));
            return null;
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
            return item(JsonLine.of(text));
        } catch (IllegalArgumentException e) {
            skipped.add(new Read.Skipped(file.toString(), String.valueOf(e.getMessage()), "line " + line));
            return null;
        }
    }

    private static NewsItem item(JsonLine object) {
        String title = object.text("title");
        return new NewsItem(new ArticleId(needed(object, "id")), JsonLine.time(object.text("date")),
                object.text("source"), title == null ? "" : title, needed(object, "text"));
    }

    private static String needed(JsonLine object, String key) {
        String text = object.text(key);
        if (text == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return text;
    }
}
