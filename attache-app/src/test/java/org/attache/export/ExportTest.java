package org.attache.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    @Test
    void theSameDossierGivesTheSameBytes() {
        assertThat(Stix.of(dossier, FIRST, MOMENT)).isEqualTo(Stix.of(dossier, FIRST, MOMENT));
        assertThat(JsonLd.of(dossier)).isEqualTo(JsonLd.of(dossier));
    }
}
