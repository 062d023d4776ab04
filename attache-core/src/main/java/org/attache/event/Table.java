package org.attache.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of this package's resources: tab-separated, comments begin with {@code #}. */
final class Table {

    private Table() {}

    /**
     * The rows in order.
     *
     * @throws IllegalStateException when a row has another number of cells; names table and line
     */
    static List<List<String>> rows(String name, int columns) {
        List<String> lines = text(name).lines().toList();
        return java.util.stream.IntStream.range(0, lines.size()).filter(i -> isRow(lines.get(i)))
                .mapToObj(i -> cells(name, i + 1, lines.get(i), columns)).toList();
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private static List<String> cells(String name, int line, String text, int columns) {
        List<String> cells = List.of(text.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    name + " line " + line + " must have " + columns + " cells but has " + cells.size());
        }
        return cells;
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("resource " + name + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
