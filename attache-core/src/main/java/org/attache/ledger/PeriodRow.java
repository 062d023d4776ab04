package org.attache.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * What one side did to the other in a period.
 *
 * @param goldstein sum of the Goldstein values, each event once
 * @param mentions assertions, copies included: the number a count of reports would give
 * @param articles articles, copies included
 * @param original articles that are not declared copies
 * @param low sum over the events of their independent origins, lower reading
 * @param high the same, upper reading
 */
public record PeriodRow(LocalDate start, int events, int cooperation, int conflict, double goldstein, int mentions,
        int articles, int original, int low, int high) {

    static PeriodRow of(LocalDate start, List<LedgerEntry> entries) {
        int cooperation = (int) entries.stream().filter(LedgerEntry::isCooperation).count();
        double goldstein = entries.stream().mapToDouble(entry -> entry.code().goldstein()).sum();
        return new PeriodRow(start, entries.size(), cooperation, entries.size() - cooperation,
                Math.round(goldstein * 10) / 10.0, sum(entries, Telling::mentions), sum(entries, Telling::articles),
                sum(entries, Telling::original), sum(entries, Telling::low), sum(entries, Telling::high));
    }

    private static int sum(List<LedgerEntry> entries, ToIntFunction<Telling> count) {
        return entries.stream().map(LedgerEntry::told).mapToInt(count).sum();
    }
}
