package org.attache.ledger.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of the exports with what they hold, read from {@code columns.tsv}. */
final class Columns {

    private static final Map<String, Map<String, String>> ALL = read();

    private Columns() {}

    /** Names with what they hold, in the order of the format. */
    static Map<String, String> of(String format) {
        return Objects.requireNonNull(ALL.get(format));
    }

    static List<String> names(String format) {
        return List.copyOf(of(format).keySet());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        try (InputStream in = Columns.class.getResourceAsStream("columns.tsv")) {
            new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                    .forEach(row -> all.computeIfAbsent(row[0], format -> new LinkedHashMap<>()).put(row[1], row[2]));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException("columns.tsv", e);
        }
    }
}
