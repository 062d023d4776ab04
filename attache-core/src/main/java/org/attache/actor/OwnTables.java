package org.attache.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a desk adds to the built-in tables of actors: its ministers, its police, its local papers.
 *
 * <pre>
 * OwnTables.use(OwnTables.of(Map.of("outlets.tsv", "Tidewater Courier\tIRL\ttidewater.example\tnewspaper")));
 * </pre>
 *
 * Each belongs to one of the built-in files ({@code people.tsv}, {@code outlets.tsv}, …) and has its columns. Its rows stand
 * behind the built-in ones: an outlet of the same name replaces the built-in one, further offices of a person and further
 * places of a country are added.
 *
 * <p>The tables are constants of the process, since the words of all of them are put together once and are then looked up for every
 * sentence. So the rows of the desk can be named once, before the first table is read.
 */
public final class OwnTables {

    /** Nothing but what comes with Attaché. */
    public static final OwnTables NONE = new OwnTables(Map.of());

    private static @Nullable OwnTables chosen;
    private static boolean asked;

    /** Text by the name of its file. */
    private final Map<String, String> texts;

    private OwnTables(Map<String, String> texts) {
        this.texts = texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, each -> each.getValue() + "\n"));
    }

    /**
     * Tables that have been read.
     *
     * @param texts each by the name of the built-in file whose columns it has
     * @throws OwnTablesException with every row that cannot be used: file, line and reason
     */
    public static OwnTables of(Map<String, String> texts) {
        List<String> mistakes = texts.keySet().stream().filter(file -> ActorTable.ofFile(file).isEmpty()).sorted()
                .map(file -> file + ": no such table; there are " + String.join(", ", files()))
                .collect(Collectors.toCollection(ArrayList::new));
        mistakes.addAll(new TableCheck(texts).mistakes());
        if (!mistakes.isEmpty()) {
            throw new OwnTablesException(mistakes);
        }
        return new OwnTables(texts);
    }

    /** The files that may be added to, in the order of the alphabet. */
    public static List<String> files() {
        return Arrays.stream(ActorTable.values()).flatMap(table -> table.files().stream()).sorted().toList();
    }

    /**
     * Adds the rows to the tables of this process.
     *
     * @throws IllegalStateException when the tables were read already, with other rows or without any
     */
    public static synchronized void use(OwnTables own) {
        if (asked && !own.texts.equals(inUse().texts)) {
            throw new IllegalStateException("the tables of actors are read already; name one's own before");
        }
        chosen = own;
    }

    /** True when a desk's rows were named. */
    public static synchronized boolean named() {
        return chosen != null;
    }

    /** The rows of the desk; from now on they are what they are. */
    public static synchronized OwnTables inUse() {
        asked = true;
        return chosen == null ? NONE : chosen;
    }

    /** The rows for one of the files, empty when the desk has none for it. */
    public String text(String file) {
        return texts.getOrDefault(file, "");
    }

    /** How many rows the desk adds to a file. */
    public int rows(String file) {
        return ActorTable.count(text(file));
    }
}
