package org.attache.independence;

import org.jspecify.annotations.Nullable;

/**
 * Somebody or something on the way from a claim to the world.
 *
 * @param id unique within the graph
 * @param held true for an article that was read: it is not in doubt and cannot be taken away
 * @param named true for a person, an office, a known document, an outlet with a name, a witness of a named outlet
 * @param publisher of a held article; articles of one publisher are doubted together
 */
public record Node(String id, Kind kind, boolean held, boolean named, @Nullable String publisher) {

    /** Where every path starts. */
    public static final String CLAIM = "CLAIM";

    /** Where a path must end to count. */
    public static final String WORLD = "WORLD";

    /** What a node is. */
    public enum Kind {
        OUTLET, PERSON, OFFICE, UNNAMED, DOCUMENT, VOICE, WITNESS
    }

    public Node {
        if (id.equals(CLAIM) || id.equals(WORLD)) {
            throw new IllegalArgumentException("node id must be neither CLAIM nor WORLD but was " + id);
        }
    }

    /** An article that was read. */
    public static Node article(String id, String publisher) {
        return new Node(id, Kind.OUTLET, true, true, publisher);
    }

    /** Anything that was not read. */
    public static Node source(String id, Kind kind, boolean named) {
        return new Node(id, kind, false, named, null);
    }
}
