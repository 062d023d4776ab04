package org.attache.time.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attache.table.Table;
import org.attache.time.scan.Item;
import org.attache.time.scan.Items;
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
        boolean dated = period.meaning instanceof Meaning.OfYear && items.isYear(to);
        if (dated && period.meaning instanceof Meaning.OfYear day) {
            LocalDate first = LocalDate.of(items.value(to), day.month(), day.day());
            return Match.date(i, to + 1, new Meaning.Fixed(Grain.DAY, first));
        }
        return Match.date(i, to, period.meaning);
    }

    private static boolean stands(Period period, Items items, int i) {
        for (int k = 0; k < period.words.size(); k++) {
            if (!items.is(i + k, period.words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
