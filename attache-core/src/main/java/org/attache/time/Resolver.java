package org.attache.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.attache.model.Zone;
import org.attache.time.grammar.CalendarDays;
import org.attache.time.grammar.Grain;
import org.attache.time.grammar.Match;
import org.attache.time.grammar.Meaning;
import org.attache.time.grammar.PartGrammar;
import org.attache.time.grammar.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Turns a meaning into a value, given the day of publication, the stretches mentioned so far and the tense.
 *
 * <p>A weekday, day, month or part of the year without a year is the nearest one on the side the tense points to; the
 * day of publication counts for both sides ("on Sunday" in a Sunday's paper is that day); see {@link Nearest}.
 */
final class Resolver {

    private final @Nullable LocalDate now;
    private @Nullable Stretch mention;
    private @Nullable Stretch quarter;

    Resolver(@Nullable LocalDate now) {
        this.now = now;
    }

    @Nullable
    LocalDate now() {
        return now;
    }

    /** Resolves a match and remembers what it was about. */
    Resolution resolve(Match match, Supplier<Tense> tense) {
        Resolution plain = resolve(match.meaning(), tense);
        Resolution resolution = now == null && plain.isUnresolved() && plain.doubt() == null
                ? plain.doubting(Doubts.uncounted(match.meaning()))
                : plain;
        Stretch stretch = resolution.stretch();
        if (stretch != null && remembered(match.meaning())) {
            mention = stretch;
            quarter = stretch.grain() == Grain.QUARTER || stretch.grain() == Grain.HALF ? stretch : quarter;
        }
        if (match.meaning() instanceof Meaning.Vague vague && !vague.value().equals("PRESENT_REF")) {
            mention = null;
        }
        return resolution;
    }

    /** Comparisons with a year before are asides: what follows is still about the time compared. */
    private static boolean remembered(Meaning meaning) {
        boolean aside = meaning instanceof Meaning.Step step && step.unit() == Unit.YEAR
                && step.anchor() != Meaning.Anchor.NOW;
        return !aside && !(meaning instanceof Meaning.Inside inside && !remembered(inside.whole()));
    }

    private Resolution resolve(Meaning meaning, Supplier<Tense> tense) {
        return switch (meaning) {
            case Meaning.Fixed fixed -> Resolution.of(new Stretch(fixed.grain(), fixed.first()));
            case Meaning.OfYear day -> ofYear(day, tense.get());
            case Meaning.Movable day -> nearest("XXXX-XX-XX", year -> day(day, year), tense.get());
            case Meaning.Contradicted both -> Doubts.contradicted(both, now);
            case Meaning.Either either -> Doubts.either(either);
            case Meaning.Part part -> part(part, tense.get());
            case Meaning.Weekday weekday -> weekday(weekday, tense.get());
            case Meaning.Pointed pointed -> pointed(pointed, tense.get());
            case Meaning.Inside inside -> inside(inside, tense);
            case Meaning.Step step -> step(step);
            case Meaning.Same same -> same(same.grain());
            case Meaning.Vague vague -> vague(vague.value());
            case Meaning.Length length -> length(length);
            case Meaning.Ahead ahead -> length(ahead.length());
            case Meaning.Recurring recurring -> Resolution.open(recurring.value());
            case Meaning.Clock clock -> clock(clock, tense);
            case Meaning.Named named -> new Resolution(named.value(), named.first(), named.last(), null, null);
            case Meaning.Range range -> range(range, tense);
            case Meaning.Fiscal fiscal -> resolve(fiscal.named(), tense).between(null, null);
            case Meaning.Unknown unknown -> Resolution.open(unknown.value()).doubting(unknown.doubt());
            case Meaning.NoClock none -> noClock(none, tense);
            case Meaning.NoTime none -> Resolution.open("");
        };
    }

    private Resolution ofYear(Meaning.OfYear open, Tense tense) {
        String value = open.day() == 0 ? "XXXX-%02d".formatted(open.month())
                : "XXXX-%02d-%02d".formatted(open.month(), open.day());
        if (now == null) {
            return Resolution.open(value);
        }
        if (open.weekday() > 0) {
            return onWeekday(open, now, tense);
        }
        return nearest(value, year -> inYear(open, year), tense);
    }

    private static Stretch day(Meaning.Movable movable, int year) {
        return new Stretch(Grain.DAY, movable.in(year));
    }

    /** Of what comes back every year the nearest on the side the tense points to. */
    private Resolution nearest(String unknown, IntFunction<@Nullable Stretch> inYear, Tense tense) {
        Stretch found = now == null ? null : new Nearest(now).of(inYear, tense);
        return found == null ? Resolution.open(unknown) : Resolution.of(found);
    }

    /**
     * The nearest year in which the day falls on the weekday named beside it; but a day of these weeks is not looked for
     * in another year: there the text contradicts itself.
     */
    private Resolution onWeekday(Meaning.OfYear open, LocalDate now, Tense tense) {
        Resolution near = ofYear(new Meaning.OfYear(open.month(), open.day(), 0), tense);
        Stretch plain = near.stretch();
        if (plain != null && new Nearest(now).isRecent(plain)
                && (tense == Tense.FUTURE || !plain.first().isAfter(now))) {
            return Doubts.contradicted(new Meaning.Contradicted(plain.first(), open.weekday()), now);
        }
        for (int years = 0; years <= 6; years++) {
            for (int side = 1; side >= -1; side -= 2) {
                Stretch day = inYear(open, now.getYear() + side * years);
                if (day != null && day.first().getDayOfWeek().getValue() == open.weekday()) {
                    return Resolution.of(day);
                }
            }
        }
        return Resolution.open(near.value());
    }

    private static @Nullable Stretch inYear(Meaning.OfYear open, int year) {
        try {
            return open.day() == 0 ? new Stretch(Grain.MONTH, LocalDate.of(year, open.month(), 1))
                    : new Stretch(Grain.DAY, LocalDate.of(year, open.month(), open.day()));
        } catch (DateTimeException notInThisYear) {
            return null;
        }
    }

    private Resolution part(Meaning.Part part, Tense tense) {
        return now == null ? Resolution.open(PartsOfYear.withoutYear(part))
                : Resolution.of(PartsOfYear.nearest(part, now, tense));
    }

    private Resolution weekday(Meaning.Weekday weekday, Tense tense) {
        if (now == null) {
            return Resolution.open("XXXX-WXX-" + weekday.day());
        }
        int behind = Math.floorMod(now.getDayOfWeek().getValue() - weekday.day(), 7);
        LocalDate day = tense == Tense.FUTURE && behind > 0 ? now.plusDays(7L - behind) : now.minusDays(behind);
        return Resolution.of(new Stretch(Grain.DAY, day));
    }

    private Resolution pointed(Meaning.Pointed pointed, Tense tense) {
        if (now == null) {
            return resolve(pointed.base(), () -> tense);
        }
        int direction = pointed.direction();
        Tense side = direction < 0 ? Tense.PAST : direction > 0 ? Tense.FUTURE : tense;
        Stretch stretch = resolve(pointed.base(), () -> side).stretch();
        if (stretch == null) {
            return resolve(pointed.base(), () -> tense);
        }
        if (direction == 0) {
            return Resolution.of(thisOne(pointed.base(), stretch));
        }
        boolean around = !stretch.first().isAfter(now) && !stretch.last().isBefore(now);
        return Resolution.of(around ? move(pointed.base(), stretch, direction) : stretch);
    }

    /** "This March" lies in this year, "this Sunday" in this week or the next. */
    private Stretch thisOne(Meaning base, Stretch stretch) {
        if (now == null || base instanceof Meaning.Weekday || stretch.grain() == Grain.DAY) {
            return stretch;
        }
        int years = now.getYear() - stretch.first().getYear();
        return stretch.step(years * (stretch.grain() == Grain.MONTH ? 12 : 4));
    }

    private static Stretch move(Meaning base, Stretch stretch, int direction) {
        return switch (base) {
            case Meaning.Weekday weekday -> stretch.step(7 * direction);
            case Meaning.Part part -> PartsOfYear.years(part, stretch, direction);
            case Meaning.Movable day -> day(day, stretch.first().getYear() + direction);
            default -> new Stretch(stretch.grain(), stretch.first().plusYears(direction));
        };
    }

    private Resolution inside(Meaning.Inside inside, Supplier<Tense> tense) {
        Stretch whole = resolve(inside.whole(), tense).stretch();
        if (whole == null) {
            return now == null ? resolve(inside.part(), tense) : Resolution.open(whole(inside));
        }
        int year = whole.first().getYear();
        Stretch part = switch (inside.part()) {
            case Meaning.Same same -> sameIn(year, same.grain());
            case Meaning.OfYear open -> inYear(open, year);
            case Meaning.Movable day -> day(day, year);
            case Meaning.Part each -> new Stretch(each.grain(), PartGrammar.first(each, year));
            case Meaning.Weekday day -> new Stretch(Grain.DAY, Grain.WEEK.floor(whole.first()).plusDays(day.day() - 1));
            default -> null;
        };
        if (part == null && inside.part() instanceof Meaning.OfYear day) {
            return resolve(CalendarDays.lacking(year, day.month(), day.day()), tense);
        }
        return part == null ? resolve(inside.part(), tense) : Resolution.of(part);
    }

    /** "The 1988 quarter": the one of that year that is spoken about. */
    private Stretch sameIn(int year, Grain grain) {
        Stretch spoken = same(grain).stretch();
        boolean known = spoken != null && spoken.grain().dividesYear() && quarter != null;
        return known && spoken != null ? new Stretch(grain, spoken.first().withYear(year))
                : new Stretch(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    private static String whole(Meaning.Inside inside) {
        return inside.part() instanceof Meaning.Part part ? PartsOfYear.withoutYear(part) : "XXXX";
    }

    private Resolution step(Meaning.Step step) {
        Grain grain = step.unit().grain();
        if (grain == null) {
            return Resolution.open(step.unit().some());
        }
        Stretch base = base(step, grain);
        if (base == null) {
            return Resolution.open(grain.unknown());
        }
        if (tooCoarse(base.grain(), grain)) {
            return Resolution.open(grain.unknown());
        }
        if (step.unit() == Unit.YEAR && base.grain().dividesYear()) {
            return Resolution.of(new Stretch(base.grain(), base.first().plusYears(step.count())));
        }
        return Resolution.of(Stretch.holding(grain, base.first()).step(step.count()));
    }

    /** Days and weeks are counted from a day or a week, not from a year: "two days later" after "in 1990". */
    private static boolean tooCoarse(Grain base, Grain unit) {
        return unit.compareTo(Grain.WEEKEND) <= 0 && base.compareTo(unit) > 0;
    }

    private @Nullable Stretch base(Meaning.Step step, Grain grain) {
        Stretch present = now == null ? null : Stretch.holding(grain, now);
        return switch (step.anchor()) {
            case NOW -> present;
            case MENTION -> step.unit() == Unit.YEAR && quarter != null ? quarter
                    : mention != null ? mention
                            : step.count() > 0 && grain.compareTo(Grain.WEEKEND) <= 0 ? null : present;
            case AGO -> step.unit() == Unit.YEAR && step.count() == -1 && quarter != null ? quarter : present;
        };
    }

    private Resolution same(Grain grain) {
        Stretch spoken = grain == Grain.QUARTER && quarter != null ? quarter : mention;
        if (spoken != null && (spoken.grain() == grain || spoken.grain().compareTo(grain) < 0)) {
            return Resolution.of(Stretch.holding(grain, spoken.first()));
        }
        if (now == null) {
            return Resolution.open(grain.unknown());
        }
        Stretch present = Stretch.holding(grain, now);
        return Resolution.of(grain == Grain.QUARTER ? present.step(-1) : present);
    }

    private Resolution vague(String value) {
        return switch (value) {
            case "PAST_REF" -> Resolution.open(value).between(null, now);
            case "FUTURE_REF" -> Resolution.open(value).between(now, null);
            default -> Resolution.open(value);
        };
    }

    private Resolution length(Meaning.Length length) {
        Resolution open = Resolution.open(length.value());
        Unit unit = length.unit();
        Grain grain = unit == null ? null : unit.grain();
        if (now == null || grain == null || length.direction() == 0 || length.count() <= 0) {
            return open;
        }
        LocalDate other = grain.step(now, length.count() * length.direction());
        return length.direction() < 0 ? open.between(other, now) : open.between(now, other);
    }

    private Resolution clock(Meaning.Clock clock, Supplier<Tense> tense) {
        Resolution day = resolve(clock.day(), tense);
        Stretch stretch = day.stretch();
        LocalDate known = stretch != null && stretch.grain() == Grain.DAY ? stretch.first() : null;
        Zone zone = clock.zone() == null ? null : Moments.of(clock.zone(), clock.suffix(), known);
        return new Resolution(day.value() + clock.suffix(), day.earliest(), day.latest(), stretch, day.doubt(), zone);
    }

    /** Without a day of its own nothing of it is known. */
    private Resolution noClock(Meaning.NoClock none, Supplier<Tense> tense) {
        Resolution day = none.day() == null ? Resolution.open("") : resolve(none.day(), tense);
        return new Resolution(day.value() + "TXX:XX", day.earliest(), day.latest(), day.stretch(),
                Doubts.noTime(none.written()));
    }

    private Resolution range(Meaning.Range range, Supplier<Tense> tense) {
        Resolution from = resolve(range.from(), tense);
        Resolution to = resolve(range.to(), tense);
        return new Resolution(from.value() + "/" + to.value(), from.earliest(), to.latest(), to.stretch(),
                from.doubt() != null ? from.doubt() : to.doubt());
    }
}
