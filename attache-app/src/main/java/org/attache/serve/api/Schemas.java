package org.attache.serve.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shapes of answers as JSON Schema. */
final class Schemas {

    private Schemas() {}

    /** An object with these fields and no other. */
    static Map<String, Object> object(Map<String, Object> properties, List<String> required) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", required);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** An item of a list. */
    static <T> Map<String, Object> item(List<Column<T>> columns) {
        Map<String, Object> properties = new LinkedHashMap<>();
        columns.forEach(column -> properties.put(column.name(), column.type().schema(column.meaning())));
        return object(properties, columns.stream().map(Column::name).toList());
    }

    /** A page of a list. */
    static <T> Map<String, Object> page(List<Column<T>> columns) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("items", Map.of("type", "array", "items", item(columns)));
        properties.put("next", Map.of("type", List.of("string", "null"), "description",
                "cursor of the page that follows; null after the last one"));
        return object(properties, List.of("items", "next"));
    }

    /** An object that has at least these keys, whatever they hold. */
    static Map<String, Object> document(String... keys) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (String key : keys) {
            properties.put(key, Map.of());
        }
        Map<String, Object> schema = object(properties, List.of(keys));
        schema.put("additionalProperties", true);
        return schema;
    }

    static Map<String, Object> text(String meaning) {
        return Map.of("type", "string", "description", meaning);
    }

    static Map<String, Object> number(String meaning) {
        return Map.of("type", "integer", "description", meaning);
    }

    static Map<String, Object> words(String meaning) {
        return Map.of("type", "array", "items", Map.of("type", "string"), "description", meaning);
    }

    /** What a problem looks like. */
    static Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", text("always about:blank: the status says what kind it is"));
        properties.put("title", text("what is wrong"));
        properties.put("status", number("HTTP status"));
        properties.put("detail", text("why, and what is possible"));
        properties.put("parameter", text("the parameter at fault, where one is"));
        return object(properties, List.of("type", "title", "status", "detail"));
    }
}
