package org.attache.independence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.attache.independence.Identity.Rule;
import org.attache.independence.Node.Kind;
import org.junit.jupiter.api.Test;

/** Counts the hand-made graphs of the own bundles, and of the suite {@code provenance} where it is at hand. */
final class GoldGraphTest {

    private static final Path SUITE = Path.of("../../shared/suites/provenance");
    private static final Path OWN = Path.of("../attache-app/src/test/resources/org/attache/bundles");
    private final ObjectMapper mapper = new ObjectMapper();

    @Test
    void countsTheGraphsOfTheSuiteAsItsAuthorsDid() throws IOException {
        assumeTrue(Files.isDirectory(SUITE), "no suite at " + SUITE);
        assertThat(wrongIn(SUITE)).isEmpty();
    }

    @Test
    void countsTheGraphsOfTheOwnBundlesAsTheirTablesSay() throws IOException {
        assertThat(wrongIn(OWN)).isEmpty();
    }

    private List<String> wrongIn(Path folder) throws IOException {
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(folder)) {
            bundles.filter(Files::isDirectory).sorted().forEach(bundle -> wrong.addAll(wrong(bundle)));
        }
        return wrong;
    }

    private List<String> wrong(Path bundle) {
        try {
            JsonNode file = mapper.readTree(bundle.resolve("graph.json").toFile());
            List<String> rows = Files.readAllLines(bundle.resolve("claims.tsv"));
            return rows.stream().skip(1).map(row -> row.split("\t", -1))
                    .filter(row -> !stated(row).equals(counted(file, row[0])))
                    .map(row -> bundle.getFileName() + " " + row[0] + " " + stated(row) + counted(file, row[0]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> stated(String[] row) {
        return List.of(Integer.valueOf(row[7]), Integer.valueOf(row[8]), Integer.valueOf(row[9]));
    }

    private static List<Integer> counted(JsonNode file, String claim) {
        Origins low = Origins.of(graph(file, claim, "mergeLow", Rule.SHARED_WORDS));
        Origins high = Origins.of(graph(file, claim, "mergeHigh", Rule.SAME_ENTITY));
        return List.of(low.low(), high.high(), low.named());
    }

    private static SourceGraph graph(JsonNode file, String claim, String groups, Rule rule) {
        JsonNode one = file.path("claims").path(claim);
        return new SourceGraph(each(file.path("nodes")).map(GoldGraphTest::node).toList(),
                each(one.path("edges")).map(edge -> new Edge(edge.path("from").asText(), edge.path("to").asText(),
                        edge.path("in").asText().equals("high"))).toList(),
                each(one.path(groups)).map(group -> new Identity(rule, each(group).map(JsonNode::asText).toList()))
                        .toList());
    }

    private static Node node(JsonNode node) {
        String kind = node.path("kind").asText().replace("OUTLET_VOICE", "VOICE");
        return new Node(node.path("id").asText(), Kind.valueOf(kind), node.path("held").asBoolean(),
                node.path("named").asBoolean(), node.path("held").asBoolean() ? node.path("name").asText() : null);
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
