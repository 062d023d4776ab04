package org.attache.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.json.Json;
import org.attache.search.SearchIndex;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.store.Info;
import org.attache.store.Store;
import org.attache.store.StoreException;

/** Signs of life for those who run the server. */
final class Signs {

    private final Store store;
    private final SearchIndex index;
    private final Underway underway;
    private final String release;

    Signs(Store store, SearchIndex index, Underway underway, String release) {
        this.store = store;
        this.index = index;
        this.underway = underway;
        this.release = release;
    }

    List<Route> routes() {
        return List.of(Route.get("/healthz", request -> Reply.json("{\"status\":\"up\"}")),
                Route.get("/readyz", request -> ready()), Route.get("/info", this::info));
    }

    /**
     * Ready when the store answers, the index knows what the store held at the start, and what was to be read is read. Pages are
     * served before that.
     */
    Reply ready() {
        underway.state().ifPresent(state -> {
            throw Problem.of(503, "Not ready", state.what() + " is being read: " + state.words()).exception();
        });
        try {
            if (!index.current()) {
                throw Problem.of(503, "Not ready", index.building()
                        ? "the search index is being built"
                        : "the search index is being brought up to date").exception();
            }
            return Reply.json(Json.line(Map.of("status", "ready", "sequence", store.changes().last())));
        } catch (StoreException e) {
            throw Problem.of(503, "Not ready", String.valueOf(e.getMessage())).exception();
        }
    }

    private Reply info(Request request) {
        Info info = store.info();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", "Attaché");
        document.put("version", release);
        document.put("java", Runtime.version().toString());
        document.put("store", info);
        return Reply.json(Json.line(document));
    }
}
