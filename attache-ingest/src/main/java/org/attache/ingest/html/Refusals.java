package org.attache.ingest.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Bytes that are no page at all, named for what they are. */
final class Refusals {
    private static final int HEAD = 1024;

    private Refusals() {}

    static PageRead.@Nullable Refused of(byte[] bytes, HtmlLimits limits) {
        if (bytes.length == 0) {
            return new PageRead.Refused("the page is empty", "");
        }
        if (bytes.length > limits.bytes()) {
            return new PageRead.Refused(String.format(Locale.ROOT, "the page has %,d bytes, the limit is %,d",
                    bytes.length, limits.bytes()), "offset " + limits.bytes());
        }
        String kind = kind(bytes);
        return kind == null ? null : new PageRead.Refused("the bytes are " + kind + ", not a web page", "offset 0");
    }

    private static @Nullable String kind(byte[] bytes) {
        if (starts(bytes, "%PDF")) {
            return "a PDF";
        }
        if (starts(bytes, "\u001f\u008b")) {
            return "compressed with gzip";
        }
        if (starts(bytes, "PK\u0003\u0004")) {
            return "a ZIP archive";
        }
        if (starts(bytes, "\u0089PNG") || starts(bytes, "GIF8") || starts(bytes, "\u00ff\u00d8\u00ff")) {
            return "a picture";
        }
        return holdsNul(bytes) ? "binary" : null;
    }

    private static boolean starts(byte[] bytes, String magic) {
        if (bytes.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((bytes[i] & 0xFF) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Control bytes in number; UTF-16 has its mark or every other byte zero. */
    private static boolean holdsNul(byte[] bytes) {
        int end = Math.min(bytes.length, HEAD);
        int controls = 0;
        for (int i = 0; i < end; i++) {
            controls += bytes[i] >= 0 && bytes[i] < 9 || bytes[i] > 13 && bytes[i] < 27 ? 1 : 0;
        }
        boolean wide = end > 1 && (bytes[0] & 0xFF) >= 0xFE && (bytes[1] & 0xFF) >= 0xFE;
        return !wide && controls * 10 > end;
    }
}
