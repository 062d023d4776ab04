package org.attache.claim.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.attache.proposition.Proposition;
import org.attache.table.Table;

/** What a state tells has not happened: whoever is alive has not been killed, a dam that is intact has not cracked. */
final class States {

    private static final Map<String, Set<String>> BARRED = new HashMap<>();

    static {
        for (List<String> row : Table.rows(States.class, "states.tsv", 2)) {
            for (String state : row.get(0).split(" ")) {
                BARRED.computeIfAbsent(state, any -> new TreeSet<>()).addAll(List.of(row.get(1).split(" ")));
            }
        }
    }

    private States() {}

    /** True when the statement tells of a state. */
    static boolean tells(Proposition one) {
        return BARRED.containsKey(one.predicate().lemma()) || BARRED.containsKey(one.deed().lemma());
    }

    /** The words for what has not happened if the statement is so; empty when it tells of no state. */
    static Set<String> barred(Proposition one) {
        Set<String> barred = new TreeSet<>();
        of(one).forEach(state -> barred.addAll(BARRED.getOrDefault(state, Set.of())));
        return barred;
    }

    /** The words for what it tells of. */
    static Set<String> of(Proposition one) {
        return Set.of(one.predicate().lemma()).contains(one.deed().lemma()) ? Set.of(one.deed().lemma())
                : Set.of(one.predicate().lemma(), one.deed().lemma());
    }
}
