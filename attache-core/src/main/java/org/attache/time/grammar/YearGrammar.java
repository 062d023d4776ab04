package org.attache.time.grammar;

import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import org.attache.model.Doubt;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Numbers.Amount;
import org.attache.time.scan.Numbers;
import org.jspecify.annotations.Nullable;

/** Years, decades and centuries, in figures and in words; years beyond those of news stay unresolved. */
final class YearGrammar {

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
    /** What can follow a year, and hardly a number of things. */
    private static final Set<String> GOES_ON = Set.of("the", "a", "an", "and", "or", "but", "when", "while", "that",
            "it", "he", "she", "they", "we", "was", "were", "is", "will", "would", "had", "has", "with", "at", "as");

    private final Items items;
    private final Numbers numbers;

    YearGrammar(Items items, Numbers numbers) {
        this.items = items;
        this.numbers = numbers;
    }

    @Nullable
    Match at(int i) {
        return switch (items.kind(i)) {
            case NUMBER -> Match.longer(Match.longer(year(i), decade(i)), alone(i));
            case DECIMAL -> alone(i);
            case ORDINAL -> century(i);
            case CARDINAL -> wordYear(i);
            case SIGN -> shortYear(i);
            case OTHER -> other(i);
            case UNIT -> items.is(i, "year") ? yearNamed(i) : null;
            default -> null;
        };
    }

    /** Whether the word is what a number before it counts. */
    boolean counted(int i) {
        return COUNTED.contains(items.form(i));
    }

    /** A date up to a year that no calendar of news reaches, null where the number may count what follows. */
    @Nullable
    Match beyond(int from, int yearAt, String value) {
        boolean stands = closes(yearAt + 1) || GOES_ON.contains(items.form(yearAt + 1));
        boolean comma = items.is(yearAt - 1, ",");
        return (comma ? closes(yearAt + 1) : stands) ? Match.date(from, yearAt + 1, outOfRange(yearAt, value)) : null;
    }

    /** Whether nothing follows that a number could count. */
    boolean closes(int i) {
        return items.at(i) == Item.NONE || items.isAny(i, ".", ",", ";", ":", ")", "?", "!", "\"", "”", "'", "–");
    }

    private Meaning outOfRange(int yearAt, String value) {
        String year = items.form(yearAt).length() > 12 ? items.form(yearAt).substring(0, 12) + "…" : items.form(yearAt);
        return new Meaning.Unknown(value, new Doubt(Doubt.Kind.OUT_OF_RANGE,
                "the year " + year + " is beyond the years that are read, 1000 to 2199"));
    }

    /** "in 48211." */
    private @Nullable Match alone(int i) {
        boolean year = items.isYearBeyond(i) && items.isAny(i - 1, "in", "since", "until", "till") && closes(i + 1);
        return year ? Match.date(i, i + 1, outOfRange(i, "XXXX")) : null;
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
        if (items.isYearBeyond(i + 1)) {
            return Match.date(i, i + 2, outOfRange(i + 1, "XXXX"));
        }
        Amount words = numbers.year(i + 1);
        return words == null || words.amount() > Year.MAX_VALUE ? null
                : Match.date(i, words.to(), ofYear((int) words.amount()));
    }
}
