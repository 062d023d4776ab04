package org.attache.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.json.Json;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Claim;
import org.attache.model.Dossier;
import org.attache.model.Reuse;
import org.attache.model.Source;
import org.attache.model.SourceId;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as JSON-LD.
 *
 * <p>schema.org: an article is a {@code NewsArticle}, with the outlets and documents its chains run through as
 * {@code citation}; a claim is a {@code Claim} whose {@code appearance} are the articles that make it. W3C PROV: a claim
 * has its roots as {@code prov:hadPrimarySource}; an article whose words stood elsewhere first is
 * {@code prov:wasDerivedFrom} it; each assertion is a {@code prov:Attribution} that names the chain. Independent origins
 * have no word in either vocabulary and stand under our own.
 */
public final class JsonLd {

    private final Dossier dossier;
    private final List<Object> graph = new ArrayList<>();

    private JsonLd(Dossier dossier) {
        this.dossier = dossier;
    }

    public static String of(Dossier dossier) {
        JsonLd document = new JsonLd(dossier);
        dossier.sources().forEach(document::source);
        dossier.articles().forEach(document::article);
        dossier.claims().forEach(document::claim);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", context());
        whole.put("@graph", document.graph);
        return Json.line(whole);
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("@vocab", "https://schema.org/");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("attache", "urn:attache:vocabulary:");
        for (String link : List.of("citation", "appearance", "firstAppearance", "prov:hadPrimarySource",
                "prov:wasDerivedFrom",
                "prov:agent", "attache:chain", "attache:cut")) {
            context.put(link, Map.of("@id", link.contains(":") ? link : "https://schema.org/" + link, "@type", "@id"));
        }
        return context;
    }

    private String name(SourceId source) {
        return "urn:attache:story:" + dossier.id() + ":source:" + source;
    }

    private static String name(ArticleId article) {
        return "urn:attache:article:" + article;
    }

    private void source(Source source) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", name(source.id()));
        node.put("@type", switch (source.kind()) {
            case PERSON -> List.of("Person", "prov:Person");
            case OFFICE -> List.of("Organization", "prov:Organization");
            case OUTLET, OUTLET_VOICE -> List.of("NewsMediaOrganization", "prov:Organization");
            case UNNAMED -> List.of("prov:Agent");
            case DOCUMENT -> List.of("CreativeWork", "prov:Entity");
        });
        put(node, "name", source.name());
        node.put("description", source.description());
        put(node, source.kind() == Source.Kind.PERSON ? "affiliation" : "parentOrganization", source.institution());
        graph.add(node);
    }

    private void article(Article article) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", name(article.id()));
        node.put("@type", List.of("NewsArticle", "prov:Entity"));
        put(node, "headline", article.title());
        put(node, "url", article.url() == null ? null : article.url().toString());
        put(node, "datePublished", article.publishedAt() == null ? null : article.publishedAt().toString());
        put(node, "inLanguage", article.language().equals("und") ? null : article.language());
        put(node, "publisher", article.outlet() == null ? null
                : Map.of("@type", "NewsMediaOrganization", "name", article.outlet()));
        List<String> cited = cited(article.id());
        put(node, "citation", cited.isEmpty() ? null : cited);
        List<String> originals = originals(article.id());
        put(node, "prov:wasDerivedFrom", originals.isEmpty() ? null : originals);
        graph.add(node);
    }

    /** What the chains of an article run through, without the article's own outlet. */
    private List<String> cited(ArticleId article) {
        return dossier.claims().stream().flatMap(claim -> claim.assertions().stream())
                .filter(assertion -> assertion.article().equals(article))
                .flatMap(assertion -> assertion.chain().stream().skip(1)).distinct().map(this::name).toList();
    }

    private List<String> originals(ArticleId article) {
        List<String> originals = new ArrayList<>();
        for (Reuse reuse : dossier.reuse()) {
            if (reuse.to().equals(article) && reuse.direction() == Reuse.Direction.FROM_IS_ORIGINAL) {
                originals.add(name(reuse.from()));
            } else if (reuse.from().equals(article) && reuse.direction() == Reuse.Direction.TO_IS_ORIGINAL) {
                originals.add(name(reuse.to()));
            }
        }
        return originals;
    }

    private void claim(Claim claim) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@id", "urn:attache:story:" + dossier.id() + ":claim:" + claim.id());
        node.put("@type", List.of("Claim", "prov:Entity"));
        node.put("text", claim.text());
        List<String> carriers = claim.assertions().stream().map(assertion -> name(assertion.article())).distinct()
                .toList();
        node.put("appearance", carriers);
        if (!carriers.isEmpty()) {
            node.put("firstAppearance", carriers.get(0));
        }
        node.put("prov:hadPrimarySource", claim.roots().stream().map(this::name).toList());
        node.put("prov:qualifiedAttribution", claim.assertions().stream().map(this::attribution).toList());
        node.put("attache:independentOriginsLow", claim.independent().low());
        node.put("attache:independentOriginsHigh", claim.independent().high());
        node.put("attache:independentOriginsNamed", claim.independent().named());
        node.put("attache:cut", claim.independent().cut().stream().map(this::name).toList());
        node.put("attache:flags", claim.flags().stream().map(Object::toString).toList());
        graph.add(node);
    }

    private Map<String, Object> attribution(Claim.Assertion assertion) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", "prov:Attribution");
        if (!assertion.chain().isEmpty()) {
            node.put("prov:agent", name(assertion.chain().get(assertion.chain().size() - 1)));
        }
        node.put("attache:article", Map.of("@id", name(assertion.article())));
        node.put("attache:chain",
                Map.of("@list", assertion.chain().stream().map(id -> Map.of("@id", name(id))).toList()));
        node.put("attache:words", assertion.spans());
        return node;
    }

    private static void put(Map<String, Object> node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
