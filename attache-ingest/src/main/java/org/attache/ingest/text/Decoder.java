package org.attache.ingest.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Turns the bytes of a text file into characters.
 *
 * <p>In this order: a byte order mark; valid UTF-8; the declared charset; what the detector of ICU finds with some
 * confidence; Windows-1252. A file with control bytes that no text has is refused as binary.
 */
public final class Decoder {

    /** Characters, or the reason why there are none. */
    public sealed interface Result {}

    /** The characters and the charset they were read with. */
    public record Text(String value, Charset charset) implements Result {}

    /** @param where the first offending byte: "offset 17" */
    public record Refused(String reason, String where) implements Result {}

    private static final int SAMPLE = 1 << 16;
    private static final int LEAST_CONFIDENCE = 30;

    private Decoder() {}

    /** @param contentType declared media type, of which the charset parameter is used, or null */
    public static Result decode(byte[] bytes, @Nullable String contentType) {
        Text marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        int binary = binaryOffset(bytes);
        if (binary >= 0) {
            return new Refused("binary data, not text", "offset " + binary);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return new Text(utf8, StandardCharsets.UTF_8);
        }
        Charset charset = charset(bytes, contentType);
        return new Text(new String(bytes, charset), charset);
    }

    private static @Nullable Text byMark(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xff) == 0xef && (b[1] & 0xff) == 0xbb && (b[2] & 0xff) == 0xbf) {
            return text(b, 3, StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xfe && (b[1] & 0xff) == 0xff) {
            return text(b, 2, StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && (b[0] & 0xff) == 0xff && (b[1] & 0xff) == 0xfe) {
            return text(b, 2, StandardCharsets.UTF_16LE);
        }
        return null;
    }

    private static Text text(byte[] bytes, int from, Charset charset) {
        return new Text(new String(bytes, from, bytes.length - from, charset), charset);
    }

    /** Offset of the first control byte that no text holds, -1 when there is none. */
    private static int binaryOffset(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            int b = bytes[i] & 0xff;
            if (b < 0x09 || b > 0x0d && b < 0x20 && b != 0x1b && b != 0x1a) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            CharBuffer chars = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return chars.toString();
        } catch (CharacterCodingException notThisCharset) {
            return null;
        }
    }

    private static Charset charset(byte[] bytes, @Nullable String contentType) {
        Charset declared = declared(contentType);
        if (declared != null && strictly(bytes, declared) != null) {
            return declared;
        }
        CharsetMatch match = new CharsetDetector().setText(Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE)))
                .detect();
        boolean found = match != null && match.getConfidence() >= LEAST_CONFIDENCE
                && Charset.isSupported(match.getName());
        return found ? Charset.forName(match.getName()) : Charset.forName("windows-1252");
    }

    private static @Nullable Charset declared(@Nullable String contentType) {
        int at = contentType == null ? -1 : contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (contentType == null || at < 0) {
            return null;
        }
        String name = contentType.substring(at + 8).split("[;\\s]")[0].replace("\"", "").replace("'", "");
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return null;
        }
    }
}
