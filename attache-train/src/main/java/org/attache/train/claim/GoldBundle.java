package org.attache.train.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.Read;
import org.attache.ingest.Readers;
import org.attache.model.Article;
import org.attache.model.Span;

/**
 * A story with its key claims, as a careful reader wrote them down: {@code graph.json} names the articles, {@code
 * claims.tsv} the claims with the places where each stands.
 *
 * @param articles by their letter in the gold
 */
record GoldBundle(String name, Map<String, Article> articles, List<Claim> claims) {

    /** Relations of claims that have much in common and are two. */
    private static final Set<String> AKIN = Set.of("DIFFERS", "CONTRADICTS", "ADDS");

    /**
     * A key claim.
     *
     * @param spans where it stands, by letter of the article
     * @param akin claims that are told apart by one slot or by a negation, or that add to this one
     */
    record Claim(String id, Map<String, List<Span>> spans, Set<String> akin) {}

    /** The bundles in the folders, and in the folders inside these. */
    static List<GoldBundle> in(List<Path> folders) throws IOException {
        List<GoldBundle> bundles = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> inside = Files.walk(folder, 1)) {
                for (Path one : inside.filter(path -> Files.exists(path.resolve("graph.json"))).sorted().toList()) {
                    bundles.add(read(one));
                }
            }
        }
        return bundles;
    }

    private static GoldBundle read(Path folder) throws IOException {
        Map<String, Article> articles = new HashMap<>();
        for (JsonNode node : new ObjectMapper().readTree(folder.resolve("graph.json").toFile()).path("articles")) {
            Input input = Input.of(folder.resolve(node.path("text").asText())).with(Metadata.fromJson(node),
                    Metadata.NONE);
            Readers.standard().read(input, read -> {
                if (read instanceof Read.Article one) {
                    articles.put(node.path("id").asText(), one.article());
                }
            });
        }
        try (Stream<String> lines = Files.lines(folder.resolve("claims.tsv"))) {
            return new GoldBundle(folder.getFileName().toString(), articles,
                    lines.skip(1).map(line -> claim(line.split("\t"))).toList());
        }
    }

    private static Claim claim(String[] cells) {
        Map<String, List<Span>> spans = new HashMap<>();
        for (String one : cells[2].split(" ")) {
            String[] parts = one.split("[:-]");
            spans.computeIfAbsent(parts[0], any -> new ArrayList<>())
                    .add(new Span(Integer.parseInt(parts[1]), Integer.parseInt(parts[2])));
        }
        Set<String> akin = new HashSet<>();
        for (String one : cells[11].split(" ")) {
            if (AKIN.contains(one.split(":")[0])) {
                akin.add(one.split(":")[1]);
            }
        }
        return new Claim(cells[0], spans, akin);
    }
}
