package org.attache.time.grammar;

import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Zones;
import org.jspecify.annotations.Nullable;

/** Times of day: "10:30 a.m.", "1530 GMT", "five o'clock", "noon", "Friday morning". */
public final class ClockGrammar {

    private final Items items;
    private final CalendarGrammar calendar;
    private final RelativeGrammar relative;
    private final Zones zones;

    ClockGrammar(Items items, CalendarGrammar calendar, RelativeGrammar relative) {
        this.items = items;
        this.calendar = calendar;
        this.relative = relative;
        this.zones = new Zones(items);
    }

    private record Time(int to, int hour, int minute) {

        String suffix() {
            return "T%02d:%02d".formatted(hour, minute);
        }

        boolean exists() {
            return minute < 60 && (hour < 24 || hour == 24 && minute == 0);
        }

        String written() {
            return "%d:%02d".formatted(hour, minute);
        }
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case NUMBER -> items.isYear(i) ? Match.longer(moment(i), clock(i)) : clock(i);
            case CARDINAL, DECIMAL -> clock(i);
            case DAYPART -> noon(i);
            case WEEKDAY, DEICTIC -> partOfDay(i);
            default -> null;
        };
    }

    /** "2022-04-18T17:00-05:00", "2022-04-18 17:00 UTC". */
    private @Nullable Match moment(int i) {
        Match date = calendar.at(i);
        if (date == null || !(date.meaning() instanceof Meaning.Fixed fixed) || fixed.grain() != Grain.DAY) {
            return null;
        }
        int at = items.is(date.to(), "t") && items.glued(date.to()) && items.glued(date.to() + 1) ? date.to() + 1
                : date.to();
        Time time = items.is(at, Kind.NUMBER) && items.is(at + 1, ":") ? time(at) : null;
        if (time == null || !time.exists()) {
            return null;
        }
        Zones.Named zone = zones.at(time.to);
        zone = zone == null && at > date.to() ? zones.inFigures(time.to) : zone;
        return Match.time(i, zone == null ? time.to : zone.to(), told(time, date.meaning(), zone));
    }

    private static Meaning told(Time time, Meaning day, Zones.@Nullable Named zone) {
        return new Meaning.Clock(time.suffix() + (zone == null ? "" : zone.suffix()), day, zone);
    }

    private @Nullable Match clock(int i) {
        Time time = time(i);
        if (time == null || time.exists()) {
            return time == null ? null : onDay(i, time);
        }
        return items.form(i).length() <= 5 && meantAsTime(i, time) ? noClock(i, time, behindZone(time.to)) : null;
    }

    /** "25:70" may be a score or a record; a word beside it tells. */
    private boolean meantAsTime(int i, Time time) {
        boolean before = items.isAny(i - 1, "at", "until", "till", "by", "before", "after", "around", "about");
        return before || behindZone(time.to) > time.to || items.isAny(time.to - 1, "am", "pm", "clock");
    }

    private Match noClock(int i, Time time, int to) {
        int at = items.is(to, ",") ? to + 1 : to;
        Match date = date(items.is(at, "on") ? at + 1 : at);
        return Match.time(i, date == null ? to : date.to(),
                new Meaning.NoClock(time.written(), date == null ? null : date.meaning()));
    }

    private @Nullable Time time(int i) {
        int hour = items.value(i);
        if (items.is(i + 1, ":") && items.glued(i + 1) && items.is(i + 2, Kind.NUMBER) && items.glued(i + 2)
                && items.form(i + 2).length() == 2) {
            return half(oClock(seconds(i + 3)), hour, items.value(i + 2), true);
        }
        if (items.is(i, Kind.DECIMAL)) {
            return british(i);
        }
        if (military(i)) {
            return new Time(i + 1, hour / 100, hour % 100);
        }
        int at = oClock(i + 1);
        return half(at, hour, 0, at > i + 1);
    }

    /** "1530 GMT", "0600 (0300 GMT)"; behind "in" four figures are a year whatever follows. */
    private boolean military(int i) {
        boolean four = items.is(i, Kind.NUMBER) && items.form(i).length() == 4
                && !items.isAny(i - 1, "in", "since", "of", "during", "until");
        return four && !items.is(i + 1, Kind.SIGN) && zones.at(i + 1) != null
                || four && !items.isYear(i) && behindOtherZone(i + 1) > i + 1;
    }

    /** Behind the seconds, where they stand. */
    private int seconds(int i) {
        boolean seconds = items.is(i, ":") && items.glued(i) && items.is(i + 1, Kind.NUMBER) && items.glued(i + 1)
                && items.form(i + 1).length() == 2;
        return seconds ? i + 2 : i;
    }

    /** Behind "o'clock", where that stands. */
    private int oClock(int i) {
        return items.is(i, "o") && items.is(i + 1, "'") && items.is(i + 2, "clock") ? i + 3 : i;
    }

    /** "10.30 pm", "19.00 GMT". */
    private @Nullable Time british(int i) {
        String[] parts = items.form(i).split("\\.");
        boolean clock = parts.length == 2 && parts[0].length() <= 2 && parts[1].length() == 2
                && (items.isAny(i + 1, "am", "pm") || zones.at(i + 1) != null);
        return clock ? half(i + 1, Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), true) : null;
    }

    private @Nullable Time half(int i, int hour, int minute, boolean sure) {
        if (items.isAny(i, "am", "pm")) {
            boolean afternoon = items.is(i, "pm");
            int full = hour == 12 ? afternoon ? 12 : 0 : afternoon && hour < 12 ? hour + 12 : hour;
            return hour < 100 ? new Time(i + 1, full, minute) : null;
        }
        boolean score = sure && items.is(i, ".") && items.glued(i)
                && items.is(i + 1, Kind.NUMBER);
        return sure && !score && hour < 100 ? new Time(i, hour, minute) : null;
    }

    /** The zone behind a time, in parentheses or not. */
    private Zones.@Nullable Named zone(int i) {
        Zones.Named zone = zones.at(items.is(i, "(") ? i + 1 : i);
        return zone != null && items.is(i, "(") && !items.is(zone.to(), ")") ? null : zone;
    }

    private int behindZone(int i) {
        Zones.Named zone = zone(i);
        return zone == null ? i : items.is(i, "(") ? zone.to() + 1 : zone.to();
    }

    private Match onDay(int i, Time time) {
        int to = behindZone(time.to);
        Zones.Named zone = zone(time.to);
        Match date = date(behindSigns(to));
        if (date == null) {
            Match later = date(behindSigns(behindOtherZone(to)));
            return Match.time(i, to, told(time, later == null ? new Meaning.Same(Grain.DAY) : later.meaning(), zone));
        }
        boolean behind = zone == null && zones.at(date.to()) != null;
        return behind ? Match.time(i, behindZone(date.to()), told(time, date.meaning(), zone(date.to())))
                : Match.time(i, date.to(), told(time, date.meaning(), zone));
    }

    /** Behind ", on". */
    private int behindSigns(int to) {
        int at = items.is(to, ",") ? to + 1 : to;
        return items.is(at, "on") ? at + 1 : at;
    }

    /** Behind the same time in another zone, or out of its parentheses: "7 p.m. (1600 GMT) on Monday". */
    private int behindOtherZone(int to) {
        if (items.is(to, ")")) {
            return to + 1;
        }
        Time other = items.is(to, "(") && items.is(to + 1, Kind.NUMBER) ? time(to + 1) : null;
        int end = other == null ? to : behindZone(other.to);
        return other != null && items.is(end, ")") ? end + 1 : to;
    }

    private @Nullable Match date(int i) {
        boolean day = items.is(i, Kind.WEEKDAY) || items.is(i, Kind.DEICTIC)
                || items.is(i, Kind.MONTH) && (items.isDay(i + 1) || items.is(i + 1, ".") && items.isDay(i + 2))
                || items.is(i, Kind.NUMBER) && items.isDay(i);
        Match date = day ? Match.longer(calendar.at(i), relative.at(i)) : null;
        return date != null && (date.meaning() instanceof Meaning.Clock || date.meaning() instanceof Meaning.Range)
                ? null
                : date;
    }

    private @Nullable Match noon(int i) {
        boolean noon = items.isAny(i, "noon", "midday");
        if (!noon && !items.is(i, "midnight")) {
            return items.is(i, "midnight") ? null : stretch(i);
        }
        return onDay(i, new Time(i + 1, noon ? 12 : 24, 0));
    }

    /** "the morning" of a day spoken about. */
    private @Nullable Match stretch(int i) {
        boolean spoken = items.is(i - 1, "the") && items.isAny(i - 2, "in", "during", "by", "later")
                && !items.form(i).endsWith("s");
        return spoken ? Match.time(i, i + 1, new Meaning.Clock("T" + items.text(i), new Meaning.Same(Grain.DAY)))
                : null;
    }

    /** "Friday morning", "yesterday afternoon". */
    private @Nullable Match partOfDay(int i) {
        Match day = Match.longer(calendar.at(i), relative.at(i));
        if (day == null || day.type() != org.attache.model.TimeExpression.Type.DATE) {
            return null;
        }
        int at = items.isAny(day.to(), "early", "late", "mid", "-") ? day.to() + 1 : day.to();
        boolean part = items.is(at, Kind.DAYPART) && !items.form(at).endsWith("s") && !items.is(at, "midnight");
        return part ? Match.time(i, at + 1, new Meaning.Clock("T" + items.text(at), day.meaning())) : null;
    }
}
