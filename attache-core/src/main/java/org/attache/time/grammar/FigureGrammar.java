package org.attache.time.grammar;

import java.time.LocalDate;
import org.attache.model.Doubt;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** Dates in figures alone: "2022-04-12", "4/12/2022", "12.04.2022". */
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

    /** "12.04.2022": where dots are written the day comes first. */
    private @Nullable Match dotted(int i) {
        String form = items.form(i);
        int dot = form.indexOf('.');
        boolean date = dot > 0 && dot <= 2 && form.length() - dot == 3 && items.is(i + 1, ".") && items.glued(i + 1)
                && items.glued(i + 2) && items.isYear(i + 2);
        if (!date) {
            return null;
        }
        int day = Integer.parseInt(form.substring(0, dot));
        int month = Integer.parseInt(form.substring(dot + 1));
        return Match.date(i, i + 3, CalendarDays.of(items.value(i + 2), month, day));
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
        int year = whole ? c : c + (c < 50 ? 2000 : 1900);
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
