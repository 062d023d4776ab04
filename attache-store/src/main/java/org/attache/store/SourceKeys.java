package org.attache.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.attache.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Names sources over stories. A named source is known by kind, name and country; an unnamed one by its description,
 * institution and country. Case and white space do not count.
 */
final class SourceKeys {

    private static final int DIGITS = 16;

    private SourceKeys() {}

    static Sources.Key of(Source source) {
        String name = source.name();
        String who = name != null ? "name " + name
                : "description " + source.description() + '\n' + source.institution();
        return new Sources.Key(prefix(source.kind()) + hash(normal(who) + '\n' + country(source.country())));
    }

    private static String prefix(Source.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + '-';
    }

    private static String country(@Nullable String country) {
        return country == null ? "" : country;
    }

    private static String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
