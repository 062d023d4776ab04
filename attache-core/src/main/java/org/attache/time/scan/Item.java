package org.attache.time.scan;

/**
 * A word, number or sign.
 *
 * @param form lower case, abbreviations without dots
 * @param value what the word table says, or the number
 * @param capital true when it begins with a capital
 * @param glued true when no space stands before it
 */
public record Item(int start, int end, String form, Kind kind, int value, boolean capital, boolean glued) {

    public static final Item NONE = new Item(0, 0, "", Kind.OTHER, 0, false, false);
}
