package org.attache.serve.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.serve.http.Handler;
import org.attache.serve.http.Route;

/**
 * A way into the interface with what it takes and gives.
 *
 * @param tag groups endpoints
 * @param body schema of the request's body, empty when it takes none
 * @param answer schema of the answer in JSON, empty when there is none
 * @param types media types of the answer, the usual one first
 */
record Endpoint(String method, String path, String tag, String summary, List<Asked> parameters,
        Map<String, Object> body, Map<String, Object> answer, List<String> types, Handler handler) {

    Endpoint {
        parameters = List.copyOf(parameters);
        types = List.copyOf(types);
    }

    static Endpoint get(String path, String tag, String summary, List<Asked> parameters, Map<String, Object> answer,
            Handler handler) {
        return new Endpoint("GET", path, tag, summary, parameters, Map.of(), answer, List.of("application/json"),
                handler);
    }

    static Endpoint post(String path, String tag, String summary, Map<String, Object> body, Map<String, Object> answer,
            Handler handler) {
        return new Endpoint("POST", path, tag, summary, List.of(), body, answer, List.of("application/json"), handler);
    }

    static Endpoint delete(String path, String tag, String summary, Handler handler) {
        return new Endpoint("DELETE", path, tag, summary, List.of(Asked.inPath("id", "its number")), Map.of(), Map.of(),
                List.of(), handler);
    }

    Endpoint giving(String... other) {
        return new Endpoint(method, path, tag, summary, parameters, body, answer, List.of(other), handler);
    }

    /** Refuses parameters that it does not state. */
    Route route() {
        String[] known = parameters.stream().filter(each -> each.place().equals("query")).map(Asked::name)
                .toArray(String[]::new);
        return new Route(method, path, request -> {
            request.parameters().only(known);
            return handler.handle(request);
        });
    }

    /** Its part of the document, as OpenAPI 3.1 has it. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("tags", List.of(tag));
        document.put("summary", summary);
        document.put("operationId", operation());
        List<Asked> all = new ArrayList<>(parameters);
        if (!all.isEmpty()) {
            document.put("parameters", all.stream().map(Asked::document).toList());
        }
        if (!body.isEmpty()) {
            document.put("requestBody",
                    Map.of("required", true, "content", Map.of("application/json", Map.of("schema", body))));
        }
        document.put("responses", responses());
        return document;
    }

    private String operation() {
        StringBuilder name = new StringBuilder(method.toLowerCase(java.util.Locale.ROOT));
        for (String word : path.substring("/v1/".length()).replaceAll("[{}]", "").split("[/.]", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.toString();
    }

    private Map<String, Object> responses() {
        Map<String, Object> responses = new LinkedHashMap<>();
        Map<String, Object> content = new LinkedHashMap<>();
        types.forEach(type -> content.put(type,
                type.equals("application/json") ? Map.of("schema", answer)
                        : Map.of("schema", Map.of("type", "string"))));
        String status = method.equals("POST") ? "201" : method.equals("DELETE") ? "204" : "200";
        responses.put(status, content.isEmpty()
                ? Map.of("description", "done")
                : Map.of("description", "the answer", "content", content));
        responses.put("default", Map.of("description", "a problem as RFC 9457 has it", "content",
                Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem")))));
        return responses;
    }
}
