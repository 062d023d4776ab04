package org.attache.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Our own table: comma-separated as RFC 4180 has it, with a header, one row an entry, unknown cells empty. Every column is
 * explained in the codebook.
 */
public final class CsvExport {

    /** A column: what it holds, and how it is read off an entry. */
    record Column(String meaning, Function<LedgerEntry, @Nullable Object> value) {}

    static final Map<String, Column> COLUMNS = columns();

    private CsvExport() {}

    /** Header and rows, each with its line end. */
    public static String write(Ledger ledger) {
        StringBuilder out = new StringBuilder(Rows.csv(List.copyOf(COLUMNS.keySet())));
        ledger.entries().forEach(entry -> out.append(row(entry)));
        return out.toString();
    }

    private static String row(LedgerEntry entry) {
        List<String> cells = new ArrayList<>();
        for (Column column : COLUMNS.values()) {
            Object value = column.value().apply(entry);
            cells.add(value == null ? "" : value.toString());
        }
        return Rows.csv(cells);
    }

    private static Map<String, Column> columns() {
        Map<String, Column> all = new LinkedHashMap<>();
        act(all);
        parties(all);
        telling(all);
        return all;
    }

    private static void act(Map<String, Column> all) {
        all.put("event_id",
                new Column("story and event; mutual acts and acts of several parties share it", LedgerEntry::id));
        all.put("earliest",
                new Column("first day the act can have happened, ISO 8601", entry -> entry.event().earliest()));
        all.put("latest", new Column("last day, ISO 8601", entry -> entry.event().latest()));
        all.put("doubt", new Column("why the date does not stand as it is told, empty where it does",
                entry -> entry.event().doubt() == null ? null : Rows.cell(entry.event().doubt().words())));
        all.put("cameo", new Column("CAMEO code, as text", entry -> entry.event().cameo()));
        all.put("plover", new Column("PLOVER category", entry -> entry.event().plover()));
        all.put("mode", new Column("PLOVER mode", entry -> entry.event().mode()));
        all.put("contexts",
                new Column("PLOVER contexts, separated by ;", entry -> String.join(";", entry.event().contexts())));
        all.put("quad", new Column("quad class, 1 to 4", LedgerEntry::quad));
        all.put("goldstein", new Column("Goldstein value, -10 to 10", entry -> entry.code().goldstein()));
        all.put("score", new Column("PLOVER score, -10 to 10", entry -> entry.score().orElse(null)));
        all.put("modality", new Column("asserted, future or historical", entry -> entry.event().modality().name()
                .toLowerCase(java.util.Locale.ROOT)));
        all.put("reciprocal", new Column("true for mutual acts", entry -> entry.event().reciprocal()));
    }

    private static void parties(Map<String, Column> all) {
        all.put("actor_code", new Column("country or body and sectors", entry -> entry.actor().code()));
        all.put("actor_country", new Column("ISO 3166-1 alpha-3", entry -> entry.actor().country()));
        all.put("actor_name", new Column("as the article has it", entry -> Rows.cell(entry.actorName())));
        all.put("recipient_code",
                new Column("country or body and sectors", entry -> of(entry.recipient(), Party::code)));
        all.put("recipient_country", new Column("ISO 3166-1 alpha-3", entry -> of(entry.recipient(), Party::country)));
        all.put("recipient_name", new Column("as the article has it", entry -> Rows.cell(entry.recipientName())));
        all.put("place", new Column("where, as the article has it", entry -> entry.event().place()));
    }

    private static @Nullable Object of(@Nullable Party party, Function<Party, @Nullable String> part) {
        return party == null ? null : part.apply(party);
    }

    private static void telling(Map<String, Column> all) {
        all.put("mentions", new Column("assertions in articles, copies included", entry -> entry.told().mentions()));
        all.put("without_copies",
                new Column("assertions outside of copied articles", entry -> entry.told().withoutCopies()));
        all.put("articles", new Column("articles that carry it", entry -> entry.told().articles()));
        all.put("outlets", new Column("outlets that carry it", entry -> entry.told().outlets()));
        all.put("original",
                new Column("articles that are neither declared nor found to be copies",
                        entry -> entry.told().original()));
        all.put("independent_low", new Column("independent origins, lower reading", entry -> entry.told().low()));
        all.put("independent_high", new Column("independent origins, upper reading", entry -> entry.told().high()));
        all.put("confidence", new Column("of the rule, 0 to 1", entry -> entry.event().confidence()));
        all.put("rule", new Column("the frame that coded it", entry -> entry.event().rule()));
        all.put("url", new Column("first article", entry -> entry.address()));
    }
}
