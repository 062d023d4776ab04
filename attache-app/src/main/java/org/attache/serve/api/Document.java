package org.attache.serve.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.attache.serve.ask.Addresses;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Request;
import org.jspecify.annotations.Nullable;

/** The JSON object in the body of a request, checked as it is taken. */
record Document(JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LONGEST = 2_000;

    static Document of(Request request) {
        try {
            JsonNode node = JSON.readTree(request.text());
            if (node != null && node.isObject()) {
                return new Document(node);
            }
        } catch (JsonProcessingException e) {
            throw Problem.of(400, "Not JSON", "the body is not a JSON object: " + e.getOriginalMessage()).exception();
        }
        throw Problem.of(400, "Not JSON", "the body must be a JSON object").exception();
    }

    /** @throws org.attache.serve.http.ProblemException when it is missing */
    String text(String name) {
        String text = optional(name);
        if (text == null) {
            throw Problem.parameter(name, "is needed").exception();
        }
        return text;
    }

    @Nullable
    String optional(String name) {
        JsonNode value = node.get(name);
        if (value == null || value.isNull() || value.asText().isBlank()) {
            return null;
        }
        if (!value.isTextual() || value.asText().length() > LONGEST) {
            throw Problem.parameter(name, "must be a text of at most " + LONGEST + " characters").exception();
        }
        return value.asText().strip();
    }

    List<String> words(String name) {
        JsonNode value = node.get(name);
        if (value == null || !value.isArray() || value.isEmpty()) {
            throw Problem.parameter(name, "must be a list of words").exception();
        }
        List<String> words = new ArrayList<>();
        value.forEach(word -> words.add(word.asText()));
        return words;
    }

    /** A web address. */
    @Nullable
    URI address(String name) {
        String text = optional(name);
        return text == null ? null : Addresses.web(name, text);
    }
}
