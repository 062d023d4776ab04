package org.attache.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attache.cli.console.Console;
import org.attache.cli.console.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attache ledger} and {@code attache export} over two short articles, read once. */
class LedgerCommandTest {

    @TempDir
    private static Path folder;

    private static String dossier = "";

    private final StringWriter errors = new StringWriter();
    private int status;

    @BeforeAll
    static void read() throws IOException {
        Path first = article("a.txt", "The Andean Post",
                "Peru and Chile held talks in Lima on Monday. Peru's president "
                        + "accused Bolivia of spying.");
        Path second = article("b.txt", "Lima Today",
                "Peru and Chile held talks in Lima on Monday, officials of Chile said. "
                        + "The Peruvian president accused Bolivia of spying.");
        dossier = folder.resolve("dossier.json").toString();
        new LedgerCommandTest().run("", "read", "--format", "json", "-o", dossier, first.toString(), second.toString());
    }

    private static Path article(String name, String outlet, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".meta.json"),
                "{\"outlet\":\"" + outlet + "\",\"title\":\"Peru and Chile talk\",\"published\":\"2021-03-04\"}");
        return Files.writeString(folder.resolve(name), text);
    }

    private String run(String input, String... arguments) {
        StringWriter out = new StringWriter();
        status = Main.run(arguments, new Console(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out), new PrintWriter(errors), false, false, false, 100));
        return out.toString();
    }

    @Test
    void twoActorsGiveBothDirections() {
        String table = run("", "ledger", "--by", "day", "PER", "CHL", dossier);
        assertThat(table).contains("PER → CHL", "CHL → PER", "2021-03-01");
        assertThat(status).isEqualTo(ExitCode.FINE);
    }

    @Test
    void withoutActorsEveryPairIsListed() {
        assertThat(run("", "ledger", dossier).lines().map(line -> line.split("  ")[0])).contains("PER → BOL",
                "PER → CHL",
                "CHL → PER");
        assertThat(run("", "ledger", "BOL", dossier)).contains("PER → BOL").doesNotContain("CHL");
    }

    @Test
    void jsonAndCsvHoldTheSameFigures() throws IOException {
        JsonNode period = new ObjectMapper().readTree(run("", "ledger", "--format", "json", "PER", "BOL", dossier))
                .get("dyads").get(0).get("periods").get(0);
        List<String> csv = run("", "ledger", "--format", "csv", "PER", "BOL", dossier).lines().toList();
        assertThat(csv).hasSize(2);
        List<String> names = List.of(csv.get(0).split(","));
        List<String> cells = List.of(csv.get(1).split(","));
        assertThat(cells).hasSameSizeAs(names);
        assertThat(cells.get(names.indexOf("conflict"))).isEqualTo(period.get("conflict").asText()).isEqualTo("1");
        assertThat(cells.get(names.indexOf("mentions"))).isEqualTo(period.get("mentions").asText()).isEqualTo("2");
    }

    @Test
    void aDossierOnStandardInputIsAsGoodAsAFile() throws IOException {
        assertThat(run(Files.readString(Path.of(dossier)), "ledger", "-")).isEqualTo(run("", "ledger", dossier));
    }

    @Test
    void thePageDrawsMentionsAndOrigins() {
        String page = run("", "ledger", "--format", "html", "PER", "CHL", dossier);
        assertThat(page).contains("<rect class=\"mentions\"", "<rect class=\"origins\"", "<th scope=\"row\">",
                "independent origins; the gap between them");
    }

    @Test
    void nothingToReadIsAMistakeOfUse() {
        run("", "ledger", "PER", "CHL");
        assertThat(status).isEqualTo(ExitCode.USAGE);
        assertThat(errors.toString()).contains("nothing to read");
    }

    @Test
    void brokenDossierIsSkippedAndSaysWhere() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"stories\": [{\"id\": 3,");
        run("", "ledger", broken.toString());
        assertThat(status).isEqualTo(ExitCode.PARTLY);
        assertThat(errors.toString()).contains("broken.json", "line");
    }

    @Test
    void everyFormatOfExportHasItsColumns() {
        assertThat(run("", "export", "--format", "gdelt", dossier).lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(61));
        assertThat(run("", "export", "--format", "icews", dossier).lines()).hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(20));
        assertThat(run("", "export", "--format", "plover", dossier).lines()).isNotEmpty()
                .allSatisfy(line -> assertThat(new ObjectMapper().readTree(line).get("event")).hasSize(1));
        assertThat(run("", "export", dossier).lines().findFirst()).hasValueSatisfying(
                header -> assertThat(header).startsWith("event_id,"));
    }

    @Test
    void theMomentOfExportIsTheNewestPublicationUnlessGiven() {
        assertThat(run("", "export", "--format", "gdelt", dossier)).contains("\t20210304000000\t");
        assertThat(run("", "export", "--format", "gdelt", "--added", "2022-01-02T03:04:05Z", dossier))
                .contains("\t20220102030405\t");
    }

    @Test
    void theTableOfMentionsHasSixteenColumns() throws IOException {
        Path mentions = folder.resolve("m.tsv");
        run("", "export", "--format", "gdelt", "--mentions", mentions.toString(), dossier);
        assertThat(Files.readAllLines(mentions)).isNotEmpty()
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(16));
    }
}
