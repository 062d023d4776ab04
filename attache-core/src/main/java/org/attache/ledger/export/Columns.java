package org.attache.ledger.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attache.table.Table;

/** The columns of the exports with what they hold, read from {@code columns.tsv}. */
final class Columns {

    private static final Map<String, Map<String, String>> ALL = read();

    private Columns() {}

    /** Names with what they hold, in the order of the format. */
    static Map<String, String> of(String format) {
        return Objects.requireNonNull(ALL.get(format));
    }

    static List<String> names(String format) {
        return List.copyOf(of(format).keySet());
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Table.rows(Columns.class, "columns.tsv", 3).forEach(
                row -> all.computeIfAbsent(row.get(0), format -> new LinkedHashMap<>()).put(row.get(1), row.get(2)));
        return all;
    }
}
