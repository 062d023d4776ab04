package org.attache.bundles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attache.model.Source.Kind;
import org.attache.model.Span;

/**
 * The articles of a story and its gold, read from a folder.
 *
 * @param articles the id of each article in the gold by its file name
 * @param references the text in which the gold counts, by article id
 */
record Bundle(Path folder, Map<String, String> articles, Map<String, String> references, List<KeyClaim> claims) {

    static Bundle read(Path folder) throws IOException {
        JsonNode graph = new ObjectMapper().readTree(folder.resolve("graph.json").toFile());
        Map<String, String> articles = new LinkedHashMap<>();
        Map<String, String> references = new LinkedHashMap<>();
        for (JsonNode article : graph.get("articles")) {
            String id = article.get("id").asText();
            articles.put(article.get("file").asText(), id);
            references.put(id, Files.readString(folder.resolve(article.get("text").asText())));
        }
        Map<String, GoldRoot> nodes = new LinkedHashMap<>();
        graph.get("nodes").forEach(node -> nodes.put(node.get("id").asText(), root(node)));
        try (Stream<String> lines = Files.lines(folder.resolve("claims.tsv"))) {
            return new Bundle(folder, articles, references,
                    lines.skip(1).map(line -> claim(line.split("\t"), nodes)).toList());
        }
    }

    String name() {
        return folder.getFileName().toString();
    }

    List<String> files() {
        return articles.keySet().stream().map(file -> folder.resolve(file).toString()).toList();
    }

    private static GoldRoot root(JsonNode node) {
        return new GoldRoot(Kind.valueOf(node.get("kind").asText()), node.get("name").textValue(),
                node.path("firstHand").asBoolean());
    }

    private static KeyClaim claim(String[] cells, Map<String, GoldRoot> nodes) {
        List<GoldRoot> roots = cells[4].equals("-") ? List.of()
                : Arrays.stream(cells[4].split(",")).map(nodes::get).toList();
        List<String> notSame = Arrays.stream(cells[11].split(" ")).filter(one -> one.startsWith("NOT_SAME:"))
                .map(one -> one.substring(one.indexOf(':') + 1)).toList();
        return new KeyClaim(cells[0], spans(cells[2]), roots, Integer.parseInt(cells[7]), Integer.parseInt(cells[8]),
                Integer.parseInt(cells[9]), notSame, cells[12].equals("sure"));
    }

    /** {@code A:10-20 B:5-9}. */
    private static Map<String, List<Span>> spans(String cell) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        for (String one : cell.split(" ")) {
            int colon = one.indexOf(':');
            int dash = one.indexOf('-', colon);
            spans.computeIfAbsent(one.substring(0, colon), any -> new ArrayList<>()).add(new Span(
                    Integer.parseInt(one.substring(colon + 1, dash)), Integer.parseInt(one.substring(dash + 1))));
        }
        return spans;
    }
}
