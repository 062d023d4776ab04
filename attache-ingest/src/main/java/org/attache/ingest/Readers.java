package org.attache.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.attache.ingest.html.PageReader;
import org.attache.ingest.text.PlainTextReader;

/** Reads an input of any known kind: looks at its first bytes and hands it to the reader for that kind. */
public final class Readers implements Reader {

    private static final int SAMPLE = 2048;
    private static final Pattern MARKUP = Pattern
            .compile("<!doctype html|<html|<head|<body|<article|<meta|<title|<div|<p>");

    private final Reader text = new PlainTextReader();
    private final Reader page = new PageReader();

    private Readers() {}

    public static Readers standard() {
        return new Readers();
    }

    @Override
    public void read(Input input, Consumer<Read> sink) {
        try {
            (markup(input) ? page : text).read(input, sink);
        } catch (IOException e) {
            sink.accept(new Read.Skipped(input.name(), "cannot read: " + e.getMessage(), ""));
        }
    }

    private static boolean markup(Input input) throws IOException {
        try (InputStream in = input.content().open()) {
            String head = new String(in.readNBytes(SAMPLE), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
            return MARKUP.matcher(head).find() && head.stripLeading().replace("ï»¿", "").startsWith("<");
        }
    }
}
