package org.attache.event.code;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The event codes: CAMEO with Goldstein values beside PLOVER with its scores. Immutable. */
public final class CodeTable {

    private static final CodeTable BUILT_IN = new CodeTable();

    private final SortedMap<String, EventCode> cameo = new TreeMap<>();
    private final List<PloverCode> plover;

    private CodeTable() {
        Table.rows(CodeTable.class, "codes.tsv", 7).stream().map(EventCode::of)
                .forEach(code -> cameo.put(code.cameo(), code));
        plover = Table.rows(CodeTable.class, "plover.tsv", 5).stream().map(PloverCode::of).toList();
    }

    /** The table this version of Attaché codes with. */
    public static CodeTable builtIn() {
        return BUILT_IN;
    }

    /** All CAMEO codes, sorted. */
    public List<EventCode> cameo() {
        return List.copyOf(cameo.values());
    }

    /** All PLOVER categories, each before its modes. */
    public List<PloverCode> plover() {
        return plover;
    }

    public Optional<EventCode> cameo(String code) {
        return Optional.ofNullable(cameo.get(code));
    }

    /** The category and mode, or the category alone where the mode has no row. */
    public Optional<PloverCode> plover(String category, @Nullable String mode) {
        return plover.stream().filter(code -> code.category().equals(category))
                .filter(code -> code.mode() == null || Objects.equals(code.mode(), mode))
                .reduce((all, exact) -> exact);
    }
}
