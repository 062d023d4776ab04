package org.attache.store.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.attache.json.Json;
import org.attache.store.Write;
import org.attache.store.database.Packed;
import org.attache.store.row.Bare;
import org.attache.store.row.Derived;

/** A write with its documents in JSON: what can be computed before the writer's turn, by the thread that asks. */
sealed interface Encoded {

    record OfArticle(Write.PutArticle write, String article, Packed analysis) implements Encoded {}

    /** @param digest of the body, by which an unchanged dossier is known */
    record OfDossier(Write.PutDossier write, Packed body, String digest, Derived derived) implements Encoded {}

    record Plain(Write write) implements Encoded {}

    static Encoded of(Write write) {
        return switch (write) {
            case Write.PutArticle put -> new OfArticle(put, Json.line(put.analysis().article()),
                    Packed.of(Json.analysis(Bare.analysis(put.analysis()))));
            case Write.PutDossier put -> dossier(put);
            default -> new Plain(write);
        };
    }

    private static OfDossier dossier(Write.PutDossier put) {
        String body = Json.dossier(Bare.dossier(put.dossier()));
        return new OfDossier(put, Packed.of(body), digest(body), Derived.of(put.dossier()));
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
