package org.attache.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
 * <p>schema.org: an article is a {@code NewsArticle}; documents that it leans on and what other outlets have printed are its
 * {@code citation}, people and offices its {@code mentions}; a claim is a {@code Claim} whose {@code appearance} are the
 * articles that make it. W3C PROV: a claim {@code prov:wasAttributedTo} the people, offices and outlets that are its roots,
 * and has documents as {@code prov:hadPrimarySource}; an article whose words stood elsewhere first is
 * {@code prov:wasDerivedFrom} it; each assertion is a {@code prov:Attribution} or {@code prov:PrimarySource} that names the
 * chain. Independent origins have no word in either vocabulary and stand under our own.
 */
public final class JsonLd {

    private final Dossier dossier;
    private final List<Object> graph = new ArrayList<>();
    private final Map<SourceId, Source> sources = new HashMap<>();

    private JsonLd(Dossier dossier) {
        this.dossier = dossier;
        dossier.sources().forEach(source -> sources.put(source.id(), source));
    }

    public static String of(Dossier dossier) {
        JsonLd document = new JsonLd(dossier);
        dossier.sources().forEach(document::add);
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
        for (String link : List.of("mentions", "appearance", "firstAppearance", "prov:hadPrimarySource",
                "prov:wasAttributedTo", "prov:wasDerivedFrom", "prov:agent", "prov:entity", "attache:article",
                "attache:cut")) {
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

    private void add(Source source) {
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
        put(node, source.kind() == Source.Kind.PERSON ? "affiliation" : "parentOrganization",
                source.institution() == null ? null : Map.of("@type", "Organization", "name", source.institution()));
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
        some(node, "citation", behind(article.id()).filter(source -> work(source)).map(this::citation).toList());
        some(node, "mentions", behind(article.id()).filter(source -> !work(source)).map(Source::id).map(this::name)
                .toList());
        some(node, "prov:wasDerivedFrom", originals(article.id()));
        graph.add(node);
    }

    /** What the chains of an article run through, without the article's own outlet and its voice. */
    private Stream<Source> behind(ArticleId article) {
        return dossier.claims().stream().flatMap(claim -> claim.assertions().stream())
                .filter(assertion -> assertion.article().equals(article))
                .flatMap(assertion -> assertion.chain().stream().skip(1)).distinct().map(this::source)
                .filter(source -> source.kind() != Source.Kind.OUTLET_VOICE);
    }

    private Source source(SourceId id) {
        return Objects.requireNonNull(sources.get(id), () -> "no source " + id);
    }

    /** True for a document and for what an outlet has printed. */
    private static boolean work(Source source) {
        return source.kind() == Source.Kind.DOCUMENT || source.kind() == Source.Kind.OUTLET;
    }

    private Map<String, Object> citation(Source source) {
        Map<String, Object> link = Map.of("@id", name(source.id()));
        return source.kind() == Source.Kind.DOCUMENT ? link : Map.of("@type", "CreativeWork", "publisher", link);
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
        some(node, "prov:wasAttributedTo", claim.roots().stream().filter(root -> !document(root)).map(this::name)
                .toList());
        some(node, "prov:hadPrimarySource", claim.roots().stream().filter(this::document).map(this::name).toList());
        some(node, "prov:qualifiedAttribution", claim.assertions().stream().filter(one -> !document(root(one)))
                .map(one -> telling(one, "prov:Attribution", "prov:agent")).toList());
        some(node, "prov:qualifiedPrimarySource", claim.assertions().stream().filter(one -> document(root(one)))
                .map(one -> telling(one, "prov:PrimarySource", "prov:entity")).toList());
        node.put("attache:independentOriginsLow", claim.independent().low());
        node.put("attache:independentOriginsHigh", claim.independent().high());
        node.put("attache:independentOriginsNamed", claim.independent().named());
        node.put("attache:cut", claim.independent().cut().stream().map(this::name).toList());
        node.put("attache:flags", claim.flags().stream().map(Object::toString).toList());
        graph.add(node);
    }

    private boolean document(SourceId source) {
        return source(source).kind() == Source.Kind.DOCUMENT;
    }

    /** The last source of a chain; every chain has the article's outlet at least. */
    private static SourceId root(Claim.Assertion assertion) {
        return assertion.chain().getLast();
    }

    private Map<String, Object> telling(Claim.Assertion assertion, String type, String toRoot) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("@type", type);
        node.put(toRoot, name(root(assertion)));
        node.put("attache:article", name(assertion.article()));
        node.put("attache:chain",
                Map.of("@list", assertion.chain().stream().map(id -> Map.of("@id", name(id))).toList()));
        node.put("attache:words", assertion.spans().stream()
                .map(span -> Map.of("attache:start", span.start(), "attache:end", span.end())).toList());
        return node;
    }

    private static void some(Map<String, Object> node, String key, List<?> values) {
        put(node, key, values.isEmpty() ? null : values);
    }

    private static void put(Map<String, Object> node, String key, @Nullable Object value) {
        if (value != null) {
            node.put(key, value);
        }
    }
}
