package org.attache.report.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;
import org.junit.jupiter.api.Test;

class LedgerChartTest {

    @Test
    void aLedgerOfOneMonthIsABarWithItsLabelBelow() {
        Tally tally = new Tally(1, 3, 2, 2, 1, 1, 6, 3);
        LedgerChart chart = LedgerChart.of(List.of(new PeriodRow(LocalDate.parse("2027-09-01"), tally, Tally.NONE)),
                Period.MONTH);
        assertThat(chart.labels()).containsExactly(new LedgerChart.Label(chart.width() / 2, "2027-09"));
        assertThat(chart.bars()).extracting(LedgerChart.Bar::kind).containsExactly("mentions", "without-copies",
                "origins");
        assertThat(chart.bars()).allSatisfy(bar -> {
            assertThat(bar.x() + bar.width() / 2).isCloseTo(chart.width() / 2, Offset.offset(1));
            assertThat(bar.y() + bar.height()).isEqualTo(chart.axis());
        });
        assertThat(LedgerChart.of(List.of(), Period.DAY).bars()).isEmpty();
    }
}
