package org.attache.ingest.wire;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of teletype formats: UTF-8 where it is, else windows-1252; paragraphs by blank lines or by indentation. */
final class WireText {
    private WireText() {}

    static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /** A blank line ends a paragraph, an indented line starts one. */
    static List<String> paragraphs(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            boolean starts = line.isBlank() || line.startsWith("\t") || line.startsWith("   ");
            if (starts) {
                add(open, paragraphs);
            }
            open.append(line).append(' ');
        }
        add(open, paragraphs);
        return paragraphs;
    }

    private static void add(StringBuilder open, List<String> paragraphs) {
        String text = WireItem.squeeze(open.toString());
        if (text != null) {
            paragraphs.add(text);
        }
        open.setLength(0);
    }
}
