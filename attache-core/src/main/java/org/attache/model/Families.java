package org.attache.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Outlets that belong together, as somebody who knows has decided: papers of one publisher, or that print one another. The
 * outlets of a family speak with one voice: what two of them say without a source is said once, and one that credits another
 * credits itself. Sources that they name are counted as ever.
 *
 * @param byOutlet name of the family by name of the outlet, as its articles have it
 */
public record Families(Map<String, String> byOutlet) {

    /** No outlet belongs to another. */
    public static final Families NONE = new Families(Map.of());

    public Families {
        byOutlet = Map.copyOf(byOutlet);
    }

    /** The family of an outlet, null when it is in none. */
    public @Nullable String of(@Nullable String outlet) {
        return outlet == null ? null : byOutlet.get(outlet);
    }

    public boolean isEmpty() {
        return byOutlet.isEmpty();
    }
}
