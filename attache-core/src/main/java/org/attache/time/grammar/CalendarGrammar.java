package org.attache.time.grammar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Numbers.Amount;
import org.attache.time.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Dates by the calendar: days, months, years, decades, centuries, weekdays. */
public final class CalendarGrammar {

    private static final Set<String> BEFORE_YEAR = Set.of("in", "since", "of", "until", "till", "by", "from", "to",
            "during", "before", "after", "through", "between", "and", "or", "than", "early", "late", "mid", "year",
            "circa", "around", "(", "–", "-", "fiscal", "for", "spring", "summer", "fall", "autumn", "winter",
            "back", "about", "pre", "post", "with", "on");
    private static final Set<String> COUNTED = Set.of("%", "percent", "per", "million", "billion", "trillion", "people",
            "troops", "soldiers", "jobs", "miles", "mile", "km", "kilometers", "kilometres", "tons", "tonnes", "shares",
            "points", "dollars", "workers", "men", "women", "votes", "homes", "copies", "employees", "barrels", "feet",
            "foot", "metres", "meters", "pounds", "times", "euros", "rubles", "yen", "cases", "deaths", "children",
            "refugees", "members", "students", "units", "houses", "acres", "hectares", "pages", "passengers", "seats",
            "police", "families", "calories", "degrees", "square", "cubic", "hours", "hrs", "gmt", "est", "c");
    private static final Set<String> BEFORE_AMBIGUOUS = Set.of("in", "since", "of", "until", "till", "by", "from", "to",
            "during", "before", "after", "through", "on", "last", "this", "next", "early", "late", "mid", "between",
            "for", "and", "each", "every", "past", "earlier", "later", "-", ",", "(");

    private final Items items;
    private final Numbers numbers;

    CalendarGrammar(Items items) {
        this.items = items;
        this.numbers = new Numbers(items);
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case WEEKDAY -> weekday(i);
            case MONTH -> month(i);
            case NUMBER -> Match.longer(Match.longer(numeric(i), dayFirst(i)), Match.longer(year(i), decade(i)));
            case ORDINAL -> Match.longer(dayFirst(i), century(i));
            case CARDINAL -> wordYear(i);
            case SIGN -> shortYear(i);
            case OTHER -> other(i);
            case UNIT -> items.is(i, "year") ? yearNamed(i) : null;
            default -> null;
        };
    }

    private @Nullable Match weekday(int i) {
        int next = i + 1;
        if (items.is(next, ".") && items.at(i).form().length() < 6 && items.is(next + 1, Kind.MONTH)) {
            next++;
        }
        next = items.is(next, ",") ? next + 1 : next;
        next = items.is(next, "the") ? next + 1 : next;
        Match date = items.is(next, Kind.MONTH) ? month(next) : dayFirst(next);
        boolean dated = date != null && !(date.meaning() instanceof Meaning.OfYear open && open.day() == 0)
                && !(date.meaning() instanceof Meaning.Fixed fixed && fixed.grain() != Grain.DAY);
        return dated && date != null ? withWeekday(date, items.value(i)).from(i)
                : abbreviated(i) ? null : Match.date(i, i + 1, new Meaning.Weekday(items.value(i)));
    }

    /** "Sun" and "Sat" alone are more often something else. */
    private boolean abbreviated(int i) {
        return items.form(i).length() == 3;
    }

    private static Match withWeekday(Match date, int weekday) {
        return switch (date.meaning()) {
            case Meaning.OfYear day -> date.withMeaning(new Meaning.OfYear(day.month(), day.day(), weekday));
            case Meaning.Fixed day when day.first().getDayOfWeek().getValue() != weekday ->
                date.withMeaning(new Meaning.Contradicted(day.first(), weekday));
            default -> date;
        };
    }

    private @Nullable Match month(int i) {
        int month = items.value(i);
        int next = items.is(i + 1, ".") && items.form(i).length() < 5 ? i + 2 : i + 1;
        if (items.isDay(next) && !(items.is(next + 1, ":") && items.glued(next + 2)) && !counted(next + 1)) {
            return monthDay(i, next, month);
        }
        int year = items.is(next, ",") || items.is(next, "of") ? next + 1 : next;
        if (items.isYear(year)) {
            return Match.date(i, year + 1, new Meaning.Fixed(Grain.MONTH, LocalDate.of(items.value(year), month, 1)));
        }
        if (items.isYearBeyond(next) && items.form(next).length() > 4) {
            return null;
        }
        Amount words = numbers.year(year);
        if (words != null) {
            LocalDate first = LocalDate.of((int) words.amount(), month, 1);
            return Match.date(i, words.to(), new Meaning.Fixed(Grain.MONTH, first));
        }
        boolean ambiguous = items.isAny(i, "may", "march", "mar", "jan", "jun", "dec");
        boolean name = items.isAny(i, "april", "june", "august") && items.at(i + 1).capital();
        boolean person = items.isAny(i, "jan", "jun", "mar", "dec") && items.at(i + 1).capital();
        if ((ambiguous || name) && !stands(i) || person) {
            return null;
        }
        return Match.date(i, monthEnd(i, next), new Meaning.OfYear(month, 0));
    }

    /** Includes the dot of an abbreviated month where the sentence goes on. */
    private int monthEnd(int i, int next) {
        return next == i + 2 && items.at(next) != Item.NONE && !items.at(next).capital() ? next : i + 1;
    }

    /** "May" and "March" count as months only where a month is expected. */
    private boolean stands(int i) {
        return BEFORE_AMBIGUOUS.contains(items.form(i - 1)) || items.is(i + 1, "'") && items.is(i + 2, "s")
                && !items.is(i, "may");
    }

    private @Nullable Match monthDay(int i, int dayAt, int month) {
        int day = items.value(dayAt);
        int to = dayAt + 1;
        int lastDay = rangeEnd(to);
        int afterRange = lastDay > 0 ? to + 2 : to;
        int yearAt = items.is(afterRange, ",") || items.is(afterRange, "of") ? afterRange + 1 : afterRange;
        Integer year = items.isYear(yearAt) ? Integer.valueOf(items.value(yearAt)) : null;
        if (items.isYearBeyond(afterRange)) {
            return null;
        }
        int end = year == null ? afterRange : yearAt + 1;
        Meaning first = day(year, month, day);
        return Match.date(i, end, lastDay > 0 ? new Meaning.Range(first, day(year, month, lastDay)) : first);
    }

    private int rangeEnd(int at) {
        boolean dash = items.isAny(at, "-", "–") && items.isDay(at + 1) && !items.is(at + 2, "-");
        return dash && items.value(at + 1) > items.value(at - 1) ? items.value(at + 1) : 0;
    }

    private static Meaning day(@Nullable Integer year, int month, int day) {
        if (day > LocalDate.of(2000, month, 1).lengthOfMonth()) {
            return new Meaning.Unknown(
                    (year == null ? "XXXX" : "%04d".formatted(year)) + "-%02d-XX".formatted(month));
        }
        return year == null ? new Meaning.OfYear(month, day) : exact(year, month, day);
    }

    private static Meaning exact(int year, int month, int day) {
        try {
            return new Meaning.Fixed(Grain.DAY, LocalDate.of(year, month, day));
        } catch (DateTimeException notInCalendar) {
            return new Meaning.Unknown("%04d-%02d-XX".formatted(year, month));
        }
    }

    /** "12 April 2022", "the 12th of April", "12-14 April". */
    private @Nullable Match dayFirst(int i) {
        if (!items.isDay(i)) {
            return null;
        }
        int lastDay = rangeEnd(i + 1);
        int next = lastDay > 0 ? i + 3 : i + 1;
        next = items.is(next, "of") || items.is(next, "-") ? next + 1 : next;
        if (!items.is(next, Kind.MONTH)) {
            return null;
        }
        int month = items.value(next);
        int after = items.is(next + 1, ".") && items.isYear(next + 2) ? next + 2 : next + 1;
        after = items.isAny(after, ",", "-", "of") && items.isYear(after + 1) ? after + 1 : after;
        Integer year = items.isYear(after) ? Integer.valueOf(items.value(after)) : null;
        if (items.isYearBeyond(after)) {
            return null;
        }
        Meaning first = day(year, month, items.value(i));
        return Match.date(i, year == null ? next + 1 : after + 1,
                lastDay > 0 ? new Meaning.Range(first, day(year, month, lastDay)) : first);
    }

    /** "2022-04-12", "4/12/2022", "12.04.2022". */
    private @Nullable Match numeric(int i) {
        String separator = items.form(i + 1);
        boolean separated = (separator.equals("-") || separator.equals("/")) && items.glued(i + 1)
                && items.is(i + 2, Kind.NUMBER) && items.glued(i + 2) && items.is(i + 3, separator)
                && items.is(i + 4, Kind.NUMBER) && items.glued(i + 4);
        if (!separated) {
            return null;
        }
        int a = items.value(i);
        int b = items.value(i + 2);
        int c = items.value(i + 4);
        if (items.isYear(i)) {
            return b >= 1 && b <= 12 && c >= 1 && c <= 31 ? Match.date(i, i + 5, day(a, b, c)) : null;
        }
        if (items.form(i + 4).length() != 2 && !items.isYear(i + 4)) {
            return null;
        }
        int year = c >= 1000 ? c : c + (c < 50 ? 2000 : 1900);
        if (a != b && a >= 1 && a <= 12 && b >= 1 && b <= 12) {
            return Match.date(i, i + 5, eitherWay(year, a, b));
        }
        int month = a > 12 ? b : a;
        int day = a > 12 ? a : b;
        boolean date = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return date ? Match.date(i, i + 5, day(year, month, day)) : null;
    }

    /** "4/5/2022": nothing says which is the month, so both days stay possible. */
    private static Meaning eitherWay(int year, int a, int b) {
        LocalDate one = LocalDate.of(year, a, b);
        LocalDate other = LocalDate.of(year, b, a);
        return new Meaning.Named("%04d-XX-XX".formatted(year), one.isBefore(other) ? one : other,
                one.isBefore(other) ? other : one);
    }

    private @Nullable Match year(int i) {
        if (!items.isYear(i) || !plausible(i)) {
            return null;
        }
        int year = items.value(i);
        boolean range = items.isAny(i + 1, "-", "–") && items.glued(i + 1) && items.glued(i + 2)
                && items.is(i + 2, Kind.NUMBER);
        if (range && items.form(i + 2).length() == 2 && items.value(i + 2) > year % 100) {
            Meaning to = ofYear(year - year % 100 + items.value(i + 2));
            return Match.date(i, i + 3, new Meaning.Range(ofYear(year), to));
        }
        return Match.date(i, i + 1, ofYear(year));
    }

    private static Meaning ofYear(int year) {
        return new Meaning.Fixed(Grain.YEAR, LocalDate.of(year, 1, 1));
    }

    private boolean plausible(int i) {
        boolean cued = BEFORE_YEAR.contains(items.form(i - 1));
        boolean modern = items.value(i) >= 1900 && items.value(i) < 2100;
        boolean money = items.isAny(i - 1, "$", "£", "€", "¥", "#", ".", "/", ":") && items.glued(i)
                || items.isAny(i - 1, "no", "nearly", "some", "over", "than");
        boolean named = !cued && items.is(i - 1, Kind.OTHER) && items.at(i - 1).capital();
        boolean part = named || items.glued(i + 1) && items.isAny(i + 1, "-", "/", ":", "%") && items.glued(i + 2)
                && !items.is(i + 2, Kind.NUMBER) && !items.is(i + 1, "-");
        return (cued || modern) && !money && !part && !counted(i + 1) && !glueBefore(i);
    }

    private boolean counted(int i) {
        return COUNTED.contains(items.form(i));
    }

    /** Model numbers: "F-1990", "A1990". */
    private boolean glueBefore(int i) {
        return items.glued(i) && (items.is(i - 1, Kind.OTHER) || items.is(i - 1, "-") && items.glued(i - 1)
                && items.form(i - 2).length() <= 2 && items.is(i - 2, Kind.OTHER));
    }

    /** "1990s", "'90s", "the 90s". */
    private @Nullable Match decade(int i) {
        int s = items.is(i + 1, "'") && items.glued(i + 1) ? i + 2 : i + 1;
        boolean plural = items.is(s, "s") && items.glued(s);
        int value = items.value(i);
        if (!plural || value % 10 != 0) {
            return null;
        }
        if (items.isYear(i)) {
            Grain grain = value % 100 == 0 && s == i + 1 && value < 2000 ? Grain.CENTURY : Grain.DECADE;
            return Match.date(i, s + 1, new Meaning.Fixed(grain, LocalDate.of(value, 1, 1)));
        }
        boolean shortened = items.form(i).length() == 2 && value >= 20 && s == i + 1
                && items.isAny(i - 1, "the", "early", "late", "mid", "-", "'");
        return shortened ? decade(i, s + 1, value) : null;
    }

    private static Match decade(int from, int to, int value) {
        return Match.date(from, to, new Meaning.Fixed(Grain.DECADE, LocalDate.of(1900 + value, 1, 1)));
    }

    /** "'95", "'90s". */
    private @Nullable Match shortYear(int i) {
        boolean apostrophe = items.is(i, "'") && items.is(i + 1, Kind.NUMBER) && items.glued(i + 1)
                && items.form(i + 1).length() == 2 && items.at(i + 1).start() == items.at(i).end();
        if (!apostrophe || items.glued(i)) {
            return null;
        }
        int value = items.value(i + 1);
        if (items.is(i + 2, "s") && items.glued(i + 2)) {
            return value % 10 == 0 ? decade(i, i + 3, value) : null;
        }
        return Match.date(i, i + 2, ofYear(value < 50 ? 2000 + value : 1900 + value));
    }

    private @Nullable Match century(int i) {
        int at = items.is(i + 1, "-") ? i + 2 : i + 1;
        boolean century = items.is(at, "century") && items.value(i) >= 10 && items.value(i) <= 22;
        return century ? Match.date(i, at + 1,
                new Meaning.Fixed(Grain.CENTURY, LocalDate.of(items.value(i) * 100 - 100, 1, 1))) : null;
    }

    private @Nullable Match wordYear(int i) {
        Amount year = numbers.year(i);
        boolean stands = year != null && !items.is(year.to(), Kind.UNIT) && !counted(year.to())
                && (year.amount() < 2000 || BEFORE_YEAR.contains(items.form(i - 1)))
                && (year.amount() < 2000 || !items.is(year.to(), Kind.OTHER));
        return stands && year != null ? Match.date(i, year.to(), ofYear((int) year.amount())) : null;
    }

    /** "the nineties". */
    private @Nullable Match other(int i) {
        int tens = switch (items.form(i)) {
            case "twenties" -> 20;
            case "thirties" -> 30;
            case "forties" -> 40;
            case "fifties" -> 50;
            case "sixties" -> 60;
            case "seventies" -> 70;
            case "eighties" -> 80;
            case "nineties" -> 90;
            default -> 0;
        };
        boolean decade = tens > 0 && (items.isAny(i - 1, "the", "early", "late") || items.is(i - 2, "mid"))
                && !items.isAny(i - 2, "their", "his", "her");
        return decade ? decade(i, i + 1, tens) : null;
    }

    private @Nullable Match yearNamed(int i) {
        if (items.isYear(i + 1)) {
            return Match.date(i, i + 2, ofYear(items.value(i + 1)));
        }
        Amount words = numbers.year(i + 1);
        return words == null || words.amount() > Year.MAX_VALUE ? null
                : Match.date(i, words.to(), ofYear((int) words.amount()));
    }
}
