package org.attache.event.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.event.code.CodeTable;
import org.attache.event.code.EventCode;
import org.attache.table.Table;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final FrameTable FRAMES = new FrameTable();
    private static final CodeTable CODES = CodeTable.builtIn();
    private static final WordClasses CLASSES = new WordClasses();
    private static final Set<String> BUILT_IN_CLASSES = Set.of("hum", "name", "place", "person", "plural", "number");

    @Test
    void everyFrameGivesACodeOfTheTable() {
        assertThat(FRAMES.all()).allSatisfy(frame -> {
            switch (frame.action()) {
                case Action.Code code -> assertThat(CODES.cameo(code.cameo())).as(frame.id()).isPresent();
                case Action.Recoded recoded -> assertThat(recoded.fallback().isEmpty()
                        || CODES.cameo(recoded.fallback()).isPresent()).as(frame.id()).isTrue();
                case Action.OfNoun noun -> assertThat(frame.when()).as(frame.id()).isNotEmpty();
                case Action.Nothing nothing -> assertThat(frame.when()).as(frame.id()).isNotEmpty();
                case Action.Pass pass -> assertThat(frame.when()).as(frame.id()).isNotEmpty();
            }
        });
    }

    @Test
    void everyRecodingGivesACodeOfTheTable() {
        assertThat(Table.rows(FrameTable.class, "recode.tsv", 3)).extracting(row -> row.get(2))
                .filteredOn(code -> code.length() > 1)
                .allSatisfy(code -> assertThat(CODES.cameo(code)).as(code).isPresent());
    }

    @Test
    void everyFrameNamesOnlyClassesThatExist() {
        List<String> named = FRAMES.all().stream().flatMap(frame -> frame.when().stream()).flatMap(List::stream)
                .filter(condition -> condition.test() == Condition.Test.OF_CLASS).map(Condition::value).toList();
        assertThat(named).allMatch(name -> BUILT_IN_CLASSES.contains(name) || CLASSES.isClass(name));
    }

    @Test
    void frameNamesAreUnique() {
        assertThat(FRAMES.all()).extracting(Frame::id).doesNotHaveDuplicates();
    }

    @Test
    void everyFrameHasAnExampleAndACounterexample() {
        assertThat(FRAMES.all()).allSatisfy(frame -> {
            assertThat(frame.example()).as(frame.id()).endsWith(".");
            assertThat(frame.counterexample()).as(frame.id()).endsWith(".").isNotEqualTo(frame.example());
        });
    }

    @Test
    void everyPloverModeOfACodeIsInThePloverTable() {
        assertThat(CODES.cameo()).filteredOn(code -> code.plover() != null)
                .allSatisfy(code -> assertThat(CODES.plover(code.plover(), code.mode()))
                        .as(code.cameo())
                        .hasValueSatisfying(plover -> assertThat(plover.mode()).isEqualTo(code.mode())));
    }

    @Test
    void statementsHaveNoPloverCategory() {
        assertThat(CODES.cameo().stream().filter(code -> code.root().equals("01")).map(EventCode::plover)
                .collect(Collectors.toSet())).containsOnlyNulls();
    }

    @Test
    void anActUnderAWordOfRefusalIsARejection() {
        assertThat(FRAMES.recode("refuse", "072")).contains("1222");
        assertThat(FRAMES.recode("agree", "042")).contains("036");
        assertThat(FRAMES.recode("stop", "163")).contains("085");
        assertThat(FRAMES.recode("nothing", "163")).isEmpty();
    }
}
