package org.attache.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The state that a word stands for: its name, the name of its people, its capital and the seat of its government.
 * Words of one sense only; "Georgia" is the country.
 */
public final class Nations {

    private final Map<String, String> codes = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private Nations() {
        for (List<String> row : ActorTable.STATES.rows()) {
            names.put(row.getFirst(), ActorTable.alternatives(row.get(2)).getFirst());
            for (int column = 2; column <= 5; column++) {
                ActorTable.alternatives(row.get(column))
                        .forEach(word -> codes.putIfAbsent(word.toLowerCase(Locale.ROOT), row.getFirst()));
            }
        }
    }

    /** The table of states. */
    public static Nations shipped() {
        return Holder.TABLE;
    }

    /** ISO 3166-1 alpha-3 of the state that the words name in any case of letters. */
    public Optional<String> code(String words) {
        return Optional.ofNullable(codes.get(words.toLowerCase(Locale.ROOT)));
    }

    /** The usual name of a state by its ISO 3166-1 alpha-3 code. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private static final class Holder {

        static final Nations TABLE = new Nations();
    }
}
