package org.attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attache.model.Dossier;
import org.attache.model.Event.Party;

/**
 * The events between actors over time.
 *
 * <pre>
 * Ledger ledger = Ledger.of(dossiers, false);
 * for (PeriodRow row : ledger.between("RUS", "PAK", Period.MONTH)) { … }
 * </pre>
 *
 * Immutable. Entries are sorted by day, those without a day last, then by id.
 */
public final class Ledger {

    private static final Comparator<LedgerEntry> ORDER = Comparator
            .comparing(LedgerEntry::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(LedgerEntry::id).thenComparing(entry -> entry.actor().code());

    private final List<LedgerEntry> entries;

    private Ledger(List<LedgerEntry> entries) {
        this.entries = entries;
    }

    /**
     * Books the events of stories.
     *
     * @param withHistory whether acts of long before the reported news count too
     */
    public static Ledger of(List<Dossier> dossiers, boolean withHistory) {
        return new Ledger(dossiers.stream().flatMap(d -> new Booking(d).entries(withHistory).stream()).sorted(ORDER)
                .toList());
    }

    public List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * What the first did to the second, period by period; periods without an event are left out.
     *
     * @param first country ("RUS") or whole actor code ("RUSGOV")
     * @param second likewise
     */
    public List<PeriodRow> between(String first, String second, Period period) {
        SortedMap<LocalDate, List<LedgerEntry>> periods = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            LocalDate day = entry.day();
            if (day != null && entry.isBetween(first, second)) {
                periods.computeIfAbsent(period.start(day), start -> new ArrayList<>()).add(entry);
            }
        }
        return periods.entrySet().stream().map(each -> PeriodRow.of(each.getKey(), each.getValue())).toList();
    }

    /** Pairs of countries or bodies with the number of events between them, the busiest first. */
    public List<Dyad> dyads() {
        SortedMap<String, Dyad> found = new TreeMap<>();
        entries.stream().flatMap(Ledger::dyad)
                .forEach(one -> found.merge(one.actor() + ' ' + one.recipient(), one, Dyad::plus));
        return found.values().stream().sorted(Comparator.comparingInt(Dyad::events).reversed()).toList();
    }

    private static Stream<Dyad> dyad(LedgerEntry entry) {
        Party recipient = entry.recipient();
        if (recipient == null || side(entry.actor()).isEmpty() || side(recipient).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Dyad(side(entry.actor()), side(recipient), 1));
    }

    private static String side(Party party) {
        String country = party.country();
        return country != null ? country : party.code();
    }
}
