package org.attache.ingest.archive;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Digests of records: SHA-1, SHA-256 and MD5, in base 32 or hexadecimal. */
final class Digests {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Digests() {}

    static String sha1(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-1", bytes));
    }

    /** The digest of the block must fit; that of the payload may be of the body with or without its chunks. */
    static @Nullable Boolean check(ArchiveRecord record) {
        Boolean block = fits(record.headers().get("warc-block-digest"), List.of(record.block()));
        boolean revisit = record.type().equals("revisit");
        Boolean payload = revisit ? null : fits(record.headers().get("warc-payload-digest"), payloads(record));
        return block == null ? payload : payload == null ? block : Boolean.valueOf(block && payload);
    }

    private static List<byte[]> payloads(ArchiveRecord record) {
        return record.http().map(http -> Stream.of(http.body(), http.unchunked(), http.content()).toList())
                .orElse(List.of(record.block()));
    }

    private static @Nullable Boolean fits(@Nullable String stated, List<byte[]> contents) {
        int colon = stated == null ? -1 : stated.indexOf(':');
        if (stated == null || colon < 0) {
            return null;
        }
        String algorithm = switch (stated.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "sha1", "sha-1" -> "SHA-1";
            case "sha256", "sha-256" -> "SHA-256";
            case "md5" -> "MD5";
            default -> "";
        };
        String value = stated.substring(colon + 1).strip();
        return algorithm.isEmpty() ? null
                : Boolean.valueOf(contents.stream().anyMatch(content -> same(value, digest(algorithm, content))));
    }

    private static boolean same(String value, byte[] digest) {
        return value.equalsIgnoreCase(HexFormat.of().formatHex(digest))
                || value.replace("=", "").equalsIgnoreCase(base32(digest));
    }

    private static String base32(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xFF;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(held >> (bits - 5) & 31));
            }
        }
        return bits == 0 ? text.toString() : text.append(BASE32.charAt(held << (5 - bits) & 31)).toString();
    }

    private static byte[] digest(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has " + algorithm, e);
        }
    }
}
