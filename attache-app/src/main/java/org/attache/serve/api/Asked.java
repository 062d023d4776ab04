package org.attache.serve.api;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A parameter that an endpoint takes. */
record Asked(String name, String place, String meaning, Map<String, Object> schema) {

    static Asked text(String name, String meaning) {
        return new Asked(name, "query", meaning, Map.of("type", "string"));
    }

    /** @param example a value that is possible */
    static Asked text(String name, String meaning, String example) {
        return new Asked(name, "query", meaning, Map.of("type", "string", "examples", List.of(example)));
    }

    static Asked day(String name, String meaning) {
        return new Asked(name, "query", meaning, Map.of("type", "string", "format", "date"));
    }

    static Asked flag(String name, String meaning) {
        return new Asked(name, "query", meaning, Map.of("type", "boolean"));
    }

    static Asked whole(String name, int least, int greatest, String meaning) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "integer");
        schema.put("minimum", least);
        schema.put("maximum", greatest);
        return new Asked(name, "query", meaning, schema);
    }

    static <E extends Enum<E>> Asked choice(String name, Class<E> type, String meaning) {
        List<String> words = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-')).toList();
        return new Asked(name, "query", meaning, schema(words));
    }

    private static Map<String, Object> schema(List<String> words) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "string");
        schema.put("enum", words);
        return schema;
    }

    static Asked word(String name, String meaning, String... words) {
        return new Asked(name, "query", meaning, schema(List.of(words)));
    }

    static Asked inPath(String name, String meaning) {
        return new Asked(name, "path", meaning, Map.of("type", "string"));
    }

    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", name);
        document.put("in", place);
        document.put("required", place.equals("path"));
        document.put("description", meaning);
        document.put("schema", schema);
        return document;
    }
}
