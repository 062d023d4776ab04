package org.attache.ingest.archive;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of a WARC or ARC file.
 *
 * @param type {@code response}, {@code warcinfo} …; the header of an ARC file is a {@code warcinfo}
 * @param uri the address it is about, without angle brackets
 * @param date as written
 * @param headers the record's own headers, names in lower case
 * @param block its content as stored; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // records are compared by nobody, and a copy of each block would be dear
public record ArchiveRecord(String type, @Nullable String uri, @Nullable String date, Map<String, String> headers,
        byte[] block) {

    /** The block as an HTTP message, empty when it is none. */
    public Optional<HttpMessage> http() {
        boolean told = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT).startsWith("application/http");
        boolean arc = headers.isEmpty() && !type.equals("warcinfo");
        return told || arc ? HttpMessage.parse(block) : Optional.empty();
    }

    /** The media type of what the record holds, lower case, null when it tells none. */
    public @Nullable String mediaType() {
        Optional<HttpMessage> message = http();
        String type = message.isPresent() ? message.get().headers().get("content-type") : headers.get("content-type");
        return type == null ? null : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** The body of an HTTP message without transfer and content coding, else the block. */
    public byte[] content() {
        return http().map(HttpMessage::content).orElse(block);
    }

    /** Whether the digests that the record states are right, null when it states none that can be checked. */
    public @Nullable Boolean digestOk() {
        return Digests.check(this);
    }
}
