package org.attache.time.grammar;

import java.time.LocalDate;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Numbers.Amount;
import org.attache.time.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Parts of a year: quarters, halves, seasons, with the year they belong to, and fiscal years. */
public final class PartGrammar {

    private final Items items;

    PartGrammar(Items items) {
        this.items = items;
    }

    @Nullable
    Match at(int i) {
        int at = items.is(i, "fiscal") ? i + 1 : i;
        at = at > i && items.is(at, "-") ? at + 1 : at;
        Match match = switch (items.kind(at)) {
            case ORDINAL -> ordinal(at);
            case SEASON -> season(at);
            case NUMBER -> yearFirst(at);
            case POINTER -> items.is(at, "last") && items.is(at + 1, "half") ? half(at) : null;
            case OTHER -> code(at);
            case UNIT -> items.is(at, "second") ? ordinal(at) : null;
            default -> null;
        };
        return match == null ? at > i ? fiscalYear(i, at) : null : match.from(i);
    }

    /** "third quarter", "third-quarter", "first half", with "of 1990" or "1990". */
    private @Nullable Match ordinal(int i) {
        int unit = items.is(i + 1, "-") || items.is(i + 1, "fiscal") ? i + 2 : i + 1;
        int index = items.is(i, "second") ? 2 : items.value(i);
        Grain grain = items.is(unit, "quarter") ? Grain.QUARTER : items.is(unit, "half") ? Grain.HALF : null;
        if (grain == null || index > (grain == Grain.QUARTER ? 4 : 2)) {
            return null;
        }
        Match part = Match.date(i, unit + 1, new Meaning.Part(grain, index));
        Match dated = inYear(part, unit + 1);
        return dated == null && grain == Grain.HALF ? null : dated == null ? part : dated;
    }

    private @Nullable Match half(int i) {
        return inYear(Match.date(i, i + 2, new Meaning.Part(Grain.HALF, 2)), i + 2);
    }

    private @Nullable Match inYear(Match part, int i) {
        int at = items.is(i, "of") || items.is(i, ",") || items.is(i, "in") ? i + 1 : i;
        at = items.is(at, "fiscal") ? at + 1 : at;
        if (items.isYear(at)) {
            return part.to(at + 1).withMeaning(fixed((Meaning.Part) part.meaning(), items.value(at)));
        }
        Amount words = new Numbers(items).year(at);
        if (words != null) {
            return part.to(words.to()).withMeaning(fixed((Meaning.Part) part.meaning(), (int) words.amount()));
        }
        int pointer = items.is(at, "the") ? at + 1 : at;
        if (items.is(pointer, Kind.POINTER) && items.is(pointer + 1, "year")) {
            Meaning year = new Meaning.Step(Unit.YEAR, items.value(pointer), Meaning.Anchor.NOW);
            return part.to(pointer + 2).withMeaning(new Meaning.Inside(part.meaning(), year));
        }
        boolean same = at > i && items.is(at, "the") && items.is(at + 1, "year");
        Meaning year = new Meaning.Step(Unit.YEAR, 0, Meaning.Anchor.NOW);
        return same ? part.to(at + 2).withMeaning(new Meaning.Inside(part.meaning(), year)) : null;
    }

    private static Meaning fixed(Meaning.Part part, int year) {
        return new Meaning.Fixed(part.grain(), first(part, year));
    }

    /** The first day of a part in a year; winter begins in December. */
    public static LocalDate first(Meaning.Part part, int year) {
        int month = switch (part.grain()) {
            case QUARTER -> part.index() * 3 - 2;
            case HALF -> part.index() * 6 - 5;
            default -> part.index() * 3;
        };
        return LocalDate.of(year, month, 1);
    }

    private @Nullable Match season(int i) {
        Match part = Match.date(i, i + 1, new Meaning.Part(Grain.SEASON, items.value(i)));
        Match dated = inYear(part, i + 1);
        if (dated != null) {
            return dated;
        }
        boolean cued = items.isAny(i - 1, "in", "since", "until", "by", "during", "each", "every", "before", "after");
        boolean noun = items.is(i - 1, "the") && items.isAny(i - 2, "in", "during", "over", "of", "throughout", "by",
                "for", "until", "early", "before");
        boolean verb = items.isAny(i, "fall", "spring") && !noun && !items.isAny(i - 1, "in", "since", "until");
        return (cued || noun) && !verb ? part : null;
    }

    /** "the 1989 third quarter", "1990's first half". */
    private @Nullable Match yearFirst(int i) {
        if (!items.isYear(i)) {
            return null;
        }
        int at = items.is(i + 1, "'") && items.is(i + 2, "s") ? i + 3 : i + 1;
        if (items.isAny(at, "quarter", "period") && at == i + 1) {
            Meaning year = new Meaning.Fixed(Grain.YEAR, LocalDate.of(items.value(i), 1, 1));
            return Match.date(i, at + 1, new Meaning.Inside(new Meaning.Same(Grain.QUARTER), year));
        }
        Match part = items.is(at, Kind.ORDINAL) || items.is(at, "second") ? ordinal(at) : null;
        return part != null && part.meaning() instanceof Meaning.Part named
                ? part.from(i).withMeaning(fixed(named, items.value(i))) : null;
    }

    /** "Q3 2019", "FY2019", "FY 2019". */
    private @Nullable Match code(int i) {
        boolean quarter = items.is(i, "q") && items.is(i + 1, Kind.NUMBER) && items.glued(i + 1)
                && items.value(i + 1) >= 1 && items.value(i + 1) <= 4;
        if (quarter) {
            Match part = Match.date(i, i + 2, new Meaning.Part(Grain.QUARTER, items.value(i + 1)));
            Match dated = inYear(part, i + 2);
            return dated == null ? part : dated;
        }
        return items.is(i, "fy") ? fiscalYear(i, i + 1) : null;
    }

    private @Nullable Match fiscalYear(int from, int at) {
        int year = items.is(at, "year") ? at + 1 : at;
        Meaning meaning = new Meaning.Fixed(Grain.YEAR, LocalDate.of(Math.max(1, items.value(year)), 1, 1));
        return items.isYear(year) ? Match.date(from, year + 1, meaning) : null;
    }
}
