package org.attache.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office that one person holds at a time, as words name it.
 *
 * <pre>
 * Office.of("Pakistan's prime minister");        // prime minister, PAK
 * Office.of("the Norwegian minister of defence") // defence minister, NOR
 * Office.of("NATO chief")                        // chief, nato
 * Office.of("the mayor of Ostra")                // mayor, ostra
 * Office.of("a former president")                // nothing: there are many
 * </pre>
 *
 * @param title in lower case and in one form, however it is put: "defence minister" for "minister of defense"
 * @param of code of the state, else the body or place in lower case; null where the words do not say
 */
public record Office(String title, @Nullable String of) {

    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "at");
    /** What says no more than that the office is held now. */
    private static final Set<String> NOW = Set.of("the", "new", "current", "newly", "elected", "incumbent", "long",
            "serving", "country", "nation");
    /** Whoever bears such a word does not hold the office, or is not the only one. */
    private static final Set<String> NOT_NOW = Set.of("former", "ex", "deputy", "vice", "late", "designate", "elect",
            "then", "acting", "interim", "assistant", "junior", "a", "an", "one", "another", "shadow", "would", "be",
            "aspiring", "past", "previous", "self", "regional", "state", "provincial", "local", "two", "several");
    /** Of these the words say that somebody else holds the office. */
    private static final Set<String> ANOTHER = Set.of("former", "ex", "deputy", "vice", "late", "designate", "elect",
            "assistant", "shadow", "past", "previous", "onetime", "erstwhile");
    /** What stands between a title and that which it is a title of. */
    private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "with", "from", "on", "by", "under",
            "who", "and", "or");
    private static final String OWN = "'s";

    /** The office that a phrase names; empty when it names none, or one that several hold. */
    public static Optional<Office> of(String phrase) {
        List<String> words = new ArrayList<>(Words.of(phrase).stream().map(Words.Word::form).toList());
        words.remove("the");
        OfficeTerms terms = OfficeTerms.shipped();
        for (int first = 0; first < words.size(); first++) {
            Optional<String> title = terms.title(words.subList(first, words.size()));
            if (title.isPresent()) {
                return of(title.get(), words.subList(0, first));
            }
        }
        for (int end = words.size() - 1; end > 0; end--) {
            Optional<String> title = PREPOSITIONS.contains(words.get(end))
                    ? terms.title(words.subList(0, end)) : Optional.empty();
            if (title.isPresent()) {
                return of(title.get(), words.subList(end + 1, words.size()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Office> of(String title, List<String> where) {
        if (where.stream().anyMatch(NOT_NOW::contains)) {
            return Optional.empty();
        }
        List<String> left = where.stream().filter(word -> !NOW.contains(word) && !word.equals(OWN)).toList();
        return left.contains(",") ? Optional.empty()
                : Optional.of(
                        new Office(title, left.isEmpty() ? null : OfficeTerms.shipped().place(String.join(" ", left))));
    }

    /** The words of a title that say what its bearer is: "wife", of "the mayor's wife" and of "wife of the mayor". */
    public static String itself(String phrase) {
        int from = 0;
        for (Words.Word word : Words.of(phrase)) {
            if (word.is(OWN)) {
                from = word.end();
            } else if (LINKS.contains(word.form()) && word.start() > from) {
                return phrase.substring(from, word.start()).strip();
            }
        }
        return phrase.substring(from).strip();
    }

    /** True for words that tell of somebody who has held the office, stands in for its holder or is to hold it. */
    public static boolean another(String phrase) {
        return Words.of(phrase).stream().anyMatch(word -> ANOTHER.contains(word.form()));
    }
}
