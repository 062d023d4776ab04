package org.attache.entity;

import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Word classes of {@code nouns.tsv}: which common nouns stand for people, bodies, outlets, and which tell the gender. */
final class Nouns {
    private static final Map<String, Set<String>> CLASSES = Table.classes(Nouns.class, "nouns.tsv");

    private Nouns() {}

    static boolean is(String kind, String word) {
        return CLASSES.getOrDefault(kind, Set.of()).contains(word);
    }

    static Cluster.Gender gender(String word) {
        return is("female", word) ? Cluster.Gender.FEMALE
                : is("male", word) ? Cluster.Gender.MALE : Cluster.Gender.UNKNOWN;
    }
}
