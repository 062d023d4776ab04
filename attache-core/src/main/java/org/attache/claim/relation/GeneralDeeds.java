package org.attache.claim.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attache.proposition.Proposition;
import org.attache.table.Table;

/** Deeds in general with those that they take in: whoever was not touched was not beaten. */
final class GeneralDeeds {

    /**
     * @param general words for the deed in general, the words of a phrase apart
     * @param special words for the deeds that it takes in
     */
    private record Deed(List<List<String>> general, Set<String> special) {

        boolean in(Set<String> words) {
            return general.stream().anyMatch(words::containsAll);
        }
    }

    private static final List<Deed> DEEDS = new ArrayList<>();

    static {
        for (List<String> row : Table.rows(GeneralDeeds.class, "general.tsv", 2)) {
            DEEDS.add(new Deed(Stream.of(row.get(0).split(" ")).map(phrase -> List.of(phrase.split("_"))).toList(),
                    Set.of(row.get(1).split(" "))));
        }
    }

    private GeneralDeeds() {}

    /**
     * True when a deed in general takes in what the other tells of.
     *
     * @param general words of a statement in their dictionary forms
     */
    static boolean takeIn(Set<String> general, Proposition other) {
        return DEEDS.stream().anyMatch(deed -> deed.in(general) && (deed.special().contains(other.predicate().lemma())
                || deed.special().contains(other.deed().lemma())
                || other.objects().stream().anyMatch(object -> deed.special().contains(object.lemma()))));
    }
}
