package org.attache.speaker.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;

/** Given names that stand for one another: the table {@code given-names.tsv}. */
final class GivenNames {

    private static final Map<String, Set<Integer>> ROWS = new HashMap<>();

    static {
        int row = 0;
        for (String line : Table.lines(GivenNames.class, "given-names.tsv")) {
            for (String name : line.split(" ")) {
                ROWS.computeIfAbsent(name, key -> new HashSet<>()).add(row);
            }
            row++;
        }
    }

    private GivenNames() {}

    /**
     * True for two full names, in lower case, with one family name and given names that may be one: "chuck schumer", "charles e schumer",
     * "c schumer", but not "george w bush" and "george h w bush".
     */
    static boolean alike(List<String> one, List<String> other) {
        return oneName(one, other) && !middlesApart(one, other);
    }

    /** True for two full names that only their middle names hold apart. */
    static boolean apart(List<String> one, List<String> other) {
        return oneName(one, other) && middlesApart(one, other);
    }

    private static boolean oneName(List<String> one, List<String> other) {
        boolean full = one.size() > 1 && other.size() > 1 && one.getLast().equals(other.getLast());
        return full && forms(one.getFirst(), other.getFirst());
    }

    private static boolean middlesApart(List<String> one, List<String> other) {
        return one.size() > 2 && other.size() > 2 && !forms(one.get(1), other.get(1));
    }

    private static boolean forms(String one, String other) {
        boolean letter = one.length() == 1 || other.length() == 1;
        return letter ? one.charAt(0) == other.charAt(0)
                : one.equals(other) || ROWS.getOrDefault(one, Set.of()).stream()
                        .anyMatch(ROWS.getOrDefault(other, Set.of())::contains);
    }
}
