package org.attache.time.grammar;

import java.util.Set;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** Dates seen from now or from a date mentioned before: "yesterday", "last week", "that year", "the year-ago quarter". */
public final class RelativeGrammar {

    private static final Set<String> FROM_MENTION = Set.of("previous", "preceding", "following", "next");
    private static final Set<String> BACK = Set.of("ago", "earlier");

    private final Items items;
    private final CalendarGrammar calendar;
    private final PartGrammar parts;

    RelativeGrammar(Items items, CalendarGrammar calendar, PartGrammar parts) {
        this.items = items;
        this.calendar = calendar;
        this.parts = parts;
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case DEICTIC -> deictic(i);
            case POINTER -> pointer(i);
            case UNIT -> unit(i);
            default -> null;
        };
    }

    private Match deictic(int i) {
        return switch (items.text(i)) {
            case "NI" -> Match.time(i, i + 1, new Meaning.Clock("TNI", day(0)));
            case "ON" -> Match.time(i, i + 1, new Meaning.Clock("TNI", day(0)));
            default -> Match.date(i, i + 1, day(items.value(i)));
        };
    }

    private static Meaning.Anchor anchor(boolean mention) {
        return mention ? Meaning.Anchor.MENTION : Meaning.Anchor.NOW;
    }

    private static Meaning day(int count) {
        return new Meaning.Step(Unit.DAY, count, Meaning.Anchor.NOW);
    }

    private @Nullable Match pointer(int i) {
        int at = items.is(i, "this") && items.is(i + 1, Kind.POINTER) ? i + 1 : i;
        int direction = items.value(at);
        int next = items.is(at + 1, "fiscal") || items.is(at + 1, "calendar") ? at + 2 : at + 1;
        Match match = switch (items.kind(next)) {
            case UNIT -> unit(at, next, direction);
            case WEEKDAY, MONTH -> named(next, direction);
            case SEASON -> Match.date(next, next + 1,
                    new Meaning.Pointed(new Meaning.Part(Grain.SEASON, items.value(next)), direction));
            case DAYPART -> part(at, next, direction);
            case OTHER -> items.is(at, "latest") && items.is(next, "period")
                    ? Match.date(next, next + 1, new Meaning.Same(Grain.QUARTER))
                    : null;
            default -> null;
        };
        return match == null ? null : match.from(i);
    }

    private @Nullable Match named(int next, int direction) {
        Match match = calendar.at(next);
        if (match == null || match.meaning() instanceof Meaning.Fixed) {
            return null;
        }
        return match.withMeaning(new Meaning.Pointed(match.meaning(), direction));
    }

    private @Nullable Match part(int at, int next, int direction) {
        if (items.isAny(at, "past", "latest", "current", "coming")) {
            return null;
        }
        Meaning day = items.isAny(at, "that", "same") ? new Meaning.Same(Grain.DAY)
                : new Meaning.Step(Unit.DAY, direction, anchor(FROM_MENTION.contains(items.form(at))));
        return Match.time(next, next + 1, new Meaning.Clock("T" + items.text(next), day));
    }

    private @Nullable Match unit(int at, int next, int direction) {
        Unit unit = Unit.valueOf(items.text(next));
        Grain grain = unit.grain();
        if (items.form(next).endsWith("s")) {
            return several(at, next, direction);
        }
        if (grain == null || unit == Unit.DAY && items.isAny(at, "this", "last", "past", "current", "coming")) {
            return null;
        }
        if (items.isAny(at, "that", "same", "latest")) {
            return Match.date(next, next + 1, new Meaning.Same(grain));
        }
        boolean mention = FROM_MENTION.contains(items.form(at)) && (!items.is(at, "next") || unit == Unit.DAY);
        Meaning step = new Meaning.Step(unit, direction, anchor(mention));
        Match match = Match.date(next, next + 1, step);
        return unit == Unit.YEAR ? ofYear(match, next + 1) : match;
    }

    /** "last year's third quarter". */
    private Match ofYear(Match year, int i) {
        boolean owner = items.is(i, "'") && items.is(i + 1, "s");
        if (!owner) {
            return year;
        }
        Match part = parts.at(i + 2);
        if (part == null && items.is(i + 2, "quarter")) {
            return Match.date(year.from(), i + 3, new Meaning.Step(Unit.YEAR, -1, Meaning.Anchor.MENTION));
        }
        return part == null ? year
                : Match.date(year.from(), part.to(), new Meaning.Inside(part.meaning(), year.meaning()));
    }

    private @Nullable Match several(int at, int next, int direction) {
        boolean vague = items.isAny(at, "past", "coming", "upcoming", "previous") && direction != 0;
        return vague ? Match.date(next, next + 1, new Meaning.Vague(direction < 0 ? "PAST_REF" : "FUTURE_REF")) : null;
    }

    /** "year-ago", "year-earlier quarter", "the quarter", "the weekend". */
    private @Nullable Match unit(int i) {
        Unit unit = Unit.valueOf(items.text(i));
        boolean back = items.is(i + 1, "-") && BACK.contains(items.form(i + 2));
        if (back && unit.grain() != null) {
            Meaning earlier = new Meaning.Step(unit, -1, Meaning.Anchor.MENTION);
            Match part = parts.at(i + 3);
            int to = items.isAny(i + 3, "quarter", "period") ? i + 4 : part == null ? i + 3 : part.to();
            return Match.date(i, to, part == null ? earlier : new Meaning.Inside(part.meaning(), earlier));
        }
        if (unit == Unit.YEAR && items.isAny(i + 1, "-", "'") && items.isAny(i + 2, "end", "s")) {
            return yearEnd(i);
        }
        boolean spoken = items.is(i - 1, "the") && (unit == Unit.QUARTER || unit == Unit.WEEKEND)
                && !items.form(i).endsWith("s");
        Grain grain = unit.grain();
        return spoken && grain != null ? Match.date(i, i + 1, new Meaning.Same(grain)) : null;
    }

    private @Nullable Match yearEnd(int i) {
        int to = items.is(i + 2, "end") ? i + 3 : items.is(i + 3, "end") ? i + 4 : 0;
        return to == 0 ? null : Match.date(i, to, new Meaning.Step(Unit.YEAR, 0, Meaning.Anchor.NOW)).mod("END");
    }
}
