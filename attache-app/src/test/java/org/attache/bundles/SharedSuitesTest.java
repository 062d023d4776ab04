package org.attache.bundles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.bundles.Scorer.SHARED;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.ingest.Metadata;
import org.attache.model.PublicationTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample letters and the suite {@code provenance}, where they are at hand, by the scorers beside them: what is asked for must hold.
 * Skipped without them or without Python.
 */
final class SharedSuitesTest {

    @TempDir
    Path out;
    private Scorer scorer;

    @BeforeEach
    void start() {
        scorer = new Scorer(Attache.create(), out);
    }

    @Test
    void sampleLettersAreReadWithoutAFalseMerge() throws Exception {
        Path letters = SHARED.resolve("seeds");
        assumeTrue(Files.isDirectory(letters), "no sample letters at " + letters);
        Metadata day = new Metadata(null, null, null, null, null, PublicationTime.parse("2022-04-24"), null, null);
        scorer.read(files(letters, ".txt"), day, "letters");
        JsonNode score = scorer.score("score_claims.py", letters.resolve("expected").toString(),
                out.resolve("letters.json").toString(), "--analysis", scorer.texts().toString());
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
                scorer.readBundle(bundle);
            }
        }
        JsonNode score = scorer.scoreBundles(suite);
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
}
