package org.attache.ingest.metadata.date;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;

/** The tables of this package as maps. */
final class Tables {
    private Tables() {}

    /** Rows of a number and the words that stand for it. */
    static Map<String, Integer> numbers(String resource) {
        Map<String, Integer> numbers = new HashMap<>();
        for (List<String> row : Table.rows(Tables.class, resource)) {
            for (String word : row.get(1).split(" ")) {
                numbers.put(word, Integer.valueOf(row.get(0)));
            }
        }
        return numbers;
    }

    static Map<String, String> pairs(String resource) {
        Map<String, String> pairs = new LinkedHashMap<>();
        Table.rows(Tables.class, resource).forEach(row -> pairs.put(row.get(0), row.get(1)));
        return pairs;
    }
}
