package org.attache.store.write;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.attache.json.Json;
import org.attache.model.Analysis;
import org.attache.model.Article;
import org.attache.model.Dossier;
import org.attache.store.Write;

/** A write with its documents in JSON: what can be computed before the writer's turn, by the thread that asks. */
sealed interface Encoded {

    record OfArticle(Write.PutArticle write, String article, String analysis) implements Encoded {}

    /** @param digest of the body, by which an unchanged dossier is known */
    record OfDossier(Write.PutDossier write, String body, String digest, Derived derived) implements Encoded {}

    record Plain(Write write) implements Encoded {}

    static Encoded of(Write write) {
        return switch (write) {
            case Write.PutArticle put -> new OfArticle(put, Json.line(put.analysis().article()),
                    Json.analysis(withoutText(put.analysis())));
            case Write.PutDossier put -> dossier(put);
            default -> new Plain(write);
        };
    }

    private static OfDossier dossier(Write.PutDossier put) {
        String body = Json.dossier(withoutText(put.dossier()));
        return new OfDossier(put, body, digest(body), Derived.of(put.dossier()));
    }

    /** The article's text stands in its own row. */
    private static Analysis withoutText(Analysis a) {
        return new Analysis(withoutText(a.article()), a.sentences(), a.entities(), a.times(), a.attributions(),
                a.events());
    }

    private static Dossier withoutText(Dossier d) {
        return new Dossier(d.id(), d.title(), d.articles().stream().map(Encoded::withoutText).toList(), d.reuse(),
                d.sources(), d.claims(), d.relations(), d.events(), d.timeline(), d.onlyIn(), d.editions());
    }

    private static Article withoutText(Article a) {
        return new Article(a.id(), a.input(), a.outlet(), a.publisher(), a.url(), a.title(), a.byline(), a.dateline(),
                a.publishedAt(), a.language(), "", a.syndication(), List.of());
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
