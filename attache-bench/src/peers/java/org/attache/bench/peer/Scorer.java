package org.attache.bench.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The suites' own scorers, which are Python programs that end with a line of JSON. */
final class Scorer {

    private Scorer() {}

    static JsonNode score(Path scorer, Path gold, Path predictions) throws IOException {
        Process process = new ProcessBuilder("python3", scorer.toString(), gold.toString(), predictions.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();
        if (lines.isEmpty()) {
            throw new IOException(scorer + " printed nothing");
        }
        return new ObjectMapper().readTree(lines.getLast());
    }
}
