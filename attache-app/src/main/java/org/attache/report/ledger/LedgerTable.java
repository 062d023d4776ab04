package org.attache.report.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attache.json.Json;
import org.attache.ledger.Dyad;
import org.attache.ledger.PeriodRow;
import org.attache.ledger.Tally;

/** Ledgers for programs: the same columns as JSON and as comma-separated values. */
public final class LedgerTable {

    private LedgerTable() {}

    /** Dyads with their periods as one document. */
    public static String json(List<LedgerView> ledgers) {
        return Json.line(Map.of("dyads", ledgers.stream().map(LedgerTable::object).toList())) + "\n";
    }

    /** Dyads as one document. */
    public static String jsonOfDyads(List<Dyad> dyads) {
        return Json.line(Map.of("dyads", dyads.stream().map(LedgerTable::row).toList())) + "\n";
    }

    /** A row for each dyad and period, under a header. */
    public static String csv(List<LedgerView> ledgers) {
        Map<String, Object> header = row("", new PeriodRow(LocalDate.EPOCH, Tally.NONE, Tally.NONE));
        return "actor,recipient," + String.join(",", header.keySet()) + "\r\n" + ledgers.stream()
                .flatMap(ledger -> ledger.rows().stream().map(row -> ledger.dyad().actor() + ","
                        + ledger.dyad().recipient() + "," + values(row(ledger.label(row.start()), row))))
                .collect(Collectors.joining());
    }

    /** A row for each dyad, under a header. */
    public static String csvOfDyads(List<Dyad> dyads) {
        Map<String, Object> header = row(new Dyad("", "", Tally.NONE, Tally.NONE, 0));
        return String.join(",", header.keySet()) + "\r\n"
                + dyads.stream().map(dyad -> values(row(dyad))).collect(Collectors.joining());
    }

    private static String values(Map<String, Object> row) {
        return row.values().stream().map(String::valueOf).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static Map<String, Object> object(LedgerView ledger) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("actor", ledger.dyad().actor());
        object.put("recipient", ledger.dyad().recipient());
        object.put("by", ledger.period().word());
        object.put("undated", ledger.dyad().undated());
        object.put("periods", ledger.rows().stream().map(row -> row(ledger.label(row.start()), row)).toList());
        return object;
    }

    private static Map<String, Object> row(String start, PeriodRow row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("period", start);
        counts(cells, row.cooperation(), row.conflict(), row.total());
        return cells;
    }

    private static Map<String, Object> row(Dyad dyad) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("actor", dyad.actor());
        cells.put("recipient", dyad.recipient());
        counts(cells, dyad.cooperation(), dyad.conflict(), dyad.total());
        cells.put("undated", dyad.undated());
        return cells;
    }

    private static void counts(Map<String, Object> cells, Tally cooperation, Tally conflict, Tally total) {
        cells.put("events", total.events());
        cells.put("cooperation", cooperation.events());
        cells.put("conflict", conflict.events());
        cells.put("goldstein", total.goldstein());
        cells.put("mentions", total.mentions());
        cells.put("without_copies", total.withoutCopies());
        cells.put("origins_low", total.low());
        cells.put("origins_high", total.high());
        cells.put("cooperation_mentions", cooperation.mentions());
        cells.put("cooperation_origins", cooperation.low());
        cells.put("conflict_mentions", conflict.mentions());
        cells.put("conflict_origins", conflict.low());
        cells.put("goldstein_by_mentions", total.byMentions());
        cells.put("goldstein_by_origins", total.byOrigins());
    }
}
