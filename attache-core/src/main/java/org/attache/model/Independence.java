package org.attache.model;

import java.util.List;

/**
 * How many independent sources stand behind a claim, as far as the texts show: the interval [low, high].
 *
 * @param low identifying whatever the texts do not hold apart
 * @param high identifying only what is proved to be the same
 * @param named as {@code low}, counting only named roots
 * @param articles articles that carry the claim
 * @param outlets outlets that carry the claim
 * @param cut sources without which nothing is left, on the LOW graph
 */
public record Independence(int low, int high, int named, int articles, int outlets, List<SourceId> cut) {

    /** @throws IllegalArgumentException unless {@code 0 <= named <= low <= high} */
    public Independence {
        if (named < 0 || low < named || high < low) {
            throw new IllegalArgumentException(
                    "independence must satisfy 0 <= named <= low <= high but was " + named + ", " + low + ", " + high);
        }
        cut = List.copyOf(cut);
    }
}
