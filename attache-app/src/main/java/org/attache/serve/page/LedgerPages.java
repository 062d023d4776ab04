package org.attache.serve.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.ledger.LedgerEntry;
import org.attache.ledger.Period;
import org.attache.ledger.PeriodRow;
import org.attache.serve.ask.Filters;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.States;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Events;
import org.attache.store.Page;
import org.attache.store.Store;

/** Who did what to whom over time: pairs of countries or bodies, and the ledger of one pair. */
public final class LedgerPages {

    /** Pairs that the page shows. */
    public static final int PAIRS = 200;

    private final Store store;
    private final Templates templates;

    public LedgerPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/ledger", this::dyads), Route.get("/ledger/{actor}/{recipient}", this::dyad));
    }

    private Reply dyads(Request request) {
        Parameters asked = request.parameters().only("from", "to", "actor", "recipient");
        if (asked.text("actor").isPresent() && asked.text("recipient").isPresent()) {
            return Reply.seeOther("/ledger/" + code(asked.needed("actor")) + "/" + code(asked.needed("recipient")));
        }
        Map<String, String> links = new LinkedHashMap<>();
        String days = asked.without("actor", "recipient").query();
        String suffix = days.isEmpty() ? "" : "&" + days;
        links.put("CSV", "/v1/dyads?format=csv" + suffix);
        links.put("JSON", "/v1/dyads?format=json" + suffix);
        List<Events.Pair> pairs = store.events().pairs(asked.date("from").orElse(null), asked.date("to").orElse(null),
                PAIRS);
        return templates.page("ledger", templates.frame(request, "Ledger", "/ledger"),
                Map.of("pairs", pairs, "asked", asked, "links", links,
                        "most", pairs.stream().mapToInt(Events.Pair::mentions).max().orElse(1)));
    }

    private static String code(String text) {
        return org.attache.serve.http.Queries.escape(text.toUpperCase(Locale.ROOT));
    }

    private Reply dyad(Request request) {
        Parameters asked = request.parameters().only("period", "cursor", "limit", "copies");
        String actor = request.part("actor").toUpperCase(Locale.ROOT);
        String recipient = request.part("recipient").toUpperCase(Locale.ROOT);
        Period period = asked.choice("period", Period.class).orElse(Period.DAY);
        DyadChart.Copies copies = asked.choice("copies", DyadChart.Copies.class).orElse(DyadChart.Copies.WITH);
        List<PeriodRow> rows = store.events().between(actor, recipient, period);
        Page<LedgerEntry> page = Filters.page(asked, each -> store.events().list(
                new Events.Filter(actor, recipient, null, null, null, null), each));
        Map<String, Object> values = new HashMap<>();
        values.put("actor", actor);
        values.put("recipient", recipient);
        values.put("period", period);
        values.put("copies", copies);
        values.put("chart", DyadChart.of(rows, period, copies));
        values.put("rows", rows);
        values.put("entries", page.items());
        values.put("links", ClaimPages.links("/ledger/" + code(actor) + "/" + code(recipient),
                "/v1/events", asked.without("period", "copies").plus("actor", actor).plus("recipient", recipient),
                page.next(),
                "Earlier events →"));
        return templates.page("dyad",
                templates.frame(request, States.words(actor) + " → " + States.words(recipient), "/ledger"), values);
    }
}
