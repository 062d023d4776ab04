package org.attache.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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

    private static final Set<String> BODIES = Set.of("IGO", "NGO", "MNC", "UNO");

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

    /** The ledger of entries that are kept elsewhere. */
    public static Ledger ofEntries(List<LedgerEntry> entries) {
        return new Ledger(entries.stream().sorted(ORDER).toList());
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

    /** Pairs of countries or bodies with what the first did to the second, the busiest first. */
    public List<Dyad> dyads() {
        SortedMap<String, List<LedgerEntry>> found = new TreeMap<>();
        entries.stream().filter(Ledger::isDyadic)
                .forEach(one -> found.computeIfAbsent(pair(one), pair -> new ArrayList<>()).add(one));
        return found.values().stream().map(Ledger::dyad).sorted(Dyad.ORDER).toList();
    }

    private static boolean isDyadic(LedgerEntry entry) {
        return entry.recipient() != null && isSide(entry.actor()) && isSide(entry.recipient())
                && !side(entry.actor()).equals(side(entry.recipient()));
    }

    /** A country or a body; "the government" of nobody knows where is neither. */
    private static boolean isSide(Party party) {
        return party.country() != null || BODIES.stream().anyMatch(party.code()::startsWith);
    }

    private static String pair(LedgerEntry entry) {
        return side(entry.actor()) + ' ' + side(Objects.requireNonNull(entry.recipient()));
    }

    private static Dyad dyad(List<LedgerEntry> entries) {
        LedgerEntry first = entries.getFirst();
        return dyad(side(first.actor()), side(Objects.requireNonNull(first.recipient())), entries);
    }

    private static Dyad dyad(String actor, String recipient, List<LedgerEntry> entries) {
        PeriodRow all = PeriodRow.of(LocalDate.EPOCH, entries);
        return new Dyad(actor, recipient, all.cooperation(), all.conflict(),
                (int) entries.stream().filter(entry -> entry.day() == null).count());
    }

    /**
     * All that the first did to the second.
     *
     * @param first country ("RUS") or actor code ("RUSGOV")
     * @param second likewise
     */
    public Dyad dyad(String first, String second) {
        return dyad(first, second, entries.stream().filter(entry -> entry.isBetween(first, second)).toList());
    }

    /** A country; for actors without one the body ("IGOUNO"), else the whole code. */
    private static String side(Party party) {
        return Objects.requireNonNullElse(party.country(), party.code());
    }
}
