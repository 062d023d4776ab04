package org.attache.ingest.feed;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Undoes two common accidents with encodings. */
final class TextRepair {
    /** windows-1252 from 0x80 to 0x9F; the five holes keep their control characters. */
    static final String WINDOWS = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
            + "\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
            + "\u017e\u0178";

    private TextRepair() {}

    /**
     * UTF-8 that was taken for ISO 8859-1 is decoded once more (only where every character fits and the bytes are valid
     * UTF-8, which natural text is not), and control characters from 0x80 to 0x9F become the letters of windows-1252.
     */
    static String repair(String text, String encoding) {
        boolean high = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            high |= c >= 0x80;
            if (c > 0xFF) {
                return windows(text);
            }
        }
        return !high ? text : encoding.equals("utf-8") ? windows(twice(text)) : windows(text);
    }

    private static String twice(String text) {
        try {
            return StandardCharsets.UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(text.getBytes(StandardCharsets.ISO_8859_1))).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static String windows(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && c < 0xA0) {
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, WINDOWS.charAt(c - 0x80));
            }
        }
        return out == null ? text : out.toString();
    }
}
