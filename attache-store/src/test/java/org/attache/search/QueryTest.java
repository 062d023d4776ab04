package org.attache.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attache.search.query.Field;
import org.attache.search.query.Query;
import org.attache.search.query.QueryException;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void wordsSideBySideMustAllBeThere() {
        assertThat(Query.parse("narva bridge")).isEqualTo(Query.parse("narva AND bridge"))
                .isEqualTo(new Query.And(List.of(new Query.Word("narva"), new Query.Word("bridge"))));
    }

    @Test
    void orBindsWeakerThanAnd() {
        assertThat(Query.parse("a b OR c")).isEqualTo(new Query.Or(
                List.of(new Query.And(List.of(new Query.Word("a"), new Query.Word("b"))), new Query.Word("c"))));
        assertThat(Query.parse("a (b OR c)")).isEqualTo(new Query.And(List.of(new Query.Word("a"),
                new Query.Or(List.of(new Query.Word("b"), new Query.Word("c"))))));
    }

    @Test
    void minusAndNotExclude() {
        assertThat(Query.parse("bridge -cricket")).isEqualTo(Query.parse("bridge NOT cricket"));
        assertThat(Query.parse("vice-president")).isEqualTo(new Query.Word("vice-president"));
    }

    @Test
    void phrasesMayBeLoose() {
        assertThat(Query.parse("\"foreign office\"~3")).isEqualTo(new Query.Phrase("foreign office", 3));
        assertThat(Query.parse("“foreign office”")).isEqualTo(new Query.Phrase("foreign office", 0));
    }

    @Test
    void nearTakesWordsAndPhrases() {
        assertThat(Query.parse("minister NEAR/4 \"new bridge\"")).isEqualTo(
                new Query.Near(new Query.Word("minister"), new Query.Phrase("new bridge", 0), 4));
    }

    @Test
    void datesAreDaysMonthsYearsAndRanges() {
        assertThat(Query.parse("date:2026-02")).isEqualTo(days("2026-02-01", "2026-02-28"));
        assertThat(Query.parse("date:2025..2026-03-02")).isEqualTo(days("2025-01-01", "2026-03-02"));
        assertThat(Query.parse("date>=2026-03")).isEqualTo(new Query.Days(LocalDate.parse("2026-03-01"), null));
        assertThat(Query.parse("date<2026")).isEqualTo(new Query.Days(null, LocalDate.parse("2025-12-31")));
    }

    private static Query days(String from, String to) {
        return new Query.Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    @Test
    void originsAreCompared() {
        assertThat(Query.parse("origins<2")).isEqualTo(new Query.Origins(0, 1));
        assertThat(Query.parse("origins:1")).isEqualTo(new Query.Origins(1, 1));
        assertThat(((Query.Origins) Query.parse("origins>=3")).least()).isEqualTo(3);
    }

    @Test
    void fieldsTakeWordsPhrasesAndBeginnings() {
        assertThat(Query.parse("outlet:\"Arab News\"")).isEqualTo(new Query.Is(Field.OUTLET, "Arab News", false));
        assertThat(Query.parse("actor:PAK*")).isEqualTo(new Query.Is(Field.ACTOR, "PAK", true));
        assertThat(Query.parse("flag:single-origin")).isEqualTo(new Query.Is(Field.FLAG, "SINGLE_ORIGIN", false));
    }

    @Test
    void emptyQueryIsEverything() {
        assertThat(Query.parse("  ")).isEqualTo(new Query.All());
    }

    @Test
    void errorsNameThePlace() {
        wrong("narva outlets:dawn", 6, 13, "no field \"outlets\"; fields are outlet, lang");
        wrong("(narva", 0, 1, "the parenthesis is never closed");
        wrong("narva)", 5, 6, "nothing is open that this could close");
        wrong("\"narva", 0, 1, "the quotation mark is never closed");
        wrong("narva OR", 8, 8, "something is missing at the end");
        wrong("OR narva", 0, 2, "something is missing before OR");
        wrong("origins<many", 8, 12, "a number 0..1000 must stand behind origins<");
        wrong("date:yesterday", 5, 14, "no date \"yesterday\"");
        wrong("date:2026-02-30", 5, 15, "no date \"2026-02-30\"");
        wrong("date:2026..2025", 5, 15, "the range ends before it begins");
        wrong("flag:red", 5, 8, "no flag \"red\"; there are attribution_dropped");
        wrong("outlet<dawn", 6, 7, "outlet knows no \"<\", only \":\"");
        wrong("outlet: dawn", 6, 7, "outlet needs a value behind \":\"");
        wrong("a*", 0, 2, "at least 2 letters must stand before *");
        wrong("outlet:a NEAR b", 9, 13, "NEAR stands between words or phrases");
        wrong("\"\"", 0, 2, "the phrase is empty");
        wrong("narva - bridge", 6, 7, "a minus must stand before what is not wanted");
    }

    private static void wrong(String text, int start, int end, String reason) {
        assertThatThrownBy(() -> Query.parse(text)).isInstanceOfSatisfying(QueryException.class, e -> {
            assertThat(e.reason()).startsWith(reason);
            assertThat(e.start()).as(text).isEqualTo(start);
            assertThat(e.end()).as(text).isEqualTo(end);
        });
    }

    @Test
    void starAloneIsEverything() {
        assertThat(Query.parse("*")).isEqualTo(new Query.All());
        assertThat(Query.parse("* -flag:denied")).isEqualTo(new Query.And(
                List.of(new Query.All(), new Query.Not(new Query.Is(Field.FLAG, "DENIED", false)))));
        assertThatThrownBy(() -> Query.parse("a*")).hasMessageContaining("at least 2 letters");
    }

    @Test
    void hostileQueriesAreRefusedNotFollowed() {
        assertThatThrownBy(() -> Query.parse("(".repeat(1_000))).isInstanceOf(QueryException.class)
                .hasMessageContaining("more than 50 levels");
        assertThatThrownBy(() -> Query.parse("NOT ".repeat(400) + "a")).isInstanceOf(QueryException.class);
        assertThatThrownBy(() -> Query.parse("x".repeat(3_000))).isInstanceOf(QueryException.class)
                .hasMessageContaining("at most 2000 characters");
        for (String odd : List.of(":", "::", "~5", "a~5", "-", "--a", "\u0000", "outlet:", "(a OR) b", "NEAR",
                "a NEAR")) {
            try {
                assertThat(Query.parse(odd)).isNotNull();
            } catch (QueryException e) {
                assertThat(e.start()).isBetween(0, odd.length());
                assertThat(e.end()).isBetween(e.start(), odd.length());
            }
        }
    }

    @Test
    void everyExampleOfTheDocumentIsAQuery() throws IOException {
        Path document = Path.of("..", "docs", "query-language.md");
        List<String> examples = new ArrayList<>();
        for (String line : Files.readAllLines(document)) {
            if (line.startsWith("| `")) {
                String[] parts = line.substring(2, line.indexOf(" |", 2)).split("`");
                for (int i = 1; i < parts.length; i += 2) {
                    examples.add(parts[i]);
                }
            }
        }
        assertThat(examples).hasSizeGreaterThan(30).allSatisfy(example -> assertThat(Query.parse(example)).isNotNull());
    }
}
