package org.attache.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.model.PublicationTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeFiles() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "B.");
        Files.writeString(folder.resolve("a.txt"), "A.");
        Files.writeString(folder.resolve("c.html"), "<p>C.");
        Files.writeString(folder.resolve("a.txt.meta.json"),
                "{\"outlet\": \"The A\", \"published\": \"2027-05-03T09:00:00+02:00\", \"unknown\": 1, \"title\": null}");
        Files.writeString(folder.resolve(".hidden"), "H.");
    }

    private static Inputs of(String... arguments) {
        return Inputs.of(List.of(arguments), Metadata.NONE, InputStream.nullInputStream());
    }

    private static List<String> names(Inputs inputs) {
        return inputs.found().stream().map(input -> Path.of(input.name()).getFileName().toString()).toList();
    }

    @Test
    void directoryGivesItsArticlesByNameWithoutSidecars() {
        assertThat(names(of(folder.toString()))).containsExactly("a.txt", "b.txt", "c.html");
    }

    @Test
    void globMatchesNames() {
        assertThat(names(of(folder + "/*.txt"))).containsExactly("a.txt", "b.txt");
        assertThat(of(folder + "/*.xml").skipped())
                .containsExactly(new Read.Skipped(folder + "/*.xml", "no file matches", ""));
    }

    @Test
    void sidecarSaysWhatTheFileDoesNot() {
        Input input = of(folder.resolve("a.txt").toString()).found().get(0);
        assertThat(input.known().outlet()).isEqualTo("The A");
        assertThat(input.known().published()).isEqualTo(PublicationTime.parse("2027-05-03T09:00:00+02:00"));
        assertThat(input.known().title()).isNull();
    }

    @Test
    void brokenSidecarIsNamedAndTheArticleStillRead() throws IOException {
        Files.writeString(folder.resolve("b.txt.meta.json"), "{\"published\": \"yesterday\"}");
        Inputs inputs = of(folder.resolve("b.txt").toString());
        assertThat(inputs.found()).hasSize(1);
        assertThat(inputs.skipped()).singleElement().satisfies(skip -> {
            assertThat(skip.input()).endsWith("b.txt.meta.json");
            assertThat(skip.reason()).contains("yesterday");
        });
    }

    @Test
    void standardInputIsRead() throws IOException {
        InputStream in = new ByteArrayInputStream("From a pipe.".getBytes(StandardCharsets.UTF_8));
        Inputs inputs = Inputs.of(List.of("-"), Metadata.NONE, in);
        assertThat(inputs.found().get(0).bytes(100)).asString(StandardCharsets.UTF_8).isEqualTo("From a pipe.");
    }

    @Test
    void whatNamesNothingIsSkippedWithItsReason() {
        assertThat(of("nowhere.txt", "a\0b").skipped()).extracting(Read.Skipped::reason)
                .satisfiesExactly(reason -> assertThat(reason).isEqualTo("no such file"),
                        reason -> assertThat(reason).startsWith("not a path"));
    }

    @Test
    void emptyDirectoryIsSaidSo() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(of(empty.toString()).skipped()).extracting(Read.Skipped::reason)
                .containsExactly("no files in this folder; those of folders inside it are not read");
    }

    @Test
    void addressOfThisMachineIsNotFetched() {
        assertThat(of("http://127.0.0.1:9/a.html", "http://[::1]/b", "http://bad host/").skipped())
                .extracting(Read.Skipped::reason).satisfiesExactly(
                        reason -> assertThat(reason).startsWith("not fetched"),
                        reason -> assertThat(reason).startsWith("not fetched"),
                        reason -> assertThat(reason).startsWith("not an address"));
    }
}
