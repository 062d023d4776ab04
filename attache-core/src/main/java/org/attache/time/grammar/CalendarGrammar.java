package org.attache.time.grammar;

import java.time.LocalDate;
import java.util.Set;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Numbers.Amount;
import org.attache.time.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Dates by the calendar: days, months, weekdays; years and figures by the grammars it holds. */
public final class CalendarGrammar {

    private static final Set<String> BEFORE_AMBIGUOUS = Set.of("in", "since", "of", "until", "till", "by", "from", "to",
            "during", "before", "after", "through", "on", "last", "this", "next", "early", "late", "mid", "between",
            "for", "and", "each", "every", "past", "earlier", "later", "-", ",", "(");

    private final Items items;
    private final Numbers numbers;
    private final YearGrammar years;
    private final FigureGrammar figures;
    private final LaterDate laterDate;

    CalendarGrammar(Items items) {
        this.items = items;
        this.numbers = new Numbers(items);
        this.years = new YearGrammar(items, numbers);
        this.figures = new FigureGrammar(items);
        this.laterDate = new LaterDate(items);
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case WEEKDAY -> weekday(i);
            case MONTH -> month(i);
            case NUMBER -> Match.longer(Match.longer(figures.at(i), dayFirst(i)), years.at(i));
            case ORDINAL -> Match.longer(dayFirst(i), years.at(i));
            case DECIMAL -> Match.longer(figures.at(i), years.at(i));
            case CARDINAL, SIGN, OTHER, UNIT -> years.at(i);
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
                : abbreviated(i) ? null : alone(i);
    }

    /** "Monday", "on Mondays". */
    private Match alone(int i) {
        int day = items.value(i);
        return items.form(i).endsWith("days") ? Match.set(i, i + 1, new Meaning.Recurring("XXXX-WXX-" + day))
                : Match.date(i, i + 1, new Meaning.Weekday(day));
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
        if (items.isDay(next) && !(items.is(next + 1, ":") && items.glued(next + 2)) && !years.counted(next + 1)) {
            return monthDay(i, next, month);
        }
        if (!items.isYear(next) && items.isYearBeyond(next) && items.form(next).length() > 4) {
            return years.beyond(i, next, CalendarDays.open(month, 0));
        }
        Match withYear = monthOfYear(i, next, month);
        return withYear != null ? withYear : isOtherWord(i) ? null : monthAlone(i, next, month);
    }

    /** "March 1997", "March, 1997", "March of nineteen ninety-seven", "31 September 1997". */
    private @Nullable Match monthOfYear(int i, int next, int month) {
        int year = items.is(next, ",") || items.is(next, "of") ? next + 1 : next;
        if (items.isYear(year)) {
            return Match.date(i, year + 1, new Meaning.Fixed(Grain.MONTH, LocalDate.of(items.value(year), month, 1)));
        }
        int behindDay = items.is(next + 1, ",") ? next + 2 : next + 1;
        if (items.isNoDay(next) && items.isYear(behindDay)) {
            return Match.date(i, behindDay + 1,
                    CalendarDays.of(items.value(behindDay), month, items.value(next)));
        }
        Amount words = numbers.year(year);
        return words == null ? null
                : Match.date(i, words.to(),
                        new Meaning.Fixed(Grain.MONTH, LocalDate.of((int) words.amount(), month, 1)));
    }

    /** The verb "may", a march, Jan and April who are people. */
    private boolean isOtherWord(int i) {
        boolean ambiguous = items.isAny(i, "may", "march", "mar", "jan", "jun", "dec");
        boolean name = items.isAny(i, "april", "june", "august") && items.at(i + 1).capital();
        boolean person = items.isAny(i, "jan", "jun", "mar", "dec") && items.at(i + 1).capital();
        return (ambiguous || name) && !stands(i) || person;
    }

    private Match monthAlone(int i, int next, int month) {
        Integer later = laterDate.year(month, next);
        return Match.date(i, monthEnd(i, next), later == null ? new Meaning.OfYear(month, 0)
                : new Meaning.Fixed(Grain.MONTH, LocalDate.of(later, month, 1)));
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
        if (items.isYearBeyond(yearAt)) {
            Match beyond = years.beyond(i, yearAt, CalendarDays.open(month, day));
            if (beyond != null || yearAt == afterRange && !years.counted(yearAt + 1)) {
                return beyond;
            }
        }
        int end = year == null ? afterRange : yearAt + 1;
        year = year == null ? laterDate.year(month, afterRange) : year;
        Meaning first = CalendarDays.of(year, month, day);
        return Match.date(i, end,
                lastDay > 0 ? new Meaning.Range(first, CalendarDays.of(year, month, lastDay)) : first);
    }

    /** The second of two days of one month: "3-5", "3 to 5", "12 or 13". */
    private int rangeEnd(int at) {
        boolean dash = items.isAny(at, "-", "–") && !items.is(at + 2, "-");
        boolean words = items.isAny(at, "to", "or", "and", "through")
                && (items.is(at + 2, Kind.MONTH) || items.is(at + 2, "of") || closes(at + 2));
        boolean later = items.isDay(at + 1) && items.value(at + 1) > items.value(at - 1);
        return later && (dash || words) ? items.value(at + 1) : 0;
    }

    private boolean closes(int i) {
        return years.closes(i) || items.isYear(i);
    }

    /** "12 April 2022", "the 12th of April", "12-14 April". */
    private @Nullable Match dayFirst(int i) {
        if (!items.isDay(i)) {
            return items.isNoDay(i) ? noDayFirst(i) : null;
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
        if (items.isYearBeyond(after) && !years.counted(after + 1)) {
            return years.beyond(i, after, CalendarDays.open(month, items.value(i)));
        }
        int end = year == null ? next + 1 : after + 1;
        year = year == null ? laterDate.year(month, next + 1) : year;
        Meaning first = CalendarDays.of(year, month, items.value(i));
        return Match.date(i, end,
                lastDay > 0 ? new Meaning.Range(first, CalendarDays.of(year, month, lastDay)) : first);
    }

    /** "45 April 2022": with its year nothing else can be meant. */
    private @Nullable Match noDayFirst(int i) {
        boolean date = items.is(i + 1, Kind.MONTH) && items.isYear(i + 2);
        return date ? Match.date(i, i + 3, CalendarDays.of(items.value(i + 2), items.value(i + 1), items.value(i)))
                : null;
    }
}
