package org.attache.ingest.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP message as archives store it, read with patience: bare line feeds, wrong chunks and wrong codings give what can
 * be had.
 *
 * @param status null for a request
 * @param headers names in lower case, the first of equal ones
 * @param body as transferred; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HttpMessage(@Nullable Integer status, Map<String, String> headers, byte[] body) {
    static final int MOST_CONTENT = 1 << 26;
    private static final int LONGEST_CHUNK_LINE = 1024;

    /** Reads a message, empty when the bytes begin with none. */
    public static Optional<HttpMessage> parse(byte[] bytes) {
        int end = lineEnd(bytes, 0);
        String first = latin(bytes, 0, end);
        boolean response = first.startsWith("HTTP/");
        if (!response && !first.matches("[A-Z]{3,10} \\S{1,8000}( HTTP/\\d(\\.\\d)?)?")) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        int at = next(bytes, end);
        while (at < bytes.length) {
            end = lineEnd(bytes, at);
            String line = latin(bytes, at, end);
            at = next(bytes, end);
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.putIfAbsent(line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return Optional.of(new HttpMessage(response ? status(first) : null, headers,
                Arrays.copyOfRange(bytes, Math.min(at, bytes.length), bytes.length)));
    }

    private static @Nullable Integer status(String line) {
        String[] parts = line.split("\\s+", 3);
        return parts.length > 1 && parts[1].matches("\\d{3}") ? Integer.valueOf(parts[1]) : null;
    }

    /** The body without its chunks; as it is where it has none in spite of the header. */
    public byte[] unchunked() {
        boolean chunked = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked");
        return chunked ? unchunk() : body;
    }

    /** The body without transfer and content coding; a coding that it is not in is ignored. */
    public byte[] content() {
        byte[] whole = unchunked();
        String coding = headers.getOrDefault("content-encoding", "");
        try {
            return coding.isEmpty() ? whole : ContentCoding.decode(whole, coding, MOST_CONTENT).orElse(whole);
        } catch (ContentCoding.TooLarge e) {
            return new byte[0];
        }
    }

    private byte[] unchunk() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int end = lineEnd(body, at);
            int size = end - at > LONGEST_CHUNK_LINE ? -1 : size(latin(body, at, end));
            if (size < 0) {
                return at == 0 ? body : rest(out, at);
            }
            if (size == 0) {
                break;
            }
            at = next(body, end);
            int part = Math.min(size, body.length - at);
            out.write(body, at, part);
            at = skipLineEnd(at + part);
        }
        return out.toByteArray();
    }

    private byte[] rest(ByteArrayOutputStream out, int at) {
        out.write(body, at, body.length - at);
        return out.toByteArray();
    }

    private int skipLineEnd(int at) {
        int i = at < body.length && body[at] == '\r' ? at + 1 : at;
        return i < body.length && body[i] == '\n' ? i + 1 : i;
    }

    private static int size(String line) {
        String digits = line.split(";", 2)[0].strip();
        return digits.matches("[0-9a-fA-F]{1,7}") ? Integer.parseInt(digits, 16) : -1;
    }

    private static int lineEnd(byte[] bytes, int from) {
        int i = from;
        while (i < bytes.length && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private static int next(byte[] bytes, int lineEnd) {
        return Math.min(lineEnd + 1, bytes.length);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
