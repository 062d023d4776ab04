package org.attache.language.text;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.table.Table;

/** The word lists of {@code words.tsv}: kind, word. */
final class WordLists {

    private static final Map<String, Set<String>> LISTS = Table.classes(WordLists.class, "words.tsv");

    private WordLists() {}

    static Set<String> of(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), kind);
    }
}
