package org.attache.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import org.attache.model.Doubt.Kind;
import org.attache.model.Doubt;
import org.attache.time.grammar.CalendarDays;
import org.attache.time.grammar.Grain;
import org.attache.time.grammar.Meaning;
import org.jspecify.annotations.Nullable;

/** Dates that do not stand as they are written: what is kept of them, and the words that say why. */
final class Doubts {

    private static final Doubt NO_PUBLICATION_DATE = new Doubt(Kind.NO_PUBLICATION_DATE,
            "it counts from a day of publication, and none is known");

    private Doubts() {}

    /** The text may name two days: the date is the value, the days run from the one to the other. */
    static Resolution contradicted(Meaning.Contradicted both, @Nullable LocalDate now) {
        LocalDate day = both.day();
        int ahead = Math.floorMod(both.weekday() - day.getDayOfWeek().getValue() + 3, 7) - 3;
        if (ahead == 0) {
            return Resolution.of(new Stretch(Grain.DAY, day));
        }
        LocalDate other = day.plusDays(ahead);
        boolean over = now == null || !day.isAfter(now);
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        return Resolution.of(new Stretch(Grain.DAY, day)).between(ahead < 0 ? other : day, ahead < 0 ? day : other)
                .doubting(new Doubt(Kind.CONTRADICTS_WEEKDAY,
                        CalendarDays.words(day) + (over ? " was a " : " is a ") + weekday));
    }

    /** Nothing says which figure is the month: the days run from the one to the other. */
    static Resolution either(Meaning.Either either) {
        return Resolution.open("%04d-XX-XX".formatted(either.first().getYear())).between(either.first(), either.last())
                .doubting(new Doubt(Kind.READS_TWO_WAYS, "it can be read as " + CalendarDays.words(either.first())
                        + " or " + CalendarDays.words(either.last())));
    }

    static Doubt noTime(String written) {
        return new Doubt(Kind.IMPOSSIBLE_TIME, written + " is no time of day");
    }

    /** The doubt of an expression that nothing resolved without a day of publication; null when it needs none. */
    static @Nullable Doubt uncounted(Meaning meaning) {
        return counts(meaning) ? NO_PUBLICATION_DATE : null;
    }

    private static boolean counts(Meaning meaning) {
        return switch (meaning) {
            case Meaning.OfYear day -> true;
            case Meaning.Movable day -> true;
            case Meaning.Part part -> true;
            case Meaning.Weekday day -> true;
            case Meaning.Same same -> true;
            case Meaning.Pointed pointed -> true;
            case Meaning.Step step -> step.unit().grain() != null && step.anchor() != Meaning.Anchor.MENTION;
            case Meaning.Length length -> length.direction() != 0 && length.count() > 0;
            case Meaning.Ahead ahead -> false;
            case Meaning.Inside inside -> counts(inside.part()) || counts(inside.whole());
            case Meaning.Clock clock -> counts(clock.day());
            case Meaning.Range range -> counts(range.from()) || counts(range.to());
            case Meaning.NoClock none -> none.day() != null && counts(none.day());
            case Meaning.Fixed fixed -> false;
            case Meaning.Contradicted both -> false;
            case Meaning.Either either -> false;
            case Meaning.Vague vague -> false;
            case Meaning.Recurring recurring -> false;
            case Meaning.Named named -> false;
            case Meaning.Fiscal fiscal -> false;
            case Meaning.Unknown unknown -> false;
            case Meaning.NoTime none -> false;
        };
    }
}
