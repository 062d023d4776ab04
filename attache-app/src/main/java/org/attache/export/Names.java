package org.attache.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** Names that are the same at every export. */
final class Names {

    private static final UUID ROOT = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

    private Names() {}

    /** A name-based UUID, version 5 of RFC 9562. */
    static UUID uuid(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(bytes(ROOT));
            byte[] hash = Arrays.copyOf(sha.digest(name.getBytes(StandardCharsets.UTF_8)), 16);
            hash[6] = (byte) (hash[6] & 0x0f | 0x50);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            return of(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-1", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return java.nio.ByteBuffer.allocate(16).putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits()).array();
    }

    private static UUID of(byte[] bytes) {
        java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
