package org.attache.language.repair;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code verbs.tsv}. */
final class Lemmas {

    private static final Map<String, Set<String>> LISTS = read();

    private Lemmas() {}

    static Set<String> of(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), kind);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (var in = Objects.requireNonNull(Lemmas.class.getResourceAsStream("verbs.tsv"), "verbs.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).forEach(
                    cells -> lists.put(cells[0],
                            Set.copyOf(new java.util.HashSet<>(java.util.List.of(cells[1].split(" "))))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }
}
