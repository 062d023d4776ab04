package org.attache.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zone a time of day is told in, and when that is by the clock of the world.
 *
 * <pre>
 * "5 p.m. EST on Monday" → EST, -05:00, 2022-04-18T22:00:00Z
 * "10:30 BST"            → BST, +01:00 or +06:00, so the moments from the one to the other
 * "8 p.m. local time"    → local time; neither offset nor moment is known
 * </pre>
 *
 * @param name what the text calls it
 * @param offsets from universal time, as ISO 8601 writes them; several where the name is used of several zones, none where
 *        the text does not tell
 * @param earliest first moment it can be, null when day or offset is not known
 * @param latest last moment it can be, null when day or offset is not known
 */
public record Zone(String name, List<String> offsets, @Nullable Instant earliest, @Nullable Instant latest) {

    public Zone {
        offsets = List.copyOf(offsets);
    }

    /** "EST, 2022-04-18T22:00:00Z", for people. */
    public String words() {
        String known = earliest == null ? String.join(" or ", offsets)
                : earliest.equals(latest) ? earliest.toString() : earliest + " … " + latest;
        return known.isEmpty() ? name : name + ", " + known;
    }
}
