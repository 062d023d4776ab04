package org.attache.ledger.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.attache.event.code.EventCode;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Telling;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * The events table of GDELT 2.0: 61 columns separated by tabs, no header, one row an entry.
 *
 * <p>Columns we have nothing for stay empty: ethnic and religious codes, tone (none is measured), co-ordinates and codes of
 * places. Entries without a day are left out: the format has no unknown date.
 */
public final class GdeltExport {

    /** The names of the columns, in order, for programs that want a header of their own. */
    public static final List<String> COLUMNS = Columns.names("gdelt");

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int DAYS = 365;

    private GdeltExport() {}

    /**
     * The rows, each with its line end.
     *
     * @param added when the rows are written
     */
    public static String write(Ledger ledger, Instant added) {
        StringBuilder out = new StringBuilder();
        int number = 1;
        for (LedgerEntry entry : dated(ledger)) {
            out.append(String.join("\t", row(number++, entry, Objects.requireNonNull(entry.day()), added)))
                    .append('\n');
        }
        return out.toString();
    }

    /** The entries that get a number, in order. */
    static List<LedgerEntry> dated(Ledger ledger) {
        return ledger.entries().stream().filter(entry -> entry.day() != null).toList();
    }

    private static List<String> row(int number, LedgerEntry entry, LocalDate day, Instant added) {
        List<String> row = new ArrayList<>(COLUMNS.size());
        row.add(String.valueOf(number));
        row.addAll(date(day));
        row.addAll(actor(entry.actor(), entry.actorName()));
        row.addAll(actor(entry.recipient(), entry.recipientName()));
        row.addAll(act(entry));
        row.addAll(Collections.nCopies(16, ""));
        row.addAll(place(entry));
        row.add(MOMENT.format(added));
        row.add(Rows.cell(entry.address()));
        return row;
    }

    private static List<String> date(LocalDate day) {
        double fraction = day.getYear() + (day.getMonthValue() * 30 + day.getDayOfMonth()) / (double) DAYS;
        String text = DAY.format(day);
        return List.of(text, text.substring(0, 6), text.substring(0, 4), String.format(Locale.ROOT, "%.4f", fraction));
    }

    private static List<String> actor(@Nullable Party party, String name) {
        if (party == null) {
            return Collections.nCopies(10, "");
        }
        List<String> types = new ArrayList<>(Sectors.types(party));
        String body = party.country() == null && Sectors.of(party).contains("UNO") ? "UNO" : "";
        types.addAll(List.of("", "", ""));
        return List.of(Sectors.cameo(party), Rows.cell(name.toUpperCase(Locale.ROOT)),
                party.country() == null ? "" : party.country(), body, "", "", "", types.get(0), types.get(1),
                types.get(2));
    }

    private static List<String> act(LedgerEntry entry) {
        EventCode code = entry.code();
        Telling told = entry.told();
        return List.of(entry.quoted().lead() ? "1" : "0", code.cameo(), code.base(), code.root(),
                String.valueOf(code.quad()),
                String.valueOf(code.goldstein()), String.valueOf(told.mentions()), String.valueOf(told.outlets()),
                String.valueOf(told.articles()), "");
    }

    private static List<String> place(LedgerEntry entry) {
        String place = entry.event().place();
        return List.of(Sectors.isCountry(place) ? "1" : "", Rows.cell(place == null ? "" : place), "", "", "", "", "",
                "");
    }
}
