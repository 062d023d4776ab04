package org.attache.serve.api;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a list's items, in every format.
 *
 * @param value null where it is unknown
 */
record Column<T>(String name, Type type, String meaning, Function<T, @Nullable Object> value) {

    /** What a field holds. */
    enum Type {
        TEXT("string", ""), WHOLE("integer", ""), NUMBER("number", ""), FLAG("boolean", ""), DAY("string", "date"),
        MOMENT("string", "date-time"), WORDS("array", "");

        private final String json;
        private final String format;

        Type(String json, String format) {
            this.json = json;
            this.format = format;
        }

        /** Its schema; unknown is null. */
        Map<String, Object> schema(String meaning) {
            Map<String, Object> schema = new LinkedHashMap<>();
            schema.put("type", this == WORDS ? json : List.of(json, "null"));
            if (!format.isEmpty()) {
                schema.put("format", format);
            }
            if (this == WORDS) {
                schema.put("items", Map.of("type", "string"));
            }
            schema.put("description", meaning);
            return schema;
        }
    }

    static <T> Column<T> text(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, meaning, value);
    }

    static <T> Column<T> whole(String name, String meaning, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.WHOLE, meaning, value);
    }

    /** The value as JSON has it. */
    @Nullable
    Object json(T item) {
        Object found = value.apply(item);
        return switch (type) {
            case TEXT, DAY, MOMENT -> found == null ? null : found.toString();
            case WORDS ->
                found instanceof Collection<?> many ? many.stream().map(Object::toString).toList() : List.of();
            case WHOLE, NUMBER, FLAG -> found;
        };
    }

    /** The value as a cell of a table: words separated by blanks, unknown empty. */
    String cell(T item) {
        Object found = json(item);
        if (found instanceof Collection<?> many) {
            return String.join(" ", many.stream().map(Object::toString).toList());
        }
        return found == null ? "" : found.toString();
    }

    /** The first day as a word, for columns of days. */
    static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
