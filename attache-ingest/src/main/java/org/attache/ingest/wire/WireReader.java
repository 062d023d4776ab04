package org.attache.ingest.wire;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attache.ingest.xml.XmlDocument;
import org.attache.ingest.xml.XmlParser;

/**
 * Reads agency documents of every format it knows. Never throws for bad input; linear in its length.
 *
 * <pre>{@code
 * WireDocument document = WireReader.read(bytes).get();
 * document.items().getFirst().title();      // "Council votes to widen channel"
 * }</pre>
 */
public final class WireReader {
    private static final Set<String> G2 = Set.of("newsitem", "newsmessage", "packageitem", "conceptitem",
            "knowledgeitem", "planningitem", "catalogitem", "catalog", "contentset", "contentmeta", "groupset");

    private WireReader() {}

    /** Reads a document; empty when it is of no format of agencies. */
    public static Optional<WireDocument> read(byte[] bytes) {
        int first = first(bytes);
        if (Iptc7901Reader.isIptc7901(bytes)) {
            return Optional.of(Iptc7901Reader.read(bytes));
        }
        if (AnpaReader.isAnpa(bytes)) {
            return Optional.of(AnpaReader.read(bytes));
        }
        if (first == '{') {
            return NinjsReader.read(bytes);
        }
        return first == '<' ? XmlParser.parse(bytes, null).flatMap(WireReader::read) : Optional.empty();
    }

    private static Optional<WireDocument> read(XmlDocument document) {
        String root = document.root().local().toLowerCase(Locale.ROOT);
        if (root.equals("nitf")) {
            return Optional.of(NitfReader.read(document));
        }
        if (root.equals("newsml")) {
            return Optional.of(NewsMlReader.read(document));
        }
        return G2.contains(root) ? Optional.of(NewsMlG2Reader.read(document)) : Optional.empty();
    }

    private static int first(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.UTF_8);
        String ink = head.startsWith("\uFEFF") ? head.substring(1).strip() : head.strip();
        if (ink.isEmpty() && bytes.length > 200) {
            return 0;
        }
        return ink.isEmpty() ? 0 : utf16(bytes) ? '<' : ink.charAt(0);
    }

    private static boolean utf16(byte[] bytes) {
        return bytes.length > 1 && ((bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF
                || (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE);
    }
}
