package org.attache.time.grammar;

import java.util.Locale;
import java.util.Map;
import org.attache.model.TimeExpression.Type;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** The whole grammar: the longest plain expression at a place, with what stands before and after it. */
public final class Grammar {

    private static final Map<String, String> BOUNDS = Map.ofEntries(Map.entry("more than", "MORE_THAN"),
            Map.entry("less than", "LESS_THAN"), Map.entry("fewer than", "LESS_THAN"),
            Map.entry("at least", "EQUAL_OR_MORE"), Map.entry("at most", "EQUAL_OR_LESS"),
            Map.entry("up to", "EQUAL_OR_LESS"), Map.entry("as long", "EQUAL_OR_LESS"),
            Map.entry("no more", "EQUAL_OR_LESS"), Map.entry("no less", "EQUAL_OR_MORE"),
            Map.entry("just over", "MORE_THAN"), Map.entry("well over", "MORE_THAN"),
            Map.entry("just under", "LESS_THAN"), Map.entry("longer than", "MORE_THAN"));

    private final Items items;
    private final CalendarGrammar calendar;
    private final PartGrammar parts;
    private final RelativeGrammar relative;
    private final DurationGrammar durations;
    private final ClockGrammar clocks;
    private final VagueGrammar vague;
    private final Periods periods;

    public Grammar(Items items, Periods periods) {
        this.items = items;
        this.periods = periods;
        calendar = new CalendarGrammar(items);
        parts = new PartGrammar(items);
        relative = new RelativeGrammar(items, calendar, parts);
        durations = new DurationGrammar(items);
        clocks = new ClockGrammar(items, calendar, relative);
        vague = new VagueGrammar(items);
    }

    /** The expression that begins at a place, null for none. */
    public @Nullable Match at(int i) {
        Match match = Match.longer(vague.at(i), items.is(i, "the") ? article(i) : open(i));
        return match == null || title(match) ? null : trail(match);
    }

    /** "USA Today", "This Week": capitals make a name of it. */
    private boolean title(Match match) {
        Item first = items.at(match.from());
        if (first.kind() == Kind.DEICTIC) {
            Item before = items.at(match.from() - 1);
            return first.capital() && before.kind() == Kind.OTHER && before.capital();
        }
        return first.kind() == Kind.POINTER && first.capital() && match.from() > 0
                && items.is(match.from() + 1, Kind.UNIT) && items.at(match.from() + 1).capital();
    }

    private @Nullable Match article(int i) {
        Match match = open(i + 1);
        return match != null && takesArticle(match) ? match.from(i) : theUnit(i);
    }

    /** "the day before yesterday", "the week before last". */
    private @Nullable Match theUnit(int i) {
        if (items.is(i + 1, Kind.UNIT) && items.is(i + 2, "before") && items.is(i + 3, "last")) {
            return Match.date(i, i + 4,
                    new Meaning.Step(Unit.valueOf(items.text(i + 1)), -2, Meaning.Anchor.NOW));
        }
        boolean before = items.is(i + 1, "day") && items.is(i + 2, "before") && items.is(i + 3, "yesterday");
        boolean after = items.is(i + 1, "day") && items.is(i + 2, "after") && items.is(i + 3, "tomorrow");
        return before || after
                ? Match.date(i, i + 4, new Meaning.Step(Unit.DAY, before ? -2 : 2, Meaning.Anchor.NOW))
                : null;
    }

    private @Nullable Match open(int i) {
        return switch (items.kind(i)) {
            case PHASE -> Match.longer(plain(i), Match.longer(phase(i), edge(i)));
            case EDGE -> edge(i);
            case HEDGE -> hedged(i);
            case OTHER, ORDINAL -> Match.longer(plain(i), bounded(i));
            case POINTER -> Match.longer(plain(i), pointedFeast(i));
            default -> plain(i);
        };
    }

    private @Nullable Match plain(int i) {
        Match match = Match.longer(calendar.at(i), parts.at(i));
        match = Match.longer(match, relative.at(i));
        match = Match.longer(match, durations.at(i));
        match = Match.longer(match, clocks.at(i));
        match = Match.longer(match, vague.at(i));
        match = Match.longer(match, periods.at(items, i));
        return match == null ? null : fiscal(inside(match));
    }

    private Match fiscal(Match match) {
        for (int i = match.from(); match.type() == Type.DATE && i < match.to(); i++) {
            if (items.isAny(i, "fiscal", "fy")) {
                return match.withMeaning(new Meaning.Fiscal(match.meaning()));
            }
        }
        return match;
    }

    /** "last Christmas", "this Easter". */
    private @Nullable Match pointedFeast(int i) {
        Match match = items.isAny(i, "last", "this", "next") ? periods.at(items, i + 1) : null;
        boolean feast = match != null
                && (match.meaning() instanceof Meaning.Movable || match.meaning() instanceof Meaning.OfYear);
        return feast && match != null
                ? match.from(i).withMeaning(new Meaning.Pointed(match.meaning(), items.value(i)))
                : null;
    }

    /** "April last year", "Monday of last week". */
    private Match inside(Match match) {
        boolean part = switch (match.meaning()) {
            case Meaning.OfYear ofYear -> true;
            case Meaning.Movable movable -> true;
            case Meaning.Weekday weekday -> true;
            case Meaning.Part each -> true;
            default -> false;
        };
        int at = items.is(match.to(), "of") ? match.to() + 1 : match.to();
        if (!part || !items.is(at, Kind.POINTER)) {
            return match;
        }
        boolean weekday = match.meaning() instanceof Meaning.Weekday;
        Match whole = items.is(at + 1, weekday ? "week" : "year") ? relative.at(at) : null;
        return whole == null ? match : match.to(whole.to()).withMeaning(new Meaning.Inside(match.meaning(), whole
                .meaning()));
    }

    private boolean takesArticle(Match match) {
        if (hyphenated(match)) {
            return false;
        }
        return takesArticle(match, match.meaning());
    }

    private boolean takesArticle(Match match, Meaning meaning) {
        Kind first = items.kind(match.from());
        return switch (meaning) {
            case Meaning.Fiscal fiscal -> takesArticle(match, fiscal.named());
            case Meaning.Part part -> true;
            case Meaning.Inside inside -> first != Kind.MONTH && first != Kind.WEEKDAY;
            case Meaning.Same same -> true;
            case Meaning.Length length -> first == Kind.POINTER || items.form(match.to() - 1).endsWith("s");
            case Meaning.Clock clock -> first == Kind.DAYPART || first == Kind.POINTER;
            case Meaning.Fixed fixed -> fixed.grain() == Grain.DECADE || fixed.grain() == Grain.CENTURY
                    || match.mod() != null || first == Kind.UNIT || first == Kind.ORDINAL || dividesYear(fixed)
                            && first != Kind.MONTH;
            case Meaning.Step step -> first == Kind.POINTER || match.mod() != null || first == Kind.UNIT;
            case Meaning.Pointed pointed -> true;
            case Meaning.OfYear ofYear -> match.mod() != null || first == Kind.ORDINAL;
            default -> false;
        };
    }

    private static boolean dividesYear(Meaning.Fixed fixed) {
        return fixed.grain().dividesYear();
    }

    private boolean hyphenated(Match match) {
        for (int i = match.from() + 1; i < match.to() - 1; i++) {
            boolean compared = items.isAny(i + 1, "ago", "earlier") && match.to() > i + 2;
            if (items.is(i, "-") && !compared && !items.is(i - 1, Kind.PHASE)) {
                return true;
            }
        }
        return false;
    }

    /** "early this month", "mid-1995", "later this year", "early in the year". */
    private @Nullable Match phase(int i) {
        int at = items.is(i + 1, "-") ? i + 2 : i + 1;
        at = items.is(at, "in") ? at + 1 : at;
        if (items.is(at, "on") && items.is(at + 1, Kind.WEEKDAY)) {
            at++;
        }
        Match match = items.is(at, Kind.DAYPART) && !items.isAny(i, "earlier", "later") ? dayPart(at) : whole(at);
        boolean date = match != null && (match.type() == Type.DATE || match.type() == Type.TIME)
                && !(match.meaning() instanceof Meaning.Vague);
        return date && match != null ? match.from(i).mod(items.text(i)) : null;
    }

    private Match dayPart(int at) {
        Match day = relative.at(at + 1);
        if (items.is(at + 1, Kind.DEICTIC) && day != null && day.type() == Type.DATE) {
            return Match.time(at, day.to(), new Meaning.Clock("T" + items.text(at), day.meaning()));
        }
        Meaning part = new Meaning.Clock("T" + items.text(at), new Meaning.Same(Grain.DAY));
        return Match.time(at, at + 1, part);
    }

    /** "(the) end of 1990", "beginning of October", "the end of the month". */
    private @Nullable Match edge(int i) {
        Match match = items.is(i + 1, "of") ? whole(i + 2) : null;
        boolean date = match != null && match.type() == Type.DATE && !(match.meaning() instanceof Meaning.Vague);
        return date && match != null ? match.from(i).mod(items.text(i)) : null;
    }

    /** A plain expression, or a unit with the article: "the year", "the month". */
    private @Nullable Match whole(int i) {
        boolean article = items.is(i, "the");
        Match match = plain(article ? i + 1 : i);
        if (match != null) {
            return match;
        }
        boolean unit = article && items.is(i + 1, Kind.UNIT) && !items.form(i + 1).endsWith("s");
        Grain grain = unit ? Unit.valueOf(items.text(i + 1)).grain() : null;
        return grain == null ? null : Match.date(i + 1, i + 2, new Meaning.Same(grain));
    }

    private @Nullable Match hedged(int i) {
        Match match = plain(i + 1);
        boolean fits = match != null && switch (match.meaning()) {
            case Meaning.Length length -> true;
            case Meaning.Ahead ahead -> true;
            case Meaning.Step step -> items.kind(i + 1) != Kind.POINTER && items.kind(i + 1) != Kind.DEICTIC;
            case Meaning.Clock clock -> items.is(i + 1, Kind.NUMBER) || items.is(i + 1, Kind.CARDINAL);
            case Meaning.Vague vagueness -> items.is(i + 1, Kind.SOME);
            default -> items.isAny(i, "around") && match.type() == Type.DATE;
        };
        return fits && match != null ? match.from(i).mod(items.text(i)) : null;
    }

    /** "more than two years", "at least 30 days". */
    private @Nullable Match bounded(int i) {
        String mod = BOUNDS.get((items.form(i) + " " + items.form(i + 1)).toLowerCase(Locale.ROOT));
        if (mod == null) {
            return null;
        }
        int at = items.isAny(i, "as", "no") ? i + 3 : items.is(i + 2, "the") ? i + 3 : i + 2;
        Match match = plain(at);
        boolean length = match != null
                && (match.meaning() instanceof Meaning.Length || match.meaning() instanceof Meaning.Step);
        return length && match != null ? match.from(i).mod(mod) : null;
    }

    /** "1994 or later", "1990 and beyond". */
    private Match trail(Match match) {
        int at = match.to();
        if (items.is(at, "or") && items.is(at + 1, "so")) {
            return match.to(at + 2).mod("APPROX");
        }
        boolean open = match.type() == Type.DATE && (items.is(at, "or") && items.isAny(at + 1, "later", "after")
                || items.is(at, "and") && items.isAny(at + 1, "beyond", "onwards"));
        return open ? match.to(at + 2).mod("ON_OR_AFTER") : match;
    }
}
