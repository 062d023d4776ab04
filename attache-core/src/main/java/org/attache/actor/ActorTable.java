package org.attache.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.table.Table;

/**
 * The tables actors are read from: tab-separated text, one entry a line, lines that start with {@code #} are comments.
 * Each table says in its first lines what its columns are; a table given by a user has the columns of the built-in one.
 */
public enum ActorTable {
    /** code, alpha-2, names, adjectives, capitals, seats of government. */
    STATES(6, "states.tsv"),
    /** country, towns and regions. */
    PLACES(2, "places.tsv"),
    /** names, prefix, sectors, kind, first day, last day. */
    BODIES(6, "organisations.tsv", "agencies.tsv"),
    /** names, country, sectors, title, first day, last day. */
    PEOPLE(6, "people.tsv"),
    /** The columns of people; those who stand here alone are found by their full names, not by the family name. */
    OFFICE_HOLDERS(6, "ministers.tsv", "governors.tsv"),
    /** words, sectors, class. */
    ROLES(3, "roles.tsv"),
    /** names, country, domains, kind. */
    OUTLETS(4, "outlets.tsv");

    private final int columns;
    private final List<String> files;

    ActorTable(int columns, String... files) {
        this.columns = columns;
        this.files = List.of(files);
    }

    /** The table that comes with Attaché. */
    public String builtIn() {
        StringBuilder text = new StringBuilder();
        files.forEach(file -> text.append(Table.text(ActorTable.class, file)));
        return text.toString();
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
            if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(cells(line, number));
            }
        }
        return rows;
    }

    private List<String> cells(String line, int number) {
        List<String> cells = split(line, '\t');
        while (cells.size() < columns && cells.size() >= 2) {
            cells.add("");
        }
        if (cells.size() != columns) {
            throw new IllegalArgumentException(
                    this + " line " + number + " must have " + columns + " columns but has " + cells.size());
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
