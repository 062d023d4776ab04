package org.attache.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.ledger.LedgerSamples.event;
import static org.attache.ledger.LedgerSamples.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.attache.event.code.CodeTable;
import org.attache.ledger.Ledger;
import org.attache.model.Doubt;
import org.attache.model.Event.Modality;
import org.junit.jupiter.api.Test;

class ExportsTest {

    private static final Instant ADDED = Instant.parse("2021-03-05T06:07:08Z");

    @Test
    void aGdeltRowHasItsSixtyOneColumnsInOrder() {
        String row = GdeltExport.write(ledger(event("040", "CONSULT", false, Modality.ASSERTED)), ADDED);
        List<String> cells = List.of(row.stripTrailing().split("\t", -1));
        assertThat(GdeltExport.COLUMNS).hasSize(61).doesNotHaveDuplicates();
        assertThat(cells).hasSize(61);
        assertThat(cells.subList(0, 8)).containsExactly("1", "20210304", "202103", "2021", "2021.2575", "PERGOV",
                "PERU", "PER");
        assertThat(cells.get(15)).as("CAMEO writes HLH for health").isEqualTo("CHLHLH");
        assertThat(cells.get(26)).isEqualTo("040");
        assertThat(cells.get(59)).isEqualTo("20210305060708");
        assertThat(cells.get(60)).isEqualTo("https://www.daily.example/a1");
    }

    @Test
    void anIcewsRowNamesCountriesAndSectorsInWords() {
        List<String> lines = IcewsExport.write(ledger(event("051", "SUPPORT", false, Modality.ASSERTED))).lines()
                .toList();
        assertThat(lines).hasSize(2).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(20));
        assertThat(lines.get(1).split("\t", -1)).contains("Peru", "Government", "Chile", "Medical / Health", "051",
                "2021-03-04");
    }

    @Test
    void ploverHasMutualActsOnceAndNoStatements() throws IOException {
        String lines = PloverExport.write(ledger(event("040", "CONSULT", true, Modality.ASSERTED),
                event("013", null, false, Modality.ASSERTED)));
        JsonNode object = new ObjectMapper().readTree(lines);
        assertThat(lines.lines()).hasSize(1);
        assertThat(object.get("actor")).hasSize(2);
        assertThat(object.get("recipient")).isEmpty();
        assertThat(object.get("actor").get(1).get("entity_text").asText()).isEqualTo("Chile");
        assertThat(object.get("event_scale").asDouble()).isEqualTo(2.5);
    }

    @Test
    void csvCellsWithCommasAreQuoted() {
        assertThat(Rows.csv(List.of("a,b", "say \"no\"", "c"))).isEqualTo("\"a,b\",\"say \"\"no\"\"\",c\r\n");
        List<String> lines = CsvExport.write(ledger(event("040", "CONSULT", false, Modality.ASSERTED))).lines()
                .toList();
        assertThat(lines.get(0)).startsWith("event_id,earliest,latest,doubt,cameo");
        assertThat(lines.get(1)).startsWith("s1-ev1,2021-03-04,2021-03-04,,040,CONSULT");
    }

    @Test
    void aDateInDoubtSaysSoWhereTheFormatHasRoom() throws IOException {
        Ledger ledger = ledger(event("040", "CONSULT", false, Modality.ASSERTED)
                .doubting(new Doubt(Doubt.Kind.CONTRADICTS_WEEKDAY, "4 March 2021 was a Thursday")));
        assertThat(CsvExport.write(ledger)).contains(",4 March 2021 was a Thursday,040,");
        assertThat(new ObjectMapper().readTree(PloverExport.write(ledger)).get("x_doubt").asText())
                .isEqualTo("4 March 2021 was a Thursday");
    }

    /** Rewrite the page with {@code -Dgolden=write}. */
    @Test
    void theCodebookPageIsUpToDate() throws IOException {
        Path page = Path.of("../docs/codebook.md");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(page, Codebook.page());
        }
        assertThat(Files.readString(page)).isEqualTo(Codebook.page());
    }

    @Test
    void mentionsCarryTheNumberOfTheirEvent() {
        Ledger ledger = ledger(event("040", "CONSULT", true, Modality.ASSERTED));
        List<List<String>> rows = GdeltMentions.write(ledger, ADDED).lines().map(line -> List.of(line.split("\t", -1)))
                .toList();
        assertThat(GdeltMentions.COLUMNS).hasSize(16).doesNotHaveDuplicates();
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).hasSize(16));
        assertThat(rows).extracting(List::getFirst).containsExactly("1", "1", "2", "2");
        assertThat(rows.getFirst()).startsWith("1", "20210305060708", "20210304000000", "1", "daily.example",
                "https://www.daily.example/a1", "1", "9", "0", "15", "1", "90");
        assertThat(rows.get(1).get(7)).as("offsets are known for the quoted article alone").isEqualTo("-1");
    }

    @Test
    void ploverNamesTriggerSentenceAndChains() throws IOException {
        JsonNode object = new ObjectMapper()
                .readTree(PloverExport.write(ledger(event("040", "CONSULT", false, Modality.ASSERTED))));
        assertThat(object.get("event_text").get(0).asText()).isEqualTo("held");
        assertThat(object.get("text_info").get("sequence").asInt()).isEqualTo(1);
        assertThat(object.get("x_chains").toString()).isEqualTo("[[\"s1\",\"s9\"]]");
    }

    @Test
    void noExportHoldsAnActThatDidNotHappen() {
        Ledger ledger = ledger(event("040", "CONSULT", false, Modality.NEGATED),
                event("190", "ASSAULT", false, Modality.HYPOTHETICAL),
                event("190", "ASSAULT", false, Modality.HABITUAL));
        assertThat(GdeltExport.write(ledger, ADDED)).isEmpty();
        assertThat(PloverExport.write(ledger)).isEmpty();
        assertThat(IcewsExport.write(ledger).lines()).hasSize(1);
        assertThat(CsvExport.write(ledger).lines()).hasSize(1);
    }

    @Test
    void anActWithoutADayStandsInTheCsvAlone() {
        Ledger ledger = ledger(event("040", "CONSULT", false, Modality.ASSERTED, null));
        assertThat(GdeltExport.write(ledger, ADDED)).isEmpty();
        assertThat(CsvExport.write(ledger).lines()).hasSize(2);
    }

    @Test
    void theCodebookListsEveryCodeAndColumn() {
        String page = Codebook.page();
        assertThat(CodeTable.builtIn().cameo())
                .allSatisfy(code -> assertThat(page).contains("| " + code.cameo() + " |"));
        assertThat(CodeTable.builtIn().plover())
                .allSatisfy(code -> assertThat(page).contains("| " + code.category() + " |"));
        assertThat(CsvExport.COLUMNS.keySet()).allSatisfy(column -> assertThat(page).contains("| " + column + " |"));
        for (String format : List.of("gdelt", "gdelt-mentions", "icews", "plover")) {
            assertThat(Columns.names(format)).allSatisfy(column -> assertThat(page).contains("| " + column + " |"));
        }
    }
}
