package org.attache.time.scan;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attache.table.Table;
import org.jspecify.annotations.Nullable;

/** Reads zones of the clock: "EST", "Moscow time", "Z", "GMT+3", "+05:30". */
public final class Zones {

    private static final int MOST_HOURS = 14;
    private static final int MINUTES = 60;

    /**
     * A zone behind a time.
     *
     * @param to the item behind it
     * @param name as the table writes it; an offset as ISO 8601 does
     * @param ids the zones the name is used of, none when that is open
     * @param figures true when the text states the offset itself
     */
    public record Named(int to, String name, List<ZoneId> ids, boolean figures) {

        /** What a TIMEX3 value says of it: an offset in figures, Z for universal time. */
        public String suffix() {
            boolean universal = ids.size() == 1 && ids.getFirst().equals(ZoneOffset.UTC);
            return universal ? "Z" : figures ? ids.getFirst().toString() : "";
        }

        private Named from(Named universal) {
            return new Named(to, universal.name + name, ids, figures);
        }
    }

    /** A row of the table, once for each of its names. */
    record Entry(String name, List<String> words, List<ZoneId> ids) {}

    private final Items items;

    public Zones(Items items) {
        this.items = items;
    }

    static List<Entry> table() {
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : Table.rows(Zones.class, "zones.tsv", 2)) {
            List<ZoneId> ids = row.get(1).equals("-") ? List.of()
                    : List.of(row.get(1).split("\\|")).stream().map(ZoneId::of).toList();
            for (String name : row.get(0).split("\\|")) {
                entries.add(new Entry(name, List.of(name.toLowerCase(Locale.ROOT).split(" ")), ids));
            }
        }
        return entries;
    }

    /** The zone that begins at an item. */
    public @Nullable Named at(int i) {
        if (items.is(i, "z") && items.glued(i) && !items.is(i + 1, Kind.NUMBER)) {
            return new Named(i + 1, "Z", List.of(ZoneOffset.UTC), false);
        }
        Named named = items.is(i, "+") ? inFigures(i) : named(i);
        boolean universal = named != null && named.suffix().equals("Z");
        Named shifted = universal && named != null ? offset(named.to) : null;
        return shifted == null || named == null ? named : shifted.from(named);
    }

    private @Nullable Named named(int i) {
        Named best = null;
        for (Entry entry : items.lexicon().zones(items.form(i))) {
            boolean fits = stands(entry, i) && (best == null || i + entry.words.size() > best.to);
            best = fits ? new Named(i + entry.words.size(), entry.name, entry.ids, false) : best;
        }
        return best;
    }

    private boolean stands(Entry entry, int i) {
        for (int k = 0; k < entry.words.size(); k++) {
            if (!items.is(i + k, entry.words.get(k))) {
                return false;
            }
        }
        return entry.words.size() > 1 || items.is(i, Kind.ZONE);
    }

    /** An offset without a name, which needs its minutes: "17:00 +05:30", or in a moment of ISO 8601 "17:00-05:00". */
    public @Nullable Named inFigures(int i) {
        boolean minutes = items.is(i + 2, ":") || items.form(i + 1).length() == 4;
        return minutes ? offset(i) : null;
    }

    /** "+3", "-05:00", "+0530". */
    private @Nullable Named offset(int i) {
        int sign = items.isAny(i, "-", "–", "−") ? -1 : items.is(i, "+") ? 1 : 0;
        if (sign == 0 || !items.is(i + 1, Kind.NUMBER) || !items.glued(i + 1)) {
            return null;
        }
        boolean four = items.form(i + 1).length() == 4;
        int hours = four ? items.value(i + 1) / 100 : items.value(i + 1);
        boolean colon = items.is(i + 2, ":") && items.glued(i + 2) && items.is(i + 3, Kind.NUMBER)
                && items.form(i + 3).length() == 2;
        int minutes = four ? items.value(i + 1) % 100 : colon ? items.value(i + 3) : 0;
        if (hours > MOST_HOURS || minutes >= MINUTES) {
            return null;
        }
        ZoneOffset offset = ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
        return new Named(colon ? i + 4 : i + 2, offset.toString(), List.of(offset), true);
    }
}
