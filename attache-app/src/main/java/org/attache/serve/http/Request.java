package org.attache.serve.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody asks.
 *
 * @param path decoded, without the query
 * @param inPath the values of the route's parameters
 * @param query parameters in their order, each with all its values
 * @param headers by lower-case name, first value
 * @param client network address of who asks
 */
public record Request(String method, String path, Map<String, String> inPath, Map<String, List<String>> query,
        Map<String, String> headers, String client, Visitor visitor, byte[] body) {

    public Request {
        inPath = Map.copyOf(inPath);
        query = new LinkedHashMap<>(query);
        headers = Map.copyOf(headers);
    }

    Request at(Map<String, String> parameters) {
        return new Request(method, path, parameters, query, headers, client, visitor, body);
    }

    /** The same request, of somebody known. */
    public Request as(Visitor known) {
        return new Request(method, path, inPath, query, headers, client, known, body);
    }

    /** A parameter of the path that the route promises. */
    public String part(String name) {
        String value = inPath.get(name);
        if (value == null) {
            throw new IllegalStateException("the route has no {" + name + "}");
        }
        return value;
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The parameters of the query, checked as they are taken. */
    public Parameters parameters() {
        return new Parameters(query);
    }

    /** The fields of a form, checked as they are taken. */
    public Parameters form() {
        return new Parameters(Queries.parse(text()));
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a cookie. */
    public Optional<String> cookie(String name) {
        for (String pair : headers.getOrDefault("cookie", "").split(";", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0 && pair.substring(0, equals).strip().equals(name)) {
                return Optional.of(pair.substring(equals + 1).strip());
            }
        }
        return Optional.empty();
    }

    /** True when a part of a page asks, not the page. */
    public boolean partial() {
        return headers.containsKey("hx-request") && !headers.containsKey("hx-history-restore-request");
    }

    public boolean changes() {
        return !method.equals("GET") && !method.equals("HEAD");
    }
}
