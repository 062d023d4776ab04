package org.attache.entity;

import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Word classes of {@code nouns.tsv}: which common nouns stand for people, bodies, outlets, and which tell the gender. */
final class Nouns {
    private static final Map<String, Set<String>> CLASSES = Table.classes(Nouns.class, "nouns.tsv");

    private static final Map<String, Set<String>> GIVEN = Table.classes(Nouns.class, "given-names.tsv");

    private Nouns() {}

    static boolean is(String kind, String word) {
        return CLASSES.getOrDefault(kind, Set.of()).contains(word);
    }

    /** True of a noun for one person and never for a body: "storekeeper", "colonel", not "owner". */
    static boolean one(String noun) {
        boolean trade = CLASSES.getOrDefault("trade", Set.of()).stream().anyMatch(noun::endsWith);
        return (trade || is("person", noun) || is("unnamed", noun) || is("kin", noun)) && !is("either", noun);
    }

    /** What a given name tells of who bears it. */
    static Cluster.Gender given(String name) {
        return GIVEN.getOrDefault("female", Set.of()).contains(name) ? Cluster.Gender.FEMALE
                : GIVEN.getOrDefault("male", Set.of()).contains(name) ? Cluster.Gender.MALE : Cluster.Gender.UNKNOWN;
    }

    static Cluster.Gender gender(String word) {
        return is("female", word) ? Cluster.Gender.FEMALE
                : is("male", word) ? Cluster.Gender.MALE : Cluster.Gender.UNKNOWN;
    }
}
