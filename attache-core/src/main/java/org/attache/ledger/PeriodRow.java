package org.attache.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What one side did to the other in a period: quad classes 1 and 2 are cooperation, 3 and 4 conflict. */
public record PeriodRow(LocalDate start, Tally cooperation, Tally conflict) {

    static PeriodRow of(LocalDate start, List<LedgerEntry> entries) {
        Map<Boolean, List<LedgerEntry>> sides = entries.stream()
                .collect(Collectors.partitioningBy(LedgerEntry::isCooperation));
        return new PeriodRow(start, Tally.of(sides.getOrDefault(true, List.of())),
                Tally.of(sides.getOrDefault(false, List.of())));
    }

    /** Cooperation and conflict together. */
    public Tally total() {
        return cooperation.plus(conflict);
    }
}
