package org.attache.likeness;

/**
 * Whether one figure may be a rounding of another: "2.4 million" of "2.45 million". Small figures are counted out and never rounded;
 * shares, points and money are told apart to the last digit.
 */
final class Rounding {

    private static final double COUNTED = 10_000;

    private Rounding() {}

    /** True for one figure, or two large counts that differ by less than the last digit of the rounder one. */
    static boolean alike(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        if (!whole(a) || !whole(b)) {
            return false;
        }
        long first = Long.parseLong(a);
        long second = Long.parseLong(b);
        long step = Math.max(step(first), step(second));
        return Math.min(first, second) >= COUNTED && step > 1 && Math.abs(first - second) < step;
    }

    private static boolean whole(String figure) {
        return !figure.isEmpty() && figure.length() < 16 && figure.chars().allMatch(Character::isDigit);
    }

    /** The weight of the last digit that is not 0. */
    private static long step(long figure) {
        long step = 1;
        while (figure > 0 && figure % (step * 10) == 0) {
            step *= 10;
        }
        return step;
    }
}
