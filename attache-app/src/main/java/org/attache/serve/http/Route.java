package org.attache.serve.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A way to a handler: {@code /v1/stories/{id}}. A segment in braces takes any value; others must be equal.
 */
public record Route(String method, String path, Handler handler) {

    public static Route get(String path, Handler handler) {
        return new Route("GET", path, handler);
    }

    public static Route post(String path, Handler handler) {
        return new Route("POST", path, handler);
    }

    public static Route put(String path, Handler handler) {
        return new Route("PUT", path, handler);
    }

    public static Route delete(String path, Handler handler) {
        return new Route("DELETE", path, handler);
    }

    /** The values of the parameters when the segments of a path fit. */
    Optional<Map<String, String>> match(List<String> segments) {
        List<String> mine = Router.segments(path);
        if (mine.size() != segments.size()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < mine.size(); i++) {
            String part = mine.get(i);
            if (part.startsWith("{")) {
                parameters.put(part.substring(1, part.length() - 1), segments.get(i));
            } else if (!part.equals(segments.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }
}
