package org.attache.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Something to read: bytes with what is known about where they came from.
 *
 * @param name the argument, file or address, as messages and {@code Article.input} show it
 * @param content opens the bytes; may be opened more than once
 * @param address where the bytes were fetched from, base of relative addresses in them
 * @param contentType declared media type with its charset
 * @param known metadata that wins over what the bytes say
 * @param assumed metadata to fall back on where the bytes say nothing
 */
public record Input(String name, Content content, @Nullable URI address, @Nullable String contentType, Metadata known,
        Metadata assumed) {

    /** Opens the bytes of an input. */
    @FunctionalInterface
    public interface Content {

        InputStream open() throws IOException;
    }

    public static Input of(Path file) {
        return new Input(file.toString(), () -> Files.newInputStream(file), null, null, Metadata.NONE, Metadata.NONE);
    }

    public static Input of(String name, byte[] bytes) {
        return new Input(name, () -> new ByteArrayInputStream(bytes), null, null, Metadata.NONE, Metadata.NONE);
    }

    public Input from(@Nullable URI newAddress, @Nullable String newContentType) {
        return new Input(name, content, newAddress, newContentType, known, assumed);
    }

    public Input with(Metadata newKnown, Metadata newAssumed) {
        return new Input(name, content, address, contentType, newKnown, newAssumed);
    }

    /** The same input, named for a place inside it. */
    public Input part(String where) {
        return new Input(name + " " + where, content, address, contentType, known, assumed);
    }

    /**
     * All bytes, if they are no more than a limit.
     *
     * @throws TooLargeException when there are more
     */
    public byte[] bytes(int limit) throws IOException {
        try (InputStream in = content.open()) {
            byte[] bytes = in.readNBytes(limit);
            if (bytes.length == limit && in.read() >= 0) {
                throw new TooLargeException(limit);
            }
            return bytes;
        }
    }

    /** An input holds more bytes than a reader takes. */
    public static final class TooLargeException extends IOException {

        private static final long serialVersionUID = 1;

        TooLargeException(int limit) {
            super("larger than the limit of " + limit / (1 << 20) + " MiB");
        }
    }
}
