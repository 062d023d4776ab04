package org.attache.independence;

/**
 * {@code from} leans on {@code to} for the claim.
 *
 * @param highOnly true when it counts in the HIGH reading alone: an outlet's own word, a feed without a name
 */
public record Edge(String from, String to, boolean highOnly) {

    public static Edge of(String from, String to) {
        return new Edge(from, to, false);
    }

    /** The node stands for itself: what it says needs nobody else. */
    public static Edge exit(String from) {
        return of(from, Node.WORLD);
    }
}
