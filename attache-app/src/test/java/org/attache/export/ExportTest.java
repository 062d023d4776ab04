package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.demo.Newsroom;
import org.attache.model.Dossier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant FIRST = Instant.parse("2027-03-16T09:00:00Z");
    private static final Instant MOMENT = Instant.parse("2027-03-17T10:00:00Z");

    private static Dossier dossier;

    @BeforeAll
    static void read() {
        List<Dossier> dossiers = Attache.create().read(Newsroom.inputs(), () -> {}).dossiers();
        dossier = dossiers.stream().filter(each -> each.title().contains("mackerel")).findFirst().orElseThrow();
    }

    @Test
    void everyReferenceInABundleLeadsToAnObjectOfIt() throws Exception {
        JsonNode bundle = JSON.readTree(Stix.of(dossier, FIRST, MOMENT));
        Set<String> ids = new HashSet<>();
        bundle.get("objects").forEach(object -> ids.add(object.get("id").asText()));
        assertThat(ids).hasSameSizeAs(bundle.get("objects"));
        for (JsonNode object : bundle.get("objects")) {
            assertThat(object.get("id").asText()).startsWith(object.get("type").asText() + "--");
            assertThat(object.get("created").asText()).isEqualTo("2027-03-16T09:00:00.000Z");
            assertThat(object.get("modified").asText()).isEqualTo("2027-03-17T10:00:00.000Z");
            object.path("object_refs").forEach(reference -> assertThat(ids).contains(reference.asText()));
            if (object.has("object_refs")) {
                assertThat(object.get("object_refs")).isNotEmpty();
            }
        }
    }

    @Test
    void everyClaimNamesTheArticlesThatMakeItAndItsRoots() throws Exception {
        JsonNode graph = JSON.readTree(JsonLd.of(dossier)).get("@graph");
        Set<String> ids = new HashSet<>();
        graph.forEach(node -> ids.add(node.get("@id").asText()));
        int claims = 0;
        for (JsonNode node : graph) {
            if (node.get("@type").toString().contains("\"Claim\"")) {
                claims++;
                assertThat(node.get("appearance")).isNotEmpty();
                node.get("appearance").forEach(article -> assertThat(ids).contains(article.asText()));
                List<String> roots = new ArrayList<>();
                node.path("prov:wasAttributedTo").forEach(root -> roots.add(root.asText()));
                node.path("prov:hadPrimarySource").forEach(root -> roots.add(root.asText()));
                assertThat(ids).containsAll(roots);
            }
        }
        assertThat(claims).isEqualTo(dossier.claims().size());
    }

    private static final Set<String> SCHEMA = terms("https://schema.org/",
            "Claim NewsArticle CreativeWork Person Organization "
                    + "NewsMediaOrganization appearance firstAppearance citation mentions headline url datePublished inLanguage "
                    + "publisher name description affiliation parentOrganization text");
    private static final Set<String> PROV = terms("http://www.w3.org/ns/prov#", "Entity Agent Person Organization "
            + "Attribution PrimarySource agent entity wasAttributedTo wasDerivedFrom hadPrimarySource qualifiedAttribution "
            + "qualifiedPrimarySource");

    private static Set<String> terms(String vocabulary, String names) {
        return Stream.of(names.split(" ")).map(name -> vocabulary + name).collect(Collectors.toSet());
    }

    /** A processor that knows nothing of us reads it: every word is one of the vocabularies, every name is absolute. */
    @Test
    void expandedJsonLdHoldsOnlyWordsThatThereAre() throws Exception {
        String expanded = com.apicatalog.jsonld.JsonLd
                .expand(JsonDocument.of(new StringReader(JsonLd.of(dossier)))).get().toString();
        Set<String> unknown = new TreeSet<>();
        words(JSON.readTree(expanded), unknown);
        unknown.removeAll(SCHEMA);
        unknown.removeAll(PROV);
        unknown.removeIf(word -> word.startsWith("urn:attache:vocabulary:"));
        assertThat(unknown).isEmpty();
        assertThat(expanded).contains("https://schema.org/Claim", "https://schema.org/citation",
                "http://www.w3.org/ns/prov#wasAttributedTo");
    }

    /** Properties, types and names that are not absolute. */
    private static void words(JsonNode node, Set<String> words) {
        node.forEach(child -> words(child, words));
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            switch (field.getKey()) {
                case "@type" -> field.getValue().forEach(type -> words.add(type.asText()));
                case "@id" -> {
                    if (!field.getValue().asText().startsWith("urn:attache:")) {
                        words.add(field.getValue().asText());
                    }
                }
                case "@value", "@list", "@language" -> {
                }
                default -> words.add(field.getKey());
            }
        }
    }

    /** STIX 2.1, what each kind of object must have, and how it is written. */
    @Test
    void everyObjectOfABundleHasWhatTheStandardAsks() throws Exception {
        Map<String, List<String>> needed = Map.of("identity", List.of("name"), "report",
                List.of("name", "published", "object_refs"), "note", List.of("content", "object_refs"), "grouping",
                List.of("context", "object_refs"));
        JsonNode bundle = JSON.readTree(Stix.of(dossier, FIRST, MOMENT));
        assertThat(bundle.get("type").asText()).isEqualTo("bundle");
        for (JsonNode object : bundle.get("objects")) {
            String type = object.get("type").asText();
            assertThat(object.get("spec_version").asText()).isEqualTo("2.1");
            assertThat(object.get("id").asText())
                    .matches(type + "--[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
            for (String field : needed.get(type)) {
                assertThat(object.path(field).isMissingNode()).as(type + " " + field).isFalse();
            }
            for (String moment : List.of("created", "modified", "published")) {
                if (object.has(moment)) {
                    assertThat(object.get(moment).asText()).matches("\\d{4}-\\d\\d-\\d\\dT[0-9:.]{12}Z");
                }
            }
        }
    }

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertThat(Stix.of(dossier, FIRST, MOMENT)).isEqualTo(Stix.of(dossier, FIRST, MOMENT));
        assertThat(JsonLd.of(dossier)).isEqualTo(JsonLd.of(dossier));
    }
}
