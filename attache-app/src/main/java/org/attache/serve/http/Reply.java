package org.attache.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An answer.
 *
 * @param headers in the order in which they are written
 */
public record Reply(int status, Map<String, String> headers, Body body) {

    /** What is written after the headers. */
    public sealed interface Body {}

    /** Bytes that are there already. */
    public record Whole(byte[] bytes) implements Body {}

    /** Bytes that are written while they are made; an answer without end is closed by either side. */
    @FunctionalInterface
    public non-sealed interface Stream extends Body {

        void write(OutputStream out) throws IOException;
    }

    public static final String HTML = "text/html; charset=utf-8";
    public static final String JSON = "application/json";

    public Reply {
        headers = new LinkedHashMap<>(headers);
    }

    public static Reply text(String type, String text) {
        return new Reply(200, Map.of("Content-Type", type), new Whole(text.getBytes(StandardCharsets.UTF_8)));
    }

    public static Reply bytes(String type, byte[] bytes) {
        return new Reply(200, Map.of("Content-Type", type), new Whole(bytes));
    }

    public static Reply html(String page) {
        return text(HTML, page);
    }

    public static Reply json(String document) {
        return text(JSON, document);
    }

    public static Reply stream(String type, Stream stream) {
        return new Reply(200, Map.of("Content-Type", type), stream);
    }

    /** See other: what a form leads to. */
    public static Reply seeOther(String address) {
        return new Reply(303, Map.of("Location", address), new Whole(new byte[0]));
    }

    /** Done, with nothing to say. */
    public static Reply done() {
        return new Reply(204, Map.of(), new Whole(new byte[0]));
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    public Reply status(int other) {
        return new Reply(other, headers, body);
    }
}
