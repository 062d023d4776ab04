package org.attache.reuse;

/**
 * How far back a stream of articles is remembered.
 *
 * @param articles at most so many articles
 * @param days none older than so many days before the newest; an undated article leaves by number only
 */
public record Window(int articles, int days) {

    public Window {
        if (articles < 1 || days < 0) {
            throw new IllegalArgumentException(
                    "window must have articles >= 1 and days >= 0 but was " + articles + ", " + days);
        }
    }
}
