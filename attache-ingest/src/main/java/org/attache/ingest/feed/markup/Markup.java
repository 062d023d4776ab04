package org.attache.ingest.feed.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** What may stay of markup: the table {@code markup.tsv}. Names of SVG keep their capital letters. */
public final class Markup {
    private static final Map<String, Map<String, String>> TABLE = read();

    private Markup() {}

    /** The vocabulary an element stands in. */
    public enum Kind {
        HTML("element", "attribute"), SVG("svg", "svgAttribute"), MATH("math", "mathAttribute");

        private final String elements;
        private final String attributes;

        Kind(String elements, String attributes) {
            this.elements = elements;
            this.attributes = attributes;
        }

        /** The right spelling of an element that may stay, null for one that may not. */
        public @Nullable String element(String name) {
            return find(elements, name);
        }

        @Nullable
        String attribute(String name) {
            return find(attributes, name);
        }
    }

    static boolean isVoid(String element) {
        return find("void", element) != null;
    }

    /** True for elements that go with everything in them. */
    static boolean isDropped(String element) {
        return find("dropped", element) != null;
    }

    static boolean isAddress(String attribute) {
        return find("address", attribute) != null;
    }

    private static @Nullable String find(String kind, String name) {
        return Objects.requireNonNull(TABLE.get(kind)).get(name.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Map<String, String>> read() {
        Map<String, Map<String, String>> table = new HashMap<>();
        for (List<String> row : Table.rows(Markup.class, "markup.tsv")) {
            table.put(row.get(0), Set.of(row.get(1).split(" ")).stream()
                    .collect(Collectors.toUnmodifiableMap(name -> name.toLowerCase(Locale.ROOT), name -> name)));
        }
        return table;
    }
}
