package org.attache.time.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;
import org.attache.time.scan.Items;
import org.attache.time.scan.Kind;
import org.jspecify.annotations.Nullable;

/** Fuzzy references: "recently", "recent years", "the past", "some time", "a long time ago". */
public final class VagueGrammar {

    /** A phrase of words with what it refers to. */
    private record Phrase(List<String> words, String value) {}

    private static final Map<String, List<Phrase>> PHRASES = phrases();

    private final Items items;

    VagueGrammar(Items items) {
        this.items = items;
    }

    private static Map<String, List<Phrase>> phrases() {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        for (List<String> row : Table.rows(VagueGrammar.class, "phrases.tsv")) {
            for (String phrase : row.get(0).split("\\|")) {
                List<String> words = List.of(phrase.split(" "));
                byFirst.merge(words.getFirst(), List.of(new Phrase(words, row.get(1))), VagueGrammar::joined);
            }
        }
        return byFirst;
    }

    private static List<Phrase> joined(List<Phrase> one, List<Phrase> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
    }

    private static final Set<String> AFTER_THE_PAST = Set.of("because", "and", "but", "as", "when", "by", "for", "to",
            "has", "have", "had", "is", "was", "with", "on", "he", "she", "it", "they", "that", "over", "about", "or");

    @Nullable
    Match at(int i) {
        Match best = alone(i) ? match(i, i + 2, items.is(i + 1, "past") ? "PAST_REF" : "FUTURE_REF") : null;
        best = best != null ? best
                : items.is(i, Kind.VAGUE) ? Match.date(i, i + 1, new Meaning.Vague(items.text(i))) : null;
        for (Phrase phrase : PHRASES.getOrDefault(items.form(i), List.of())) {
            if (stands(phrase, i)) {
                best = Match.longer(best, match(i, i + phrase.words.size(), phrase.value));
            }
        }
        return best;
    }

    private static Match match(int from, int to, String value) {
        return value.startsWith("P") && !value.endsWith("_REF")
                ? Match.duration(from, to, new Meaning.Length(value, null, 0, 0))
                : Match.date(from, to, new Meaning.Vague(value));
    }

    /** "the past" and "the future" where no noun follows. */
    private boolean alone(int i) {
        return items.is(i, "the") && items.isAny(i + 1, "past", "future")
                && (items.is(i + 2, Kind.SIGN) || AFTER_THE_PAST.contains(items.form(i + 2)));
    }

    private boolean stands(Phrase phrase, int i) {
        for (int k = 0; k < phrase.words.size(); k++) {
            if (!items.is(i + k, phrase.words.get(k))) {
                return false;
            }
        }
        return true;
    }
}
