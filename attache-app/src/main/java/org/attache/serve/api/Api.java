package org.attache.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.json.Json;
import org.attache.search.SearchIndex;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Route;
import org.attache.store.Store;

/** All endpoints with the document that describes them. */
public final class Api {

    private final List<Endpoint> endpoints = new ArrayList<>();
    private final String document;

    /** @param closing true when the server is about to stop */
    public Api(Store store, SearchIndex index, String release, AtomicBoolean closing) {
        endpoints.addAll(new ReadApi(store).endpoints());
        endpoints.addAll(new SearchApi(index).endpoints());
        endpoints.addAll(new DeskApi(store).endpoints());
        endpoints.addAll(new ChangesApi(store, closing).endpoints());
        document = Json.line(document(release));
    }

    public List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        routes.add(Route.get("/v1/openapi.json", request -> Reply.json(document)));
        endpoints.forEach(endpoint -> routes.add(endpoint.route()));
        return routes;
    }

    private Map<String, Object> document(String release) {
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Endpoint endpoint : endpoints) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path = (Map<String, Object>) paths.computeIfAbsent(endpoint.path(),
                    key -> new LinkedHashMap<String, Object>());
            path.put(endpoint.method().toLowerCase(Locale.ROOT), endpoint.document());
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Attaché");
        info.put("version", release);
        info.put("description", "Stories, claims and how many independent sources stand behind them.");
        document.put("info", info);
        document.put("servers", List.of(Map.of("url", "/")));
        document.put("security", List.of(Map.of(), Map.of("token", List.of())));
        document.put("paths", paths);
        document.put("components", Map.of("schemas", Map.of("Problem", Schemas.problem()), "securitySchemes",
                Map.of("token", Map.of("type", "http", "scheme", "bearer"))));
        return document;
    }
}
