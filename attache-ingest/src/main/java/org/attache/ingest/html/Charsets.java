package org.attache.ingest.html;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Decides in which encoding a page is written.
 *
 * <p>A byte order mark decides. Else text that is well-formed UTF-8 with at least one longer sequence is UTF-8 whatever
 * the page declares, because text in another encoding is practically never well-formed by chance. Else the header, then
 * the meta element, as long as the declared encoding is not UTF-8 (which the bytes have just refuted, unless nearly all
 * of them fit). Else a statistical guess. Labels mean what browsers mean by them: ISO-8859-1 is windows-1252.
 */
final class Charsets {
    private static final int HEAD = 4096;
    private static final int SAMPLE = 32768;

    private Charsets() {}

    static Charset of(byte[] bytes, @Nullable String contentType) {
        Charset marked = byMark(bytes);
        if (marked != null) {
            return marked;
        }
        Charset header = named(parameter(contentType == null ? "" : contentType));
        Charset meta = named(
                parameter(new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)));
        Charset declared = header != null ? header : meta;
        Utf8 fit = Utf8.of(bytes);
        if (fit.isConvincing() && !isStateful(declared)) {
            return StandardCharsets.UTF_8;
        }
        if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
            return fit.isAscii() && isWide(declared) ? StandardCharsets.UTF_8 : declared;
        }
        if (fit.isAscii() || declared != null && meta != null && !meta.equals(declared)) {
            return fit.isAscii() || meta == null ? StandardCharsets.UTF_8 : meta;
        }
        return guess(bytes);
    }

    private static @Nullable Charset byMark(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE ? StandardCharsets.UTF_16LE
                : null;
    }

    /** The value behind the first "charset=". */
    private static String parameter(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf("charset=");
        if (at < 0) {
            return "";
        }
        int start = at + 8;
        while (start < lower.length() && " \"'".indexOf(lower.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < lower.length() && " \"';>/,".indexOf(lower.charAt(end)) < 0) {
            end++;
        }
        return lower.substring(start, end);
    }

    private static @Nullable Charset named(String label) {
        String name = switch (label) {
            case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" -> "windows-1252";
            case "iso-8859-9" -> "windows-1254";
            case "gb2312", "gbk", "x-gbk" -> "gb18030";
            case "x-sjis", "shift_jis", "sjis" -> "windows-31j";
            case "utf8" -> "utf-8";
            default -> label;
        };
        try {
            return name.isEmpty() || !Charset.isSupported(name) ? null : Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isStateful(@Nullable Charset charset) {
        return charset != null && charset.name().startsWith("ISO-2022");
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Charset guess(byte[] bytes) {
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        int first = Math.max(0, firstHigh(bytes) - SAMPLE / 4);
        detector.setText(Arrays.copyOfRange(bytes, first, Math.min(bytes.length, first + SAMPLE)));
        CharsetMatch match = detector.detect();
        Charset charset = match == null ? null : named(match.getName().toLowerCase(Locale.ROOT));
        return charset == null ? StandardCharsets.UTF_8 : charset;
    }

    private static int firstHigh(byte[] bytes) {
        int i = 0;
        while (i < bytes.length && bytes[i] >= 0) {
            i++;
        }
        return i;
    }
}
