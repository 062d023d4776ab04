package org.attache.serve.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attache.json.Json;

/**
 * Why a request was not answered, as RFC 9457 writes it.
 *
 * @param parameter the parameter that is at fault, empty when none is
 * @param headers what the answer says beside it
 */
public record Problem(int status, String title, String detail, String parameter, Map<String, String> headers) {

    /** The media type of its written form. */
    public static final String TYPE = "application/problem+json";

    public Problem {
        headers = Map.copyOf(headers);
    }

    /** A parameter that cannot be used; {@code rule} goes on after its name. */
    public static Problem parameter(String name, String rule) {
        return new Problem(400, "A parameter cannot be used", name + " " + rule, name, Map.of());
    }

    public static Problem unknown(String what) {
        return new Problem(404, "Not found", what, "", Map.of());
    }

    public static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail, "", Map.of());
    }

    /** The same with one header, which the status asks for. */
    public Problem with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Problem(status, title, detail, parameter, more);
    }

    public ProblemException exception() {
        return new ProblemException(this);
    }

    public String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", title);
        document.put("status", status);
        document.put("detail", detail);
        if (!parameter.isEmpty()) {
            document.put("parameter", parameter);
        }
        return Json.line(document);
    }
}
