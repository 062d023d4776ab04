package org.attache.report.ledger;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.attache.ledger.Dyad;
import org.attache.ledger.Ledger;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;
import org.attache.report.phrase.Words;

/**
 * What one side did to the other, arranged for reading: a row a period and a chart.
 *
 * @param rows periods with an event, oldest first
 */
public record LedgerView(Dyad dyad, Period period, List<PeriodRow> rows, LedgerChart chart) {

    private static final int MOST_DAYS = 45;
    private static final int MOST_WEEKS = 60;
    private static final int SHOWN_IN_A_STORY = 6;

    public LedgerView {
        rows = List.copyOf(rows);
    }

    /** The ledger between two actors. */
    public static LedgerView of(Ledger ledger, String actor, String recipient, Period period) {
        List<PeriodRow> rows = ledger.between(actor, recipient, period);
        return new LedgerView(ledger.dyad(actor, recipient), period, rows, LedgerChart.of(rows, period));
    }

    /** The busiest pairs of a ledger, each in periods that suit the days it spans. */
    public static List<LedgerView> busiest(Ledger ledger) {
        return ledger.dyads().stream().limit(SHOWN_IN_A_STORY)
                .map(dyad -> of(ledger, dyad.actor(), dyad.recipient(), suited(ledger, dyad))).toList();
    }

    private static Period suited(Ledger ledger, Dyad dyad) {
        List<PeriodRow> days = ledger.between(dyad.actor(), dyad.recipient(), Period.DAY);
        long span = days.isEmpty() ? 0
                : ChronoUnit.DAYS.between(days.getFirst().start(), days.getLast().start());
        return span <= MOST_DAYS ? Period.DAY : span <= MOST_WEEKS * 7L ? Period.WEEK : Period.MONTH;
    }

    /** "RUS → PAK". */
    public String title() {
        return dyad.actor() + " → " + dyad.recipient();
    }

    /** "3 events by month, 1 without a day". */
    public String summary() {
        String undated = dyad.undated() == 0 ? "" : ", " + dyad.undated() + " without a day";
        return Words.count(dyad.total().events(), "event") + " by " + period.word() + undated;
    }

    /** All of it on one line: acts, how often they are told, and what stands behind them. */
    public String line() {
        Tally all = dyad.total();
        return Words.count(all.events(), "act") + ": " + dyad.cooperation().events() + " cooperation, "
                + dyad.conflict().events() + " conflict · " + Words.count(all.mentions(), "mention")
                + (all.withoutCopies() == all.mentions() ? "" : ", " + all.withoutCopies() + " without copies")
                + " · origins " + Words.range(all.low(), all.high());
    }

    /** The first day of a period; of a month, year and month. */
    public String label(LocalDate start) {
        return label(period, start);
    }

    static String label(Period period, LocalDate start) {
        return period == Period.MONTH ? start.toString().substring(0, "2022-04".length()) : start.toString();
    }
}
