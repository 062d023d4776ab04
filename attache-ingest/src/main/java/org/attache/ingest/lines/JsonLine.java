package org.attache.ingest.lines;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.format.DateTimeParseException;
import org.attache.model.PublicationTime;
import org.jspecify.annotations.Nullable;

/** One line of JSON Lines: its values by key, or what is wrong with it in words. */
public final class JsonLine {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode object;

    private JsonLine(JsonNode object) {
        this.object = object;
    }

    /** @throws IllegalArgumentException when it is no JSON object, with the reason for a person */
    public static JsonLine of(String line) {
        try {
            JsonNode node = JSON.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("not a JSON object");
            }
            return new JsonLine(node);
        } catch (StreamConstraintsException e) {
            throw new IllegalArgumentException("a value is longer or deeper than is read (text: at most "
                    + String.format("%,d", StreamReadConstraints.DEFAULT_MAX_STRING_LEN) + " characters)", e);
        } catch (JsonProcessingException e) {
            JsonLocation place = e.getLocation();
            throw new IllegalArgumentException(
                    "not a JSON object" + (place == null ? "" : ": broken at column " + place.getColumnNr()), e);
        }
    }

    public boolean has(String key) {
        return object.has(key);
    }

    /** The text under a key; null when there is none, or white space alone. */
    public @Nullable String text(String key) {
        JsonNode value = object.get(key);
        return value == null || !value.isTextual() || value.asText().isBlank() ? null : value.asText();
    }

    /** The text under the first of two keys that has one. */
    public @Nullable String text(String key, String otherwise) {
        String text = text(key);
        return text == null ? text(otherwise) : text;
    }

    /**
     * A text as a day or a moment.
     *
     * @throws IllegalArgumentException when it is neither
     */
    public static @Nullable PublicationTime time(@Nullable String text) {
        try {
            return text == null ? null : PublicationTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "date is neither a day nor a moment in ISO 8601: \"" + e.getParsedString() + "\"", e);
        }
    }
}
