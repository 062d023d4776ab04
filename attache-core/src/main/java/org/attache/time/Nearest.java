package org.attache.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;
import org.attache.time.grammar.Grain;
import org.jspecify.annotations.Nullable;

/**
 * Which of the stretches that come back every year is meant on a day: the nearest one on the side the tense points to; the one
 * around the day belongs to both sides. Without tense the past wins, since news reports what has happened, unless the one
 * ahead is much nearer.
 */
record Nearest(LocalDate now) {

    /** Days back within which a date without a year is taken for the past one even where the tense looks ahead. */
    private static final int NEAR_PAST = 60;
    /** A day as long ago as this would carry its year; the one ahead is meant if it is near. */
    private static final int LONG_AGO = 200;
    private static final int NEAR_FUTURE = 120;
    /** Leap days leave gaps of up to eight years. */
    private static final int YEARS = 8;

    /** Of what some years have the one that is meant; null when no year near by has it. */
    @Nullable
    Stretch of(IntFunction<@Nullable Stretch> inYear, Tense tense) {
        Stretch before = on(-1, inYear);
        Stretch after = on(1, inYear);
        return before == null || after == null ? null : choose(before, after, tense);
    }

    boolean isRecent(Stretch stretch) {
        return distance(stretch) < NEAR_PAST;
    }

    private @Nullable Stretch on(int side, IntFunction<@Nullable Stretch> inYear) {
        Stretch ahead = null;
        for (int year = now.getYear() + YEARS; year >= now.getYear() - YEARS; year--) {
            Stretch candidate = inYear.apply(year);
            if (candidate != null && side < 0 && !candidate.first().isAfter(now)) {
                return candidate;
            }
            if (candidate != null && side > 0 && !candidate.last().isBefore(now)) {
                ahead = candidate;
            }
        }
        return ahead;
    }

    private Stretch choose(Stretch before, Stretch after, Tense tense) {
        long back = distance(before);
        long ahead = distance(after);
        boolean day = before.grain() == Grain.DAY;
        return switch (tense) {
            case PAST -> day && back > LONG_AGO && ahead < NEAR_FUTURE ? after : before;
            case FUTURE -> day && back < NEAR_PAST && back < ahead ? before : after;
            case OPEN -> back <= ahead || back < NEAR_PAST ? before : after;
        };
    }

    /** Of the parts of a year the nearest is meant, and tense counts where both are about as near. */
    Stretch nearer(Stretch before, Stretch after, Tense tense) {
        long back = distance(before);
        long ahead = distance(after);
        boolean alike = Math.min(back, ahead) * 2 > Math.max(back, ahead);
        return alike ? choose(before, after, tense) : back <= ahead ? before : after;
    }

    private long distance(Stretch stretch) {
        if (!stretch.first().isAfter(now) && !stretch.last().isBefore(now)) {
            return 0;
        }
        return stretch.first().isAfter(now) ? ChronoUnit.DAYS.between(now, stretch.first())
                : ChronoUnit.DAYS.between(stretch.last(), now);
    }
}
