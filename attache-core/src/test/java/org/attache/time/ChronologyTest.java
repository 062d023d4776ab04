package org.attache.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attache.time.Chronology.Link;
import org.attache.time.Chronology.Relation;
import org.junit.jupiter.api.Test;

class ChronologyTest {

    private static final Days FEBRUARY = new Days(LocalDate.of(2022, 2, 1), LocalDate.of(2022, 2, 28));
    private static final Days APRIL_12 = new Days(LocalDate.of(2022, 4, 12), LocalDate.of(2022, 4, 12));

    @Test
    void whatCoincidesSharesTheDays() {
        List<Days> days = Chronology.settle(List.of(FEBRUARY, Days.UNKNOWN), List.of(new Link(1, Relation.WITH, 0)));
        assertThat(days).containsExactly(FEBRUARY, FEBRUARY);
    }

    @Test
    void whatComesBetweenIsBoundOnBothSides() {
        List<Days> days = Chronology.settle(List.of(FEBRUARY, Days.UNKNOWN, APRIL_12),
                List.of(new Link(1, Relation.AFTER, 0), new Link(1, Relation.BEFORE, 2)));
        assertThat(days.get(1)).isEqualTo(new Days(FEBRUARY.earliest(), APRIL_12.latest()));
    }

    @Test
    void boundsTravelAlongAChain() {
        List<Days> days = Chronology.settle(List.of(Days.UNKNOWN, Days.UNKNOWN, FEBRUARY),
                List.of(new Link(0, Relation.BEFORE, 1), new Link(1, Relation.BEFORE, 2)));
        assertThat(days.get(0)).isEqualTo(new Days(null, FEBRUARY.latest()));
    }

    @Test
    void aContradictionKeepsBothAndIsNamed() {
        Link wrong = new Link(0, Relation.AFTER, 1);
        List<Days> given = List.of(FEBRUARY, APRIL_12);
        assertThat(Chronology.settle(given, List.of(wrong))).isEqualTo(given);
        assertThat(Chronology.contradictions(given, List.of(wrong))).containsExactly(wrong);
    }

    @Test
    void wordsBetweenClausesStateTheRelation() {
        assertThat(Relation.of("ahead of")).contains(Relation.BEFORE);
        assertThat(Relation.of("coincided with")).contains(Relation.WITH);
        assertThat(Relation.of("because")).isEmpty();
    }
}
