package org.attache.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Words that stand for sources, by class: the table {@code source-nouns.tsv}. */
final class SourceWords {

    private static final List<String> KINDS = List.of("DOCUMENT", "OFFICE", "OUTLET", "PRONOUN", "UNNAMED");
    private static final Map<String, Set<String>> TABLE = Table.classes(SourceWords.class, "source-nouns.tsv");
    private static final Map<String, String> KIND_OF = new HashMap<>();

    static {
        KINDS.forEach(kind -> TABLE.getOrDefault(kind, Set.of()).forEach(word -> KIND_OF.putIfAbsent(word, kind)));
    }

    private SourceWords() {}

    /** What kind of source the noun makes: a row name of the table, or "" when it makes none. */
    static String sourceKind(String noun) {
        return KIND_OF.getOrDefault(noun, "");
    }

    static boolean outletName(String word) {
        return in("OUTLETNAME", word);
    }

    static boolean rank(String word) {
        return in("RANK", word);
    }

    static boolean vague(String word) {
        return in("VAGUE", word);
    }

    static boolean spokesperson(String noun) {
        return in("SPOKES", noun);
    }

    private static boolean in(String row, String word) {
        return TABLE.getOrDefault(row, Set.of()).contains(word);
    }
}
