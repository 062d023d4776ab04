package org.attache.event.frame;

import org.jspecify.annotations.Nullable;

/** What a frame makes of the words it matches. */
public sealed interface Action {

    /** A code; category and mode only where they differ from the code table. */
    record Code(String cameo, @Nullable String plover, @Nullable String mode) implements Action {}

    /** The act that the object, or the noun after a preposition, names. */
    record OfNoun() implements Action {}

    /** The act in the complement, coded anew; the fallback where it names none, empty for no event. */
    record Recoded(String family, String fallback) implements Action {}

    /** The act in the complement as it is. */
    record Pass() implements Action {}

    /** No act, and none in its object. */
    record Nothing() implements Action {}

    static Action parse(String cell) {
        int equals = cell.indexOf('=');
        if (equals > 0) {
            return new Recoded(cell.substring(0, equals), cell.substring(equals + 1));
        }
        return switch (cell) {
            case "noun" -> new OfNoun();
            case "pass" -> new Pass();
            case "skip" -> new Nothing();
            default -> code(cell);
        };
    }

    private static Code code(String cell) {
        int colon = cell.indexOf(':');
        if (colon < 0) {
            return new Code(cell, null, null);
        }
        String[] plover = cell.substring(colon + 1).split("/", 2);
        return new Code(cell.substring(0, colon), plover[0], plover.length > 1 ? plover[1] : null);
    }
}
