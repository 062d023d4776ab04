package org.attache.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attache.table.Table;

/**
 * The tables actors are read from: tab-separated text, one entry a line, lines that start with {@code #} are comments.
 * Each table says in its first lines what its columns are. Rows of a desk's own have the same columns, see {@link OwnTables}.
 */
public enum ActorTable {
    STATES("code, alpha-2, names, adjectives, capitals, seats of government", "states.tsv"),
    PLACES("country, towns and regions", "places.tsv"),
    BODIES("names, prefix, sectors, kind, first day, last day", "organisations.tsv", "agencies.tsv"),
    PEOPLE("names, country, sectors, title, first day, last day", "people.tsv"),
    /** Those who stand here alone are found by their full names, not by the family name. */
    OFFICE_HOLDERS("names, country, sectors, title, first day, last day", "ministers.tsv", "governors.tsv"),
    ROLES("words, sectors, class", "roles.tsv"),
    OUTLETS("names, country, domains, kind", "outlets.tsv"),
    /** What a body is called where its words do not tell that it is the same. */
    CALLINGS("name, other names", "bodies.tsv");

    private final List<String> columns;
    private final List<String> files;

    ActorTable(String columns, String... files) {
        this.columns = List.of(columns.split(", "));
        this.files = List.of(files);
    }

    /** What the cells of a row hold, in their order. */
    public List<String> columns() {
        return columns;
    }

    /** The files that make up the table, by name; a desk may add to each, see {@link OwnTables}. */
    public List<String> files() {
        return files;
    }

    /** The table that comes with Attaché, and behind it the rows that the desk added. */
    public String text() {
        OwnTables own = OwnTables.inUse();
        StringBuilder text = new StringBuilder(builtIn());
        files.forEach(file -> text.append(own.text(file)));
        return text.toString();
    }

    /** The table that comes with Attaché. */
    public String builtIn() {
        return files.stream().map(this::builtIn).collect(Collectors.joining());
    }

    /** One file of the table as it comes with Attaché. */
    public String builtIn(String file) {
        return Table.text(ActorTable.class, file);
    }

    /** The table that a file belongs to. */
    public static Optional<ActorTable> ofFile(String file) {
        return Arrays.stream(values()).filter(table -> table.files.contains(file)).findFirst();
    }

    /** The column that holds sectors. */
    int sectors() {
        return this == ROLES ? 1 : 2;
    }

    /** The rows of the table with those that the desk added. */
    public List<List<String>> rows() {
        return rows(text());
    }

    /**
     * Splits a table into its cells.
     *
     * @throws IllegalArgumentException for a line with too few columns, naming table and line
     */
    public List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (isEntry(line)) {
                rows.add(cells(line, number));
            }
        }
        return rows;
    }

    /** How many rows a text has; comments are none. */
    public static int count(String text) {
        return (int) text.lines().filter(ActorTable::isEntry).count();
    }

    static boolean isEntry(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private List<String> cells(String line, int number) {
        try {
            return cells(line);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(this + " line " + number + " " + e.getMessage(), e);
        }
    }

    /** @throws IllegalArgumentException for a line with too few or too many columns */
    List<String> cells(String line) {
        List<String> cells = split(line, '\t');
        while (cells.size() < columns.size() && cells.size() >= 2) {
            cells.add("");
        }
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException("must have " + columns.size() + " columns (" + String.join(", ", columns)
                    + ") but has " + cells.size());
        }
        return cells;
    }

    /** The alternatives of a cell, none for an empty one or "-". */
    public static List<String> alternatives(String cell) {
        return cell.isBlank() || cell.equals("-") ? List.of() : split(cell, '|');
    }

    /** The name of the table in lower case, as messages show it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            parts.add(text.substring(start, end).strip());
            start = end + 1;
        }
        parts.add(text.substring(start).strip());
        return parts;
    }
}
