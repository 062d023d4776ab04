package org.attache.speaker.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.actor.ActorTable;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/** Bodies by the other names they go by ("Scotland Yard", "the Pentagon", "Coke"): {@link ActorTable#CALLINGS}. */
public final class KnownBodies {

    private static final Map<String, List<String>> NAMES = new HashMap<>();

    static {
        for (List<String> row : ActorTable.CALLINGS.rows()) {
            List<String> names = new ArrayList<>(List.of(row.get(0)));
            names.addAll(List.of(row.get(1).split("\\|")));
            names.forEach(name -> NAMES.putIfAbsent(name, List.copyOf(names)));
        }
    }

    private KnownBodies() {}

    /** All that the body of this name is called; the name alone where the table does not have it. */
    public static List<String> names(String name) {
        return NAMES.getOrDefault(plain(name), List.of(name));
    }

    /** The words of all names by which a body goes, by class; none where the table does not have it. */
    public static Set<String> words(String name) {
        Set<String> words = new TreeSet<>();
        NAMES.getOrDefault(plain(name), List.of()).stream().flatMap(one -> Stream.of(one.split("[ -]")))
                .filter(word -> !StopWords.closed(word)).map(Bodies::word).forEach(words::add);
        return words;
    }

    /** True when the table has both for names of one body. */
    static boolean one(@Nullable String one, @Nullable String other) {
        List<String> names = one == null || other == null ? null : NAMES.get(plain(one));
        return names != null && other != null && names.contains(plain(other));
    }

    private static String plain(String name) {
        return name.endsWith(".") && name.indexOf('.') == name.length() - 1 ? name.substring(0, name.length() - 1)
                : name;
    }
}
