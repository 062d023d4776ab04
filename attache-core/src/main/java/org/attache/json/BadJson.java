package org.attache.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a text that should be JSON in the words of the formats: keys, line and column, no class names. */
final class BadJson {

    private BadJson() {}

    static String reason(JsonProcessingException e) {
        if (e instanceof JsonMappingException mapping) {
            return key(mapping.getPath()) + " is missing or of another kind" + place(e.getLocation());
        }
        return "broken JSON" + place(e.getLocation());
    }

    /** The way from the outside in: {@code stories[0].claims[3].text}. */
    private static String key(List<JsonMappingException.Reference> path) {
        String key = path.stream().map(BadJson::step).collect(Collectors.joining());
        return key.isEmpty() ? "what is asked for" : key.startsWith(".") ? key.substring(1) : key;
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : "." + reference.getFieldName();
    }

    private static String place(JsonLocation location) {
        return " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }
}
