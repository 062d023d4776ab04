package org.attache.proposition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attache.proposition.word.Term;
import org.attache.reading.StopWords;
import org.attache.table.Table;

/**
 * Words of which one says that the other is not so: whoever turned an offer down has not accepted it, and whoever did not accept it may
 * have turned it down.
 */
public final class Opposites {

    private static final Map<String, Map<String, Boolean>> SIDES = new HashMap<>();

    static {
        List<List<String>> rows = Table.rows(Opposites.class, "opposites.tsv", 2);
        for (int row = 0; row < rows.size(); row++) {
            for (int side = 0; side < 2; side++) {
                for (String word : rows.get(row).get(side).split(" ")) {
                    SIDES.computeIfAbsent(word, any -> new TreeMap<>()).put("#" + row, side == 0);
                }
            }
        }
    }

    private Opposites() {}

    /** What a statement says was so, or was not so, by the words for it and by the lines of opposites that hold them. */
    public static Map<String, Boolean> of(Proposition one) {
        Map<String, Boolean> said = new TreeMap<>();
        boolean only = one.deed().equals(one.predicate());
        if (only || !StopWords.light(one.predicate().lemma())) {
            say(one.predicate(), !one.negated(), said);
        }
        if (!only) {
            say(one.deed(), one.negated() == one.averse(), said);
        }
        one.missing().forEach(thing -> said.putIfAbsent(thing.key(), false));
        return said;
    }

    private static void say(Term word, boolean so, Map<String, Boolean> said) {
        SIDES.getOrDefault(word.lemma(), Map.of()).forEach((line, first) -> said.put(line, first == so));
        if (!SIDES.containsKey(word.lemma())) {
            said.put(word.key(), so);
        }
    }
}
