package org.attache.bundles;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.attache.Attache;
import org.attache.ingest.Inputs;
import org.attache.ingest.Metadata;
import org.attache.json.Json;
import org.opentest4j.TestAbortedException;

/**
 * Writes dossiers into a folder and has them judged by the scorers that lie beside the suites.
 *
 * @param attache what reads
 * @param out     the folder: a dossier a story, and {@code texts.jsonl} with the texts of all articles
 */
public record Scorer(Attache attache, Path out) {

    /** Where suites and scorers are, if they are at hand. */
    public static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int SECONDS = 120;

    /** Writes the dossiers of a bundle's articles, and adds their texts to those of all. */
    public void readBundle(Path bundle) throws IOException {
        List<String> files = new ArrayList<>();
        MAPPER.readTree(bundle.resolve("graph.json").toFile()).get("articles")
                .forEach(article -> files.add(bundle.resolve(article.get("file").asText()).toString()));
        read(files, Metadata.NONE, bundle.getFileName().toString());
    }

    /** Writes the dossiers of the files, and adds their texts to those of all. */
    public void read(List<String> files, Metadata metadata, String name) throws IOException {
        Inputs inputs = Inputs.of(files, metadata, System.in);
        Files.writeString(out.resolve(name + ".json"), Json.dossiers(attache.read(inputs, () -> {}).dossiers()));
        StringBuilder texts = new StringBuilder();
        attache.analyze(inputs, () -> {}, one -> texts.append(Json.analysis(one)).append('\n'), skipped -> {},
                fault -> {});
        Files.writeString(texts(), texts, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** The file with the texts of all articles read so far. */
    public Path texts() {
        return out.resolve("texts.jsonl");
    }

    /** What the scorer for bundles says of all that were read, the gold being in a folder of bundles. */
    public JsonNode scoreBundles(Path gold) throws IOException, InterruptedException {
        return score("score_provenance.py", gold.toString(), out.toString(), "--texts", texts().toString());
    }

    /** The figures of a scorer: the last line that it prints. Skips the test where Python is missing. */
    public JsonNode score(String scorer, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("python3", SHARED.resolve("scorers").resolve(scorer).toString()));
        command.addAll(List.of(arguments));
        Path printed = out.resolve("scores.txt");
        Process process = start(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile()));
        assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).as("scorer ends").isTrue();
        List<String> lines = Files.readAllLines(printed);
        assertThat(process.exitValue()).as(String.join("\n", lines)).isZero();
        return MAPPER.readTree(lines.getLast());
    }

    private static Process start(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            String reason = "no Python: " + e.getMessage();
            System.out.println("skipped: " + reason);
            throw new TestAbortedException(reason, e);
        }
    }
}
