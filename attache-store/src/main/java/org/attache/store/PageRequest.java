package org.attache.store;

import org.jspecify.annotations.Nullable;

/**
 * How much of a list to give, and from where.
 *
 * @param limit 1..{@value #MOST}
 * @param cursor {@code next} of the page before, null for the first page; opaque
 */
public record PageRequest(int limit, @Nullable String cursor) {

    public static final int MOST = 1000;
    /** No list gives a cursor that is longer. */
    public static final int LONGEST_CURSOR = 512;

    /** @throws IllegalArgumentException outside the ranges */
    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1.." + MOST + " but was " + limit);
        }
        if (cursor != null && cursor.length() > LONGEST_CURSOR) {
            throw new IllegalArgumentException(
                    "cursor must have at most " + LONGEST_CURSOR + " characters but had " + cursor.length());
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, null);
    }
}
