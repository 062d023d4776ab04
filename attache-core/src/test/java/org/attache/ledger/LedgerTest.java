package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Dossier;
import org.attache.model.Event;
import org.attache.model.Event.Modality;
import org.attache.model.Event.Party;
import org.attache.model.EventId;
import org.attache.model.PublicationTime;
import org.attache.model.Span;
import org.attache.model.StoryEvent;
import org.attache.model.StoryId;
import org.attache.model.Syndication;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private static final String TEXT = "Peru and Chile held talks. Peru's press praised Chile's doctors.";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);
    private static final Party PERU = new Party("PERGOV", "PER", List.of(new Span(0, 4)));
    private static final Party CHILE = new Party("CHLMED", "CHL", List.of(new Span(9, 14)));

    private static Event event(String cameo, String plover, boolean mutual, Modality modality) {
        return new Event(new Span(15, 19), cameo, plover, null, List.of(),
                mutual ? List.of(PERU, CHILE) : List.of(PERU),
                mutual ? List.of() : List.of(CHILE), mutual, modality, null, DAY, DAY, null, "noun/meeting", 0.9);
    }

    private static Ledger ledger(Event... events) {
        Article article = new Article(new ArticleId("a1"), "a.txt", "The Daily", null,
                URI.create("https://daily.example/1"),
                null, null, null, PublicationTime.of(DAY), "en", TEXT, new Syndication(false, null, null), List.of());
        List<StoryEvent> told = new java.util.ArrayList<>();
        for (Event event : events) {
            told.add(new StoryEvent(new EventId("ev" + (told.size() + 1)), article.id(), event, List.of()));
        }
        return Ledger.of(List.of(new Dossier(new StoryId("s1"), "t", List.of(article), List.of(), List.of(), List.of(),
                List.of(), told, List.of(), new TreeMap<>())), false);
    }

    @Test
    void aMutualActIsBookedInBothDirections() {
        Ledger ledger = ledger(event("040", "CONSULT", true, Modality.ASSERTED));
        assertThat(ledger.between("PER", "CHL", Period.MONTH)).singleElement()
                .satisfies(row -> assertThat(row.start()).isEqualTo(LocalDate.of(2021, 3, 1)))
                .satisfies(row -> assertThat(row.cooperation()).isEqualTo(1));
        assertThat(ledger.between("CHL", "PER", Period.DAY)).hasSize(1);
    }

    @Test
    void whatDidNotHappenIsNotBooked() {
        assertThat(ledger(event("190", "ASSAULT", false, Modality.NEGATED),
                event("190", "ASSAULT", false, Modality.HYPOTHETICAL),
                event("190", "ASSAULT", false, Modality.HABITUAL), event("190", "ASSAULT", false, Modality.HISTORICAL))
                .entries())
                .isEmpty();
    }

    @Test
    void aWeekBeginsOnMonday() {
        assertThat(Period.WEEK.start(DAY)).isEqualTo(LocalDate.of(2021, 3, 1));
    }

    @Test
    void aGdeltRowHasItsSixtyOneColumnsInOrder() {
        String row = GdeltExport.write(ledger(event("040", "CONSULT", false, Modality.ASSERTED)),
                Instant.parse("2021-03-05T06:07:08Z"));
        List<String> cells = List.of(row.stripTrailing().split("\t", -1));
        assertThat(GdeltExport.COLUMNS).hasSize(61).doesNotHaveDuplicates();
        assertThat(cells).hasSize(61);
        assertThat(cells.subList(0, 8)).containsExactly("1", "20210304", "202103", "2021", "2021.2575", "PERGOV",
                "PERU", "PER");
        assertThat(cells.get(15)).as("CAMEO writes HLH for health").isEqualTo("CHLHLH");
        assertThat(cells.get(26)).isEqualTo("040");
        assertThat(cells.get(59)).isEqualTo("20210305060708");
        assertThat(cells.get(60)).isEqualTo("https://daily.example/1");
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
        assertThat(lines.get(0)).startsWith("event_id,earliest,latest,cameo");
        assertThat(lines.get(1)).startsWith("s1-ev1,2021-03-04,2021-03-04,040,CONSULT");
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
}
