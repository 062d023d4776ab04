package org.attache.time.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** The words of time, from {@code words.tsv}, and the zones, from {@code zones.tsv}. */
public final class Lexicon {

    /**
     * @param capital true when the word counts only with a capital
     * @param text the value as written in the table
     */
    record Word(Kind kind, int value, boolean capital, String text) {}

    private final Map<String, Word> words = new HashMap<>();
    private final Map<String, List<Zones.Entry>> zones = new HashMap<>();

    public Lexicon() {
        for (List<String> row : Table.rows(Lexicon.class, "words.tsv")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean capital = kind == Kind.MONTH || kind == Kind.WEEKDAY;
            Word word = new Word(kind, number(row.get(2)), capital, row.get(2));
            for (String form : row.get(0).split("\\|")) {
                words.put(form, word);
            }
        }
        Zones.table().forEach(this::add);
    }

    private void add(Zones.Entry zone) {
        zones.computeIfAbsent(zone.words().getFirst(), first -> new ArrayList<>()).add(zone);
        if (zone.words().size() == 1) {
            words.put(zone.words().getFirst(), new Word(Kind.ZONE, 0, true, ""));
        }
    }

    /** The zones whose name begins with a word. */
    List<Zones.Entry> zones(String first) {
        return zones.getOrDefault(first, List.of());
    }

    @Nullable
    Word word(String form) {
        return words.get(form);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }
}
