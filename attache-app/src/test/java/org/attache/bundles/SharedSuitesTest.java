package org.attache.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.json.Json;
import org.attache.model.PublicationTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/**
 * The sample letters and the suite {@code provenance}, where they are at hand, by the scorers beside them: what is asked for must hold.
 * Skipped without them or without Python.
 */
final class SharedSuitesTest {

    private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
    private static final int SECONDS = 120;

    private final Attache attache = Attache.create();
    private final ObjectMapper mapper = new ObjectMapper();

    @TempDir
    Path out;

    @Test
    void sampleLettersAreReadWithoutAFalseMerge() throws Exception {
        Path letters = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(letters), "no sample letters at " + letters);
        Metadata day = new Metadata(null, null, null, null, null, PublicationTime.parse("2022-04-24"), null, null);
        read(files(letters, ".txt"), day, "letters");
        JsonNode score = score("score_claims.py", letters.resolve("expected").toString(),
                out.resolve("letters.json").toString(), "--analysis", out.resolve("texts.jsonl").toString());
        assertThat(score.get("claim_recall").asDouble()).isEqualTo(1);
        assertThat(score.get("false_merges").asInt()).isZero();
        assertThat(score.get("chain_exact").asDouble()).isGreaterThan(.90);
        assertThat(score.get("low_exact").asDouble()).isGreaterThan(.92);
        assertThat(score.at("/flags/f").asDouble()).isGreaterThan(.80);
    }

    @Test
    void originsOfTheSuiteAreCountedAsAskedFor() throws Exception {
        Path suite = SHARED.resolve("suites/provenance");
        assumeTrue(Files.isDirectory(suite), "no suite at " + suite);
        try (Stream<Path> bundles = Files.list(suite)) {
            for (Path bundle : bundles.filter(Files::isDirectory).sorted().toList()) {
                read(articles(bundle), Metadata.NONE, bundle.getFileName().toString());
            }
        }
        JsonNode score = score("score_provenance.py", suite.toString(), out.toString(), "--texts",
                out.resolve("texts.jsonl").toString());
        assertThat(score.get("claim_recall").asDouble()).isGreaterThanOrEqualTo(.95);
        assertThat(score.get("claim_exact").asDouble()).isGreaterThanOrEqualTo(.75);
        assertThat(score.get("low_macro").asDouble()).isGreaterThanOrEqualTo(.85);
        assertThat(score.get("false_corroboration").asDouble()).isZero();
        assertThat(score.get("kept_apart").asDouble()).isEqualTo(1);
        assertThat(score.get("chain_exact").asDouble()).isGreaterThanOrEqualTo(.80);
        assertThat(score.get("flag_f1").asDouble()).isGreaterThanOrEqualTo(.75);
    }

    private static List<String> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(ending)).sorted().toList();
        }
    }

    private List<String> articles(Path bundle) throws IOException {
        List<String> files = new ArrayList<>();
        mapper.readTree(bundle.resolve("graph.json").toFile()).get("articles")
                .forEach(article -> files.add(bundle.resolve(article.get("file").asText()).toString()));
        return files;
    }

    /** Writes the dossiers of the files, and adds their texts to those of all. */
    private void read(List<String> files, Metadata metadata, String name) throws IOException {
        Inputs inputs = Inputs.of(files, metadata, System.in);
        Files.writeString(out.resolve(name + ".json"), Json.dossiers(attache.read(inputs, () -> {}).dossiers()));
        StringBuilder texts = new StringBuilder();
        attache.analyze(inputs, () -> {}, one -> texts.append(Json.analysis(one)).append('\n'), skipped -> {},
                fault -> {});
        Path all = out.resolve("texts.jsonl");
        Files.writeString(all, (Files.exists(all) ? Files.readString(all) : "") + texts);
    }

    /** The figures of a scorer: the last line that it prints. */
    private JsonNode score(String scorer, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", SHARED.resolve("scorers").resolve(scorer).toString()));
        command.addAll(List.of(arguments));
        Path printed = out.resolve("scores.txt");
        Process process = start(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()));
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("scorer ends").isTrue();
        List<String> lines = Files.readAllLines(printed);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return mapper.readTree(lines.getLast());
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new TestAbortedException("no Python: " + e.getMessage(), e);
        }
    }
}
