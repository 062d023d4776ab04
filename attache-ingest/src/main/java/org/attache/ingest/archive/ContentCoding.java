package org.attache.ingest.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/**
 * Content codings of HTTP: gzip, deflate (with and without its wrapper), br, zstd, several in a row. A decoded body may
 * have at most a given size, so that no compression bomb unfolds; one that is cut off gives what there is.
 */
public final class ContentCoding {
    private static final int STEP = 1 << 16;
    private static final int MOST_CODINGS = 4;

    private ContentCoding() {}

    /** A body that is larger than allowed. */
    public static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1;

        TooLarge(int limit) {
            super("decoded body is larger than " + limit + " bytes");
        }
    }

    /**
     * Takes the codings of a body off.
     *
     * @param codings the header Content-Encoding
     * @return the body, or empty when a coding is unknown or the bytes are not in it
     * @throws TooLarge when the body would be larger than the limit
     */
    public static Optional<byte[]> decode(byte[] body, String codings, int limit) throws TooLarge {
        byte[] bytes = body;
        String[] names = codings.toLowerCase(Locale.ROOT).split(",");
        if (names.length > MOST_CODINGS) {
            return Optional.empty();
        }
        for (String name : List.of(names).reversed()) {
            Optional<byte[]> decoded = one(bytes, name.strip(), limit);
            if (decoded.isEmpty()) {
                return decoded;
            }
            bytes = decoded.get();
        }
        return Optional.of(bytes);
    }

    private static Optional<byte[]> one(byte[] body, String coding, int limit) throws TooLarge {
        if (coding.isEmpty() || coding.equals("identity") || body.length == 0) {
            return Optional.of(body);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(limit, body.length * 4 + 64));
        try (InputStream in = open(body, coding)) {
            copy(in, out, limit);
        } catch (TooLarge e) {
            throw e;
        } catch (IOException e) {
            return out.size() == 0 ? Optional.empty() : Optional.of(out.toByteArray());
        }
        return Optional.of(out.toByteArray());
    }

    private static InputStream open(byte[] body, String coding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(body)));
            case "br" -> new BrotliInputStream(in);
            case "zstd" -> new ZstdInputStream(in);
            default -> throw new IOException("unknown coding " + coding);
        };
    }

    private static boolean isZlib(byte[] body) {
        return body.length > 1 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
    }

    private static void copy(InputStream in, ByteArrayOutputStream out, int limit) throws IOException {
        byte[] step = new byte[STEP];
        for (int n = in.read(step); n >= 0; n = in.read(step)) {
            if (out.size() + n > limit) {
                throw new TooLarge(limit);
            }
            out.write(step, 0, n);
        }
    }
}
