package org.attache.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables actors are read from: tab-separated text, one entry a line, lines that start with {@code #} are comments.
 * Each table says in its first lines what its columns are; a table given by a user has the columns of the built-in one.
 */
public enum ActorTable {
    /** code, alpha-2, names, adjectives, capitals, seats of government. */
    STATES("states.tsv", 6),
    /** country, towns and regions. */
    PLACES("places.tsv", 2),
    /** names, prefix, sectors, kind, first day, last day. */
    BODIES("bodies.tsv", 6),
    /** names, country, sectors, title, first day, last day. */
    PEOPLE("people.tsv", 6),
    /** words, sectors, class. */
    ROLES("roles.tsv", 3),
    /** names, country, domains, kind. */
    OUTLETS("outlets.tsv", 4);

    private final String file;
    private final int columns;

    ActorTable(String file, int columns) {
        this.file = file;
        this.columns = columns;
    }

    /** The table that comes with Attaché. */
    String builtIn() {
        try (InputStream in = ActorTable.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /**
     * Splits a table into its cells.
     *
     * @throws IllegalArgumentException for a line with too few columns, naming table and line
     */
    List<List<String>> rows(String text) {
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
                    file + " line " + number + " must have " + columns + " columns but has " + cells.size());
        }
        return cells;
    }

    /** The alternatives of a cell, none for an empty one or "-". */
    static List<String> alternatives(String cell) {
        return cell.isBlank() || cell.equals("-") ? List.of() : split(cell, '|');
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
