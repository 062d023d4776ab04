package org.attache.event.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** The word classes that frames name by {@code @class}. */
public final class WordClasses {

    private final Map<String, Set<String>> classes = new HashMap<>();

    WordClasses() {
        Table.rows(WordClasses.class, "classes.tsv", 2)
                .forEach(row -> classes.put(row.get(0), Set.copyOf(Set.of(row.get(1).split(" ")))));
    }

    /** @throws IllegalStateException for a class that the table does not have */
    public boolean has(String name, String lemma) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("there is no word class " + name);
        }
        return words.contains(lemma);
    }

    boolean isClass(String name) {
        return classes.containsKey(name);
    }
}
