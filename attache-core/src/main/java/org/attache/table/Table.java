package org.attache.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A table as a resource beside the class that uses it: UTF-8, one entry a line, cells between tabs. Empty lines and lines
 * that begin with {@code #} are comments; by custom the first of them say what the columns hold and where the facts are
 * from.
 */
public final class Table {

    private Table() {}

    /**
     * The lines that are not comments, in order.
     *
     * @throws IllegalStateException when there is no such resource beside the class
     */
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name).lines().filter(Table::isEntry).toList();
    }

    /** The cells of every line that is no comment. Empty cells at the end of a line are kept. */
    public static List<List<String>> rows(Class<?> beside, String name) {
        return lines(beside, name).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    /**
     * The rows of a table in which each must have the same number of cells.
     *
     * @throws IllegalStateException when one has another number; names table and line
     */
    public static List<List<String>> rows(Class<?> beside, String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        int number = 0;
        for (String line : text(beside, name).lines().toList()) {
            number++;
            if (isEntry(line)) {
                rows.add(cells(name, number, line, columns));
            }
        }
        return rows;
    }

    /** Classes of words: the first cell names the class, the second holds its words between spaces. */
    public static Map<String, Set<String>> classes(Class<?> beside, String name) {
        Map<String, Set<String>> classes = new HashMap<>();
        for (List<String> row : rows(beside, name, 2)) {
            classes.computeIfAbsent(row.get(0), key -> new HashSet<>()).addAll(List.of(row.get(1).split(" ")));
        }
        return classes;
    }

    /** The whole resource as it stands. */
    public static String text(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing beside " + beside.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read resource " + name, e);
        }
    }

    private static boolean isEntry(String line) {
        return !line.isBlank() && line.charAt(0) != '#';
    }

    private static List<String> cells(String name, int number, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    name + " line " + number + " must have " + columns + " cells but has " + cells.size());
        }
        return cells;
    }
}
