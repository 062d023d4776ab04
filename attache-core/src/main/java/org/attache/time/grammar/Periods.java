package org.attache.time.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.attache.time.scan.Lexicon;
import org.attache.time.scan.Scanner;
import org.jspecify.annotations.Nullable;

/** Periods and days with a name, from {@code periods.tsv}. */
public final class Periods {

    private record Period(List<String> words, Meaning meaning) {}

    private final Map<String, List<Period>> byFirst = new HashMap<>();

    public Periods(Lexicon lexicon) {
        for (List<String> row : Table.rows(Periods.class, "periods.tsv")) {
            Meaning meaning = meaning(row);
            for (String name : row.get(0).split("\\|")) {
                List<String> words = Scanner.scan(name, 0, name.length(), lexicon).list().stream().map(Item::form)
                        .toList();
                byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(new Period(words, meaning));
            }
        }
    }

    private static Meaning meaning(List<String> row) {
        String value = row.get(1);
        if (value.equals("-")) {
            return new Meaning.NoTime();
        }
        if (value.startsWith("EASTER") || value.contains("#")) {
            return new Meaning.Movable(Feast.of(value));
        }
        if (value.startsWith("XXXX") && (value.length() == 4 || value.endsWith("XX"))) {
            return new Meaning.Unknown(value, null);
        }
        if (value.startsWith("XXXX-")) {
            return new Meaning.OfYear(Integer.parseInt(value.substring(5, 7)), Integer.parseInt(value.substring(8)));
        }
        return new Meaning.Named(value, LocalDate.parse(row.get(2)), LocalDate.parse(row.get(3)));
    }

    @Nullable
    Match at(Items items, int i) {
        Match best = null;
        if (items.at(i).capital()) {
            for (Period period : byFirst.getOrDefault(items.form(i), List.of())) {
                best = stands(period, items, i) ? Match.longer(best, match(period, items, i)) : best;
            }
        }
        return best;
    }

    private static Match match(Period period, Items items, int i) {
        int to = i + period.words.size();
        int yearAt = items.is(to, ",") || items.is(to, "of") || items.is(to, "in") ? to + 1 : to;
        LocalDate day = items.isYear(yearAt) ? day(period.meaning, items.value(yearAt)) : null;
        return day == null ? Match.date(i, to, period.meaning)
                : Match.date(i, yearAt + 1, new Meaning.Fixed(Grain.DAY, day));
    }

    private static @Nullable LocalDate day(Meaning meaning, int year) {
        return switch (meaning) {
            case Meaning.OfYear day -> LocalDate.of(year, day.month(), day.day());
            case Meaning.Movable day -> day.in(year);
            default -> null;
        };
    }

    private static boolean stands(Period period, Items items, int i) {
        for (int k = 0; k < period.words.size(); k++) {
            if (!items.is(i + k, period.words.get(k))) {
                return false;
            }
        }
        return period.words.size() > 1 || !named(items, i);
    }

    /** A capital on either side makes a name of a single word: "Tariq Ramadan", "Christmas Humphreys". */
    private static boolean named(Items items, int i) {
        Item before = items.at(i - 1);
        Item after = items.at(i + 1);
        boolean opener = i == 1 && items.isAny(0, "on", "in", "by", "before", "after", "during", "since", "until");
        return before.capital() && before.kind() == Kind.OTHER && !opener
                || after.capital() && after.kind() == Kind.OTHER;
    }
}
