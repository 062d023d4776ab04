package org.attache.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.attache.Papers;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Source;
import org.attache.model.SourceId;

/** Small stories of our own, read: each text the body of an article of an outlet of its own. */
final class Stories {

    private Stories() {}

    static Dossier dossier(String... bodies) {
        List<String> texts = new ArrayList<>();
        for (String body : bodies) {
            texts.add((texts.isEmpty() ? "THE NORTH SHORE POST" : "THE VALLEY LEDGER")
                    + "\n4 May 2026\n\nNews of the day\n\n" + body);
        }
        return Papers.dossier(texts.toArray(String[]::new));
    }

    static Claim claim(Dossier dossier, String words) {
        return dossier.claims().stream().filter(claim -> claim.assertions().stream().anyMatch(
                one -> said(dossier, one).contains(words))).findFirst().orElseThrow();
    }

    static String said(Dossier dossier, Claim.Assertion one) {
        String text = dossier.articles().stream().filter(article -> article.id().equals(one.article())).findFirst()
                .orElseThrow().text();
        return one.spans().stream().map(span -> span.in(text)).collect(Collectors.joining(" "));
    }

    /** Behind the article's outlet. */
    static List<String> chain(String body, String words) {
        Dossier dossier = dossier(body);
        Claim.Assertion found = claim(dossier, words).assertions().stream()
                .filter(one -> said(dossier, one).contains(words)).findFirst().orElseThrow();
        return found.chain().stream().skip(1).map(id -> source(dossier, id))
                .map(one -> one.name() == null ? one.description() : one.name()).toList();
    }

    static Source root(Dossier dossier, String words) {
        return source(dossier, claim(dossier, words).roots().getFirst());
    }

    static Source source(Dossier dossier, SourceId id) {
        return dossier.sources().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
