package org.attache.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attache.ledger.LedgerSamples.DAY;
import static org.attache.ledger.LedgerSamples.event;
import static org.attache.ledger.LedgerSamples.ledger;

import java.time.LocalDate;
import java.util.List;
import org.attache.model.Event.Modality;
import org.junit.jupiter.api.Test;

class LedgerTest {

    @Test
    void aMutualActIsBookedInBothDirections() {
        Ledger ledger = ledger(event("040", "CONSULT", true, Modality.ASSERTED));
        assertThat(ledger.between("PER", "CHL", Period.MONTH)).singleElement()
                .satisfies(row -> assertThat(row.start()).isEqualTo(LocalDate.of(2021, 3, 1)))
                .satisfies(row -> assertThat(row.cooperation().events()).isEqualTo(1));
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
    void copiesCountAsMentionsAndNotAsOrigins() {
        Tally tally = ledger(event("040", "CONSULT", false, Modality.ASSERTED)).dyad("PER", "CHL").total();
        assertThat(tally.mentions()).isEqualTo(2);
        assertThat(tally.withoutCopies()).isEqualTo(1);
        assertThat(tally.low()).isEqualTo(1);
        assertThat(tally.high()).isEqualTo(2);
        assertThat(tally.byMentions()).isEqualTo(2 * tally.goldstein());
        assertThat(tally.byOrigins()).isEqualTo(tally.goldstein());
    }

    @Test
    void conflictStandsBesideCooperation() {
        PeriodRow row = ledger(event("040", "CONSULT", false, Modality.ASSERTED),
                event("190", "ASSAULT", false, Modality.ASSERTED)).between("PER", "CHL", Period.DAY).getFirst();
        assertThat(row.cooperation().goldstein()).isEqualTo(1);
        assertThat(row.conflict().goldstein()).isEqualTo(-10);
        assertThat(row.total().events()).isEqualTo(2);
    }

    @Test
    void anActWithoutADayIsCountedApart() {
        Dyad dyad = ledger(event("040", "CONSULT", false, Modality.ASSERTED, null)).dyad("PER", "CHL");
        assertThat(dyad.undated()).isEqualTo(1);
        assertThat(dyad.total().events()).isEqualTo(1);
    }

    @Test
    void aCountryStandsForAllItsActorsAndACodeForItself() {
        Ledger ledger = ledger(event("040", "CONSULT", false, Modality.ASSERTED));
        assertThat(ledger.between("PERGOV", "CHL", Period.DAY)).hasSize(1);
        assertThat(ledger.between("PERMIL", "CHL", Period.DAY)).isEmpty();
    }

    @Test
    void pairsAreListedTheBusiestFirst() {
        List<Dyad> dyads = ledger(event("040", "CONSULT", true, Modality.ASSERTED),
                event("051", "SUPPORT", false, Modality.ASSERTED)).dyads();
        assertThat(dyads).extracting(Dyad::actor).containsExactly("PER", "CHL");
        assertThat(dyads.getFirst().total().events()).isEqualTo(2);
    }

    @Test
    void actsOfLongAgoCountOnRequest() {
        assertThat(Ledger.of(List.of(LedgerSamples.dossier(event("040", "CONSULT", false, Modality.HISTORICAL))), true)
                .entries()).hasSize(1);
    }
}
