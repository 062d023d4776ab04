package org.attache.time.grammar;

import java.time.LocalDate;
import org.attache.model.Doubt;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: "2022-04-12", "4/12/2022", "12.04.2022", "12.04.22". */
final class FigureGrammar {

    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final Items items;

    FigureGrammar(Items items) {
        this.items = items;
    }

    @Nullable
    Match at(int i) {
        return items.is(i, Kind.DECIMAL) ? dotted(i) : items.isYear(i) ? yearFirst(i) : yearLast(i);
    }

    /**
     * "12.04.2022", "12.04.22", "1.4.2022": where dots are written the day comes first, unless only the month can. Two digits
     * of a year need two of the month and no word before that counts versions or paragraphs.
     */
    private @Nullable Match dotted(int i) {
        String form = items.form(i);
        int dot = form.indexOf('.');
        boolean figures = dot > 0 && dot <= 2 && form.length() - dot <= 3 && items.is(i + 1, ".") && items.glued(i + 1)
                && items.glued(i + 2) && items.is(i + 2, Kind.NUMBER);
        if (!figures) {
            return null;
        }
        int day = Integer.parseInt(form.substring(0, dot));
        int month = Integer.parseInt(form.substring(dot + 1));
        boolean swapped = month > MONTHS && isDay(month) && isMonth(day);
        boolean plain = swapped || isMonth(month) && isDay(day);
        boolean whole = items.isYear(i + 2) && (form.length() - dot == 3 || plain);
        if (!whole && !(plain && !swapped && form.length() == 5 && shortYear(i))) {
            return null;
        }
        int year = whole ? items.value(i + 2) : century(items.value(i + 2));
        return Match.date(i, i + 3, swapped ? CalendarDays.of(year, day, month) : CalendarDays.of(year, month, day));
    }

    private boolean shortYear(int i) {
        boolean two = items.form(i + 2).length() == 2 && items.at(i + 2).end() - items.at(i + 2).start() == 2;
        boolean goesOn = items.is(i + 3, ".") && items.glued(i + 3) && items.is(i + 4, Kind.NUMBER)
                && items.glued(i + 4);
        boolean behindName = items.at(i - 1).capital() && items.is(i - 1, Kind.OTHER) && i > 1 || items.glued(i);
        return two && !goesOn && !behindName && !items.isAny(i - 1, "version", "section", "article", "paragraph",
                "release", "build", "chapter", "rule", "item", "no", "number");
    }

    private static int century(int year) {
        return year + (year < 50 ? 2000 : 1900);
    }

    /** Three numbers glued together by a separator. */
    private boolean glued(int i) {
        String separator = items.form(i + 1);
        return (separator.equals("-") || separator.equals("/")) && items.glued(i + 1) && items.is(i + 2, Kind.NUMBER)
                && items.glued(i + 2) && items.is(i + 3, separator) && items.is(i + 4, Kind.NUMBER)
                && items.glued(i + 4);
    }

    private @Nullable Match yearFirst(int i) {
        boolean pairs = glued(i) && items.form(i + 2).length() <= 2 && items.form(i + 4).length() <= 2
                && items.form(i + 2).length() == items.form(i + 4).length();
        boolean date = glued(i) && isMonth(items.value(i + 2)) && isDay(items.value(i + 4));
        return pairs || date
                ? Match.date(i, i + 5, CalendarDays.of(items.value(i), items.value(i + 2), items.value(i + 4)))
                : null;
    }

    private @Nullable Match yearLast(int i) {
        boolean whole = glued(i) && items.isYear(i + 4);
        if (!whole && !(glued(i) && items.form(i + 4).length() == 2)) {
            return null;
        }
        int a = items.value(i);
        int b = items.value(i + 2);
        int c = items.value(i + 4);
        int year = whole ? c : century(c);
        if (a != b && isMonth(a) && isMonth(b)) {
            return Match.date(i, i + 5, eitherWay(year, a, b));
        }
        int month = a > MONTHS ? b : a;
        int day = a > MONTHS ? a : b;
        boolean plain = isMonth(month) && isDay(day);
        boolean stands = plain || whole && items.form(i).length() == 2 && items.form(i + 2).length() == 2;
        return stands ? Match.date(i, i + 5, CalendarDays.of(year, month, day)) : null;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static boolean isDay(int number) {
        return number >= 1 && number <= DAYS;
    }

    /** "4/5/2022": nothing says which is the month, so both days stay possible. */
    private static Meaning eitherWay(int year, int a, int b) {
        LocalDate one = LocalDate.of(year, a, b);
        LocalDate other = LocalDate.of(year, b, a);
        return one.isBefore(other) ? new Meaning.Either(one, other) : new Meaning.Either(other, one);
    }
}
