package org.attache.report.ledger;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.attache.ledger.Dyad;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;
import org.attache.report.phrase.Words;

/** Ledgers as tables for a terminal: what happened on the left, how it is founded on the right. */
public final class LedgerReport {

    private static final String ROW = "%-16s %6s %6s %8s %9s  %8s %10s %8s%n";
    private static final String COUNTS = "EVENTS  COOP. CONFLICT GOLDSTEIN  MENTIONS W/O COPIES  ORIGINS";

    private final PrintWriter out;

    public LedgerReport(PrintWriter out) {
        this.out = out;
    }

    /** One dyad, a row a period. */
    public void print(LedgerView ledger) {
        out.println(ledger.title() + "   " + ledger.summary());
        if (ledger.rows().isEmpty()) {
            out.println();
            return;
        }
        out.println("%-16s ".formatted(ledger.period().word().toUpperCase(Locale.ROOT)) + COUNTS);
        ledger.rows().forEach(row -> row(ledger.label(row.start()), row.cooperation(), row.conflict(), row.total()));
        if (ledger.rows().size() > 1) {
            row("together", sum(ledger.rows(), true), sum(ledger.rows(), false),
                    sum(ledger.rows(), true).plus(sum(ledger.rows(), false)));
        }
        out.println();
    }

    private static Tally sum(List<PeriodRow> rows, boolean cooperation) {
        return rows.stream().map(row -> cooperation ? row.cooperation() : row.conflict()).reduce(Tally.NONE,
                Tally::plus);
    }

    /** All dyads, a row each. */
    public void print(List<Dyad> dyads) {
        out.println("%-16s ".formatted("DYAD") + COUNTS);
        dyads.forEach(dyad -> row(dyad.actor() + " → " + dyad.recipient(), dyad.cooperation(), dyad.conflict(),
                dyad.total()));
    }

    private void row(String name, Tally cooperation, Tally conflict, Tally total) {
        out.printf(Locale.ROOT, ROW, name, total.events(), cooperation.events(), conflict.events(), total.goldstein(),
                total.mentions(), total.withoutCopies(), Words.range(total.low(), total.high()));
    }
}
