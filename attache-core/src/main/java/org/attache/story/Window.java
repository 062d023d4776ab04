package org.attache.story;

/**
 * How far back a grouper remembers.
 *
 * @param articles at most so many articles
 * @param days none older than so many days before the newest; an undated article leaves by number only
 */
public record Window(int articles, int days) {

    /** Two weeks: the pace of the news. */
    public static final Window DEFAULT = new Window(40_000, 14);

    public Window {
        if (articles < 1 || days < 0) {
            throw new IllegalArgumentException(
                    "window must have articles >= 1 and days >= 0 but was " + articles + ", " + days);
        }
    }
}
