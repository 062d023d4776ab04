package org.attache.time.grammar;

import org.jspecify.annotations.Nullable;

/** A unit that durations are counted in. */
public enum Unit {
    SECOND("PT", "S", 1, null), MINUTE("PT", "M", 1, null), HOUR("PT", "H", 1, null), DAY("P", "D", 1,
            Grain.DAY),
    WEEK("P", "W", 1, Grain.WEEK), FORTNIGHT("P", "W", 2, null), WEEKEND("P", "WE", 1, Grain.WEEKEND),
    MONTH("P", "M", 1,
            Grain.MONTH),
    QUARTER("P", "Q", 1, Grain.QUARTER), YEAR("P", "Y", 1,
            Grain.YEAR),
    DECADE("P", "Y", 10, Grain.DECADE), CENTURY("P", "Y", 100,
            Grain.CENTURY),
    MILLENNIUM("P", "Y", 1000, null);

    private final String prefix;
    private final String letter;
    private final int size;
    private final @Nullable Grain grain;

    Unit(String prefix, String letter, int size, @Nullable Grain grain) {
        this.prefix = prefix;
        this.letter = letter;
        this.size = size;
        this.grain = grain;
    }

    /** The stretch of one unit, null for units below the day. */
    public @Nullable Grain grain() {
        return grain;
    }

    /** The TIMEX3 value of a number of units: {@code P23Y}, {@code PT2H30M}, {@code P2Y6M}. */
    String length(double count) {
        long whole = (long) count;
        boolean half = count - whole == 0.5;
        if (half && half() != null) {
            return prefix + (whole == 0 ? "" : whole * size + letter) + half();
        }
        double total = count * size;
        return prefix + (total == Math.rint(total) ? Long.toString((long) total) : Double.toString(total)) + letter;
    }

    private @Nullable String half() {
        return switch (this) {
            case MINUTE -> "30S";
            case HOUR -> "30M";
            case YEAR -> "6M";
            default -> null;
        };
    }

    /** The TIMEX3 value of an unknown number of units: {@code PXY}. */
    public String some() {
        return switch (this) {
            case DECADE -> "PXDE";
            case CENTURY -> "PXCE";
            case MILLENNIUM -> "PXL";
            default -> prefix + "X" + letter;
        };
    }
}
