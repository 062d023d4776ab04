package org.attache.ledger.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;

/**
 * The events table of ICEWS: 20 columns separated by tabs, with a header, one row an entry. Countries and sectors stand in
 * words. Entries without a day are left out: the format has no unknown date.
 */
public final class IcewsExport {

    /** The header. */
    public static final List<String> COLUMNS = Columns.names("icews");

    private IcewsExport() {}

    /** Header and rows, each with its line end. */
    public static String write(Ledger ledger) {
        StringBuilder out = new StringBuilder(String.join("\t", COLUMNS)).append('\n');
        int number = 1;
        for (LedgerEntry entry : ledger.entries()) {
            LocalDate day = entry.day();
            if (day != null) {
                out.append(String.join("\t", row(number++, entry, day))).append('\n');
            }
        }
        return out.toString();
    }

    private static List<String> row(int number, LedgerEntry entry, LocalDate day) {
        String place = Rows.cell(Objects.requireNonNullElse(entry.event().place(), ""));
        return List.of(String.valueOf(number), day.toString(), Rows.cell(entry.actorName()),
                Sectors.words(entry.actor()),
                Sectors.country(entry.actor()), entry.code().meaning(), entry.code().cameo(),
                String.valueOf(entry.code().goldstein()), Rows.cell(entry.recipientName()),
                Sectors.words(entry.recipient()), Sectors.country(entry.recipient()), entry.story().value(),
                String.valueOf(entry.quoted().sentence()), Rows.cell(publisher(entry)),
                Sectors.isCountry(place) ? "" : place, "",
                "", Sectors.isCountry(place) ? place : "", "", "");
    }

    private static String publisher(LedgerEntry entry) {
        return Objects.requireNonNullElse(entry.quoted().article().outlet(), "");
    }
}
