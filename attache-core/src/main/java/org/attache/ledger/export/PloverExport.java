package org.attache.ledger.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attache.event.code.CodeTable;
import org.attache.json.Json;
import org.attache.ledger.Ledger;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Mention;
import org.attache.model.Article;
import org.attache.model.Event;
import org.attache.model.Event.Party;
import org.jspecify.annotations.Nullable;

/**
 * Events as PLOVER has them: JSON Lines, one object an event, mutual acts as one object.
 *
 * <p>Statements (CAMEO 01x) have no PLOVER category and are left out, as are events without a day. Text of articles is not
 * passed on. Keys of our own begin with {@code x_}.
 */
public final class PloverExport {

    private PloverExport() {}

    /** One line an event, each with its line end. */
    public static String write(Ledger ledger) {
        Map<String, List<LedgerEntry>> events = new LinkedHashMap<>();
        ledger.entries().stream().filter(entry -> entry.day() != null && entry.event().plover() != null)
                .forEach(entry -> events.computeIfAbsent(entry.id(), id -> new ArrayList<>()).add(entry));
        StringBuilder out = new StringBuilder();
        events.values().forEach(entries -> out.append(Json.line(object(entries))).append('\n'));
        return out.toString();
    }

    private static Map<String, Object> object(List<LedgerEntry> entries) {
        LedgerEntry entry = entries.getFirst();
        Event event = entry.event();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("id", entry.id());
        object.put("date", Objects.requireNonNull(entry.day()).toString());
        object.put("actor", parties(event.actors(), entries));
        object.put("recipient", parties(event.recipients(), entries));
        object.put("event", List.of(Objects.requireNonNull(event.plover())));
        put(object, "event_loc", event.place());
        object.put("event_text", List.of(event.trigger().in(entry.quoted().article().text())));
        object.put("quad_code", entry.quad());
        put(object, "event_scale", entry.score().orElse(null));
        object.put("mode", event.mode() == null ? List.of() : List.of(event.mode()));
        object.put("context", event.contexts());
        object.put("text_info", text(entry));
        object.put("cite_info", cite(entry));
        object.put("coder", "Attaché");
        own(object, entry);
        return object;
    }

    private static Map<String, Object> text(LedgerEntry entry) {
        Map<String, Object> text = new LinkedHashMap<>();
        put(text, "sequence", entry.quoted().sentence() == 0 ? null : entry.quoted().sentence());
        text.put("start", entry.event().trigger().start());
        text.put("end", entry.event().trigger().end());
        return text;
    }

    private static void own(Map<String, Object> object, LedgerEntry entry) {
        object.put("x_cameo", entry.event().cameo());
        object.put("x_modality", entry.event().modality().name().toLowerCase(Locale.ROOT));
        put(object, "x_doubt", entry.event().doubt() == null ? null : entry.event().doubt().words());
        object.put("x_rule", entry.event().rule());
        object.put("x_confidence", entry.event().confidence());
        object.put("x_independent", List.of(entry.told().low(), entry.told().high()));
        object.put("x_mentions", entry.told().mentions());
        object.put("x_without_copies", entry.told().withoutCopies());
        object.put("x_chains",
                entry.mentions().stream().map(Mention::chain).filter(chain -> !chain.isEmpty()).distinct()
                        .toList());
    }

    private static Map<String, Object> cite(LedgerEntry entry) {
        Map<String, Object> cite = new LinkedHashMap<>();
        Article article = entry.quoted().article();
        put(cite, "url", article.url() == null ? null : article.url().toString());
        put(cite, "title", article.title());
        put(cite, "language", article.language().equals("und") ? null : article.language().substring(0, 2));
        put(cite, "publication", article.outlet());
        cite.put("codebook", "PLOVER 2.0 (" + CodeTable.builtIn().plover().size() + " categories and modes)");
        return cite;
    }

    private static List<Map<String, Object>> parties(List<Party> parties, List<LedgerEntry> entries) {
        return parties.stream().map(party -> party(party, entries)).toList();
    }

    private static Map<String, Object> party(Party party, List<LedgerEntry> entries) {
        Map<String, Object> object = new LinkedHashMap<>();
        put(object, "code", party.country());
        object.put("sector", Sectors.of(party));
        object.put("entity_text", name(party, entries));
        return object;
    }

    private static String name(Party party, List<LedgerEntry> entries) {
        return entries.stream().map(e -> party.equals(e.actor()) ? e.actorName()
                : party.equals(e.recipient()) ? e.recipientName() : "").filter(name -> !name.isEmpty()).findFirst()
                .orElse("");
    }

    private static void put(Map<String, Object> object, String key, @Nullable Object value) {
        if (value != null) {
            object.put(key, value);
        }
    }
}
