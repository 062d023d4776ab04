package org.attache.serve.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form {@code a=1&b=2} of queries and forms. */
public final class Queries {

    private Queries() {}

    /** Reads it; what is badly escaped is taken as it stands. */
    public static Map<String, List<String>> parse(String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                values.computeIfAbsent(name, n -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    /** Writes it; empty values are left out. */
    public static String write(Map<String, List<String>> values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, each) -> each.stream().filter(value -> !value.isEmpty())
                .forEach(value -> pairs.add(escape(name) + "=" + escape(value))));
        return String.join("&", pairs);
    }

    /** A word as it may stand in an address. */
    public static String escape(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
