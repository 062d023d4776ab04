package org.attache.ledger.export;

import java.util.List;
import java.util.stream.Collectors;

/** Cells of exports. */
final class Rows {

    private Rows() {}

    /** Words in one cell of a tab-separated row: tabs and line ends become blanks. */
    static String cell(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** A row of comma-separated values as RFC 4180 has them, with its line end. */
    static String csv(List<String> cells) {
        return cells.stream().map(Rows::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
