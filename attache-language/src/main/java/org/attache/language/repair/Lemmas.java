package org.attache.language.repair;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.table.Table;

/** The word lists of {@code verbs.tsv}. */
final class Lemmas {

    private static final Map<String, Set<String>> LISTS = Table.classes(Lemmas.class, "verbs.tsv");

    private Lemmas() {}

    static Set<String> of(String kind) {
        return Objects.requireNonNull(LISTS.get(kind), kind);
    }
}
