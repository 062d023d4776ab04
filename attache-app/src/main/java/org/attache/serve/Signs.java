package org.attache.serve;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.json.Json;
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
    private final String release;

    Signs(Store store, String release) {
        this.store = store;
        this.release = release;
    }

    List<Route> routes() {
        return List.of(Route.get("/healthz", request -> Reply.json("{\"status\":\"up\"}")),
                Route.get("/readyz", this::ready), Route.get("/info", this::info));
    }

    /** Ready when the store answers. */
    private Reply ready(Request request) {
        try {
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
