package org.attache.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Word classes of {@code nouns.tsv}: which common nouns stand for people, bodies, outlets, and which tell the gender. */
final class Nouns {
    private static final Map<String, Set<String>> CLASSES = read();

    private Nouns() {}

    static boolean is(String kind, String word) {
        return CLASSES.getOrDefault(kind, Set.of()).contains(word);
    }

    static Cluster.Gender gender(String word) {
        return is("female", word) ? Cluster.Gender.FEMALE
                : is("male", word) ? Cluster.Gender.MALE : Cluster.Gender.UNKNOWN;
    }

    private static Map<String, Set<String>> read() {
        try (InputStream in = Nouns.class.getResourceAsStream("nouns.tsv")) {
            if (in == null) {
                throw new IllegalStateException("missing resource nouns.tsv");
            }
            Map<String, Set<String>> classes = new HashMap<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    String[] cells = line.split("\t");
                    classes.computeIfAbsent(cells[0], key -> new HashSet<>()).addAll(List.of(cells[1].split(" ")));
                }
            }
            return classes;
        } catch (IOException e) {
            throw new UncheckedIOException("nouns.tsv", e);
        }
    }
}
