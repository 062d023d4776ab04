package org.attache.language.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists of {@code words.tsv}: kind, word. */
final class WordLists {

    private static final Map<String, Set<String>> LISTS = read();

    private WordLists() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream("words.tsv"), "words.tsv");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && line.charAt(0) != '#') {
                    Set<String> list = lists.computeIfAbsent(line.substring(0, tab), kind -> new HashSet<>());
                    list.addAll(List.of(line.substring(tab + 1).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lists;
    }

    static Set<String> of(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), kind);
    }
}
