package org.attache.language.parse;

/**
 * A 64-bit polynomial hash of strings that composes: the hash of {@code a + "_" + b} follows from those of {@code a} and
 * {@code b}.
 *
 * <p>For a string c₁…cₙ the hash is Σ (cᵢ + 1)·Bⁿ⁻ⁱ modulo 2⁶⁴ with an odd base B. Joining needs the power Bⁿ of the
 * right part, which travels beside each hash. The low bits of such sums are weak, so {@link #key} mixes them
 * (Murmur3's finaliser) before they address a table.
 */
public final class Hash {

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final long SEPARATOR = '_' + 1;

    private Hash() {}

    /** The hash of a string; 0 for the empty one. */
    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    /** The hash of part of a string. */
    public static long of(CharSequence text, int start, int end) {
        long hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
        }
        return hash;
    }

    /** B to the power of a length. */
    public static long power(int length) {
        long power = 1;
        for (int i = 0; i < length; i++) {
            power *= BASE;
        }
        return power;
    }

    /** The hash of {@code left + "_" + right}. */
    public static long join(long left, long right, long rightPower) {
        return (left * BASE + SEPARATOR) * rightPower + right;
    }

    /** A well-mixed 32-bit key for a value of one feature template. */
    public static int key(int template, long hash) {
        long mixed = hash + template * 0xD1B54A32D192ED03L;
        mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
        mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
        return (int) (mixed >>> 32);
    }
}
