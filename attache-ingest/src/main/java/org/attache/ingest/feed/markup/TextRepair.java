package org.attache.ingest.feed.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.attache.ingest.xml.Windows1252;

/** Undoes two common accidents with encodings. */
public final class TextRepair {
    private TextRepair() {}

    /**
     * UTF-8 that was taken for ISO 8859-1 is decoded once more (only where every character fits and the bytes are valid
     * UTF-8, which natural text is not), and control characters from 0x80 to 0x9F become the letters of windows-1252.
     */
    public static String repair(String text, String encoding) {
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
                out.setCharAt(i, Windows1252.letter(c));
            }
        }
        return out == null ? text : out.toString();
    }
}
