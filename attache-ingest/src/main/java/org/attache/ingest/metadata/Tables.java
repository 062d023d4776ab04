package org.attache.ingest.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the tab-separated tables beside the classes; "#" begins a comment. */
final class Tables {
    private Tables() {}

    static List<String[]> rows(String resource) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Tables.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /** Rows of a number and the words that stand for it. */
    static Map<String, Integer> numbers(String resource) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String[] row : rows(resource)) {
            for (String word : row[1].split(" ")) {
                numbers.put(word, Integer.valueOf(row[0]));
            }
        }
        return numbers;
    }

    static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(resource).forEach(row -> pairs.put(row[0], row[1]));
        return pairs;
    }
}
