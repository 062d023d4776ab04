package org.attache.time.grammar;

import java.util.Set;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Numbers.Amount;
import org.attache.time.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Lengths, and dates that lie a length away: "23 years", "two weeks ago", "the past three months", "a year earlier". */
public final class DurationGrammar {

    private static final Set<String> FILLERS = Set.of("more", "full", "additional", "trading", "consecutive",
            "straight",
            "working", "business", "further", "extra", "long", "other", "whole", "calendar", "short", "fiscal",
            "successive", "solid");
    private static final Set<String> BEFORE_ARTICLE = Set.of("for", "in", "after", "within", "over", "than", "about",
            "around", "nearly", "almost", "least", "most", "of", "by", "is", "was", "lasts", "last", "lasted", "take",
            "takes", "took", "taken", "taking", "spent", "spend", "spending", "under", "throughout", "until", "once",
            "half", "roughly", "approximately", "to", "only", "just", "barely", "every", "during", "quite", "served");
    private static final Set<String> BEFORE_PLURAL = Set.of("for", "in", "after", "within", "over", "took", "take",
            "takes", "spent", "lasted", "last", "through", "many", "of", "be");
    /** What is told of a time that ends now: "the first in 23 years", "has not rained in ten years". */
    private static final Set<String> RECORDS = Set.of("first", "worst", "best", "highest", "lowest", "biggest",
            "largest",
            "deadliest", "longest", "strongest", "weakest", "fastest", "slowest", "coldest", "hottest", "warmest",
            "driest", "wettest", "heaviest", "smallest", "closest", "fewest", "sharpest", "steepest", "bloodiest",
            "not", "t", "never", "no", "without");
    private static final int CLAUSE = 12;
    private static final Set<String> CLOSED = Set.of("in", "on", "at", "for", "to", "by", "with", "from", "and", "or",
            "since", "through", "as", "of", "over", "under", "during", "until", "because", "after", "before", "while");
    private static final Set<String> FREQUENCY = Set.of("once", "twice", "times", "thrice");

    private final Items items;
    private final Numbers numbers;

    DurationGrammar(Items items) {
        this.items = items;
        this.numbers = new Numbers(items);
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case POINTER -> pointed(i);
            case ORDINAL -> items.is(i, "first") ? first(i) : null;
            case UNIT -> plural(i);
            case EVERY -> every(i);
            case ADVERB -> adverb(i);
            default -> counted(i);
        };
    }

    /** "Daily" before a noun describes it and says little about time. */
    private @Nullable Match adverb(int i) {
        boolean alone = !items.is(i + 1, Kind.OTHER) || CLOSED.contains(items.form(i + 1));
        return alone && !items.at(i).capital() ? Match.set(i, i + 1, new Meaning.Recurring(items.text(i))) : null;
    }

    private @Nullable Match counted(int i) {
        Amount amount = range(i);
        if (amount == null) {
            return null;
        }
        int unitAt = unitAt(amount.to());
        if (unitAt < 0 || money(i) || fraction(i, unitAt, amount) || items.isYear(i)) {
            return null;
        }
        return placed(i, unitAt, amount);
    }

    /** "three-quarters of", "a quarter": shares, not times. */
    private boolean fraction(int i, int unitAt, Amount amount) {
        boolean quarter = items.isAny(unitAt, "quarter", "quarters");
        return quarter && (items.is(unitAt + 1, "of") || items.is(unitAt - 1, "-") || amount.amount() == 3
                && items.is(i - 1, Kind.HEDGE) || amount.amount() == 1);
    }

    private boolean money(int i) {
        return items.isAny(i - 1, "$", "£", "€") || items.is(i - 1, ".") && items.glued(i);
    }

    /** An amount, of two ("two to three") the lower one. */
    private @Nullable Amount range(int i) {
        Amount low = numbers.at(i);
        boolean to = low != null && low.known() && items.isAny(low.to(), "to", "or", "–", "-")
                && !items.isAny(i, "a", "an");
        Amount high = to && low != null ? numbers.at(low.to() + 1) : null;
        boolean range = high != null && high.known() && low != null && high.amount() > low.amount()
                && unitAt(high.to()) >= 0;
        return range && high != null && low != null ? new Amount(high.to(), low.amount()) : low;
    }

    /** The place of the unit after an amount, -1 for none. */
    private int unitAt(int after) {
        int at = items.is(after, "-") && items.glued(after) ? after + 1 : after;
        while (FILLERS.contains(items.form(at)) && at < after + 2) {
            at++;
        }
        boolean ordinal = items.is(at, "second") && items.is(at + 1, Kind.OTHER) && !items.is(at - 1, "-");
        return items.is(at, Kind.UNIT) && !ordinal ? at : -1;
    }

    private @Nullable Match placed(int i, int unitAt, Amount read) {
        Unit unit = Unit.valueOf(items.text(unitAt));
        boolean hyphen = items.is(unitAt - 1, "-");
        int to = unitAt + 1;
        double amount = read.amount();
        if (amount >= 1 && items.is(to, "and") && items.is(to + 1, "a") && items.is(to + 2, "half")) {
            amount += 0.5;
            to += 3;
        }
        boolean roughly = items.is(to, "or") && items.isAny(to + 1, "so", "more");
        to = roughly ? to + 2 : to;
        String mod = roughly ? items.is(to - 1, "so") ? "APPROX" : "EQUAL_OR_MORE" : null;
        if (age(to)) {
            return Match.duration(i, to, new Meaning.NoTime());
        }
        Match shifted = shifted(i, to, unit, amount);
        if (shifted != null) {
            return shifted.mod(mod);
        }
        boolean article = items.isAny(i, "a", "an") && amount == 1;
        if (article && !hyphen) {
            Match match = article(i, to, unit);
            return match == null || match.meaning() instanceof Meaning.Recurring ? match : ahead(match, unit, 1);
        }
        return ahead(Match.duration(i, to, length(unit, amount, 0)).mod(mod), unit, amount);
    }

    /** "in three weeks", "within ten days", "in two weeks' time". */
    private Match ahead(Match length, Unit unit, double amount) {
        int before = items.is(length.from() - 1, Kind.HEDGE) ? length.from() - 2 : length.from() - 1;
        boolean known = amount == Math.rint(amount) && amount > 0;
        if (!known || !items.isAny(before, "in", "within")) {
            return length;
        }
        Meaning.Step day = items.is(before, "in") ? step(unit, (int) amount) : null;
        int time = items.is(length.to(), "'") ? items.is(length.to() + 1, "s") ? length.to() + 2 : length.to() + 1 : 0;
        if (day != null && time > 0 && items.is(time, "time")) {
            return Match.date(length.from(), time + 1, day);
        }
        return length.withMeaning(new Meaning.Ahead(
                new Meaning.Length(unit.length(amount), unit, (int) amount, looksBack(before) ? -1 : 0), day));
    }

    private static Meaning.@Nullable Step step(Unit unit, int count) {
        return unit == Unit.FORTNIGHT ? new Meaning.Step(Unit.WEEK, 2 * count, Meaning.Anchor.NOW)
                : unit.grain() == null ? null : new Meaning.Step(unit, count, Meaning.Anchor.NOW);
    }

    private boolean looksBack(int before) {
        for (int i = before - 1; i >= Math.max(0, before - CLAUSE) && !items.isAny(i, ",", ";", "that"); i--) {
            if (RECORDS.contains(items.form(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean age(int to) {
        int at = items.is(to, "-") ? to + 1 : to;
        return items.is(at, "old") || items.is(to, "of") && items.is(to + 1, "age") || items.is(at, "olds");
    }

    private @Nullable Match article(int i, int to, Unit unit) {
        boolean often = FREQUENCY.contains(items.form(i - 1));
        if (often) {
            int from = items.is(i - 1, "times") ? i - 2 : i - 1;
            return Match.set(from, to, new Meaning.Recurring(unit.length(1)));
        }
        boolean length = BEFORE_ARTICLE.contains(items.form(i - 1)) && !items.is(i - 2, Kind.NUMBER);
        return length ? Match.duration(i, to, length(unit, 1, 0)) : null;
    }

    private static Meaning length(Unit unit, double amount, int direction) {
        String value = amount < 0 ? unit.some() : unit.length(amount);
        return new Meaning.Length(value, unit, amount == Math.rint(amount) ? (int) amount : 0, direction);
    }

    /** "ago", "earlier", "later", "from now". */
    private @Nullable Match shifted(int i, int to, Unit unit, double amount) {
        String after = items.form(to);
        boolean ends = !items.is(to + 1, Kind.OTHER) && !items.is(to + 1, Kind.NUMBER);
        return switch (after) {
            case "ago", "back" -> away(i, to + 1, unit, amount, -1, false);
            case "earlier", "previously" -> away(i, to + 1, unit, amount, -1, true);
            case "before" -> ends ? away(i, to + 1, unit, amount, -1, true) : null;
            case "later", "afterwards", "afterward" -> away(i, to + 1, unit, amount, 1, true);
            case "after" -> ends ? away(i, to + 1, unit, amount, 1, true) : null;
            case "hence" -> away(i, to + 1, unit, amount, 1, false);
            case "from" -> items.isAny(to + 1, "now", "today") ? away(i, to + 2, unit, amount, 1, false) : null;
            default -> null;
        };
    }

    private static Match away(int i, int to, Unit unit, double amount, int direction, boolean fromMention) {
        if (unit.grain() == null && unit != Unit.FORTNIGHT) {
            return Match.duration(i, to, length(unit, amount, 0));
        }
        if (amount < 0 || amount != Math.rint(amount)) {
            return amount >= 0 ? Match.duration(i, to, length(unit, amount, 0)) : Match.date(i, to,
                    new Meaning.Vague(direction < 0 || fromMention ? "PAST_REF" : "FUTURE_REF"));
        }
        boolean fortnight = unit == Unit.FORTNIGHT;
        int count = (int) amount * direction * (fortnight ? 2 : 1);
        return Match.date(i, to, new Meaning.Step(fortnight ? Unit.WEEK : unit, count,
                fromMention ? Meaning.Anchor.MENTION : Meaning.Anchor.AGO));
    }

    /** "the past three months", "next two years". */
    private @Nullable Match pointed(int i) {
        int direction = items.value(i);
        int at = items.is(i + 1, "the") ? i + 2 : i + 1;
        Amount amount = numbers.at(at);
        int unitAt = amount == null ? -1 : unitAt(amount.to());
        if (amount == null || unitAt < 0 || items.isAny(at, "a", "an") || direction == 0 || items.is(i, "latest")) {
            return null;
        }
        boolean roughly = items.is(unitAt + 1, "or") && items.is(unitAt + 2, "so");
        Unit unit = Unit.valueOf(items.text(unitAt));
        Match match = Match.duration(i, roughly ? unitAt + 3 : unitAt + 1, length(unit, amount.amount(), direction));
        return roughly ? match.mod("APPROX") : match;
    }

    /** "the first nine months". */
    private @Nullable Match first(int i) {
        Amount amount = numbers.at(i + 1);
        int unitAt = amount == null ? -1 : unitAt(amount.to());
        boolean several = amount != null && unitAt >= 0 && (amount.amount() > 1 || amount.amount() < 0);
        return several && amount != null
                ? Match.duration(i, unitAt + 1, length(Unit.valueOf(items.text(unitAt)), amount.amount(), 0))
                : null;
    }

    /** "years", "weeks ago". */
    private @Nullable Match plural(int i) {
        if (!items.form(i).endsWith("s") && !items.is(i, "centuries")) {
            return null;
        }
        Unit unit = Unit.valueOf(items.text(i));
        if (items.isAny(i + 1, "ago")) {
            return Match.date(i, i + 2, new Meaning.Vague("PAST_REF"));
        }
        boolean length = BEFORE_PLURAL.contains(items.form(i - 1)) && unit != Unit.SECOND && unit != Unit.QUARTER;
        return length ? Match.duration(i, i + 1, new Meaning.Length(unit.some(), unit, 0, 0)) : null;
    }

    /** "every year", "each Sunday", "every two weeks", "each July". */
    private @Nullable Match every(int i) {
        int at = items.is(i + 1, "other") ? i + 2 : i + 1;
        int step = at - i;
        return switch (items.kind(at)) {
            case UNIT -> Match.set(i, at + 1,
                    new Meaning.Recurring(Unit.valueOf(items.text(at)).length(step)));
            case WEEKDAY -> Match.set(i, at + 1, new Meaning.Recurring("XXXX-WXX-" + items.value(at)));
            case MONTH -> Match.set(i, at + 1, new Meaning.Recurring("XXXX-%02d".formatted(items.value(at))));
            case SEASON -> Match.set(i, at + 1, new Meaning.Recurring(
                    Grain.SEASON.text(PartGrammar.first(new Meaning.Part(Grain.SEASON, items.value(at)), 1)).replace(
                            "0001", "XXXX")));
            case DAYPART -> Match.set(i, at + 1, new Meaning.Recurring("XXXX-XX-XXT" + items.text(at)));
            default -> everyFew(i, at);
        };
    }

    private @Nullable Match everyFew(int i, int at) {
        Amount amount = items.isAny(at, "a", "an") ? null : numbers.at(at);
        int unitAt = amount == null ? -1 : unitAt(amount.to());
        if (amount == null || unitAt < 0) {
            return null;
        }
        Unit unit = Unit.valueOf(items.text(unitAt));
        return Match.set(i, unitAt + 1,
                new Meaning.Recurring(amount.known() ? unit.length(amount.amount()) : unit.some()));
    }
}
