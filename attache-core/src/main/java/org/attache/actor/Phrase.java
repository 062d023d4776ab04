package org.attache.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A noun phrase cut into segments at commas and relative pronouns, and each segment into parts at prepositions: "Russia's
 * ambassador | to Poland", "FSB || Russia's security service".
 */
final class Phrase {

    private static final Set<String> PREPOSITIONS = Set.of("of", "in", "on", "at", "from", "for", "with", "to",
            "against",
            "by", "near", "over", "under", "about", "into", "between", "among", "within", "inside", "outside",
            "across");
    private static final Set<String> CUTS = Set.of(",", "who", "which", "that", "whose", "whom", "where");

    /**
     * A preposition, empty for the first part, and the matches after it.
     *
     * @param from index of its first word after the preposition
     * @param to index after its last word
     */
    record Part(String preposition, int from, int to, List<Lexicon.Hit> hits) {}

    private final List<Words.Word> words;
    private final List<Lexicon.Hit> hits;

    Phrase(String text, Lexicon lexicon) {
        words = Words.of(text);
        hits = lexicon.scan(words);
    }

    /** A word that is not there has an empty form. */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index).form() : "";
    }

    boolean initial(int index) {
        return index >= 0 && index < words.size() && words.get(index).initial();
    }

    boolean covered(int index) {
        return covered(index, hit -> true);
    }

    boolean covered(int index, Predicate<Lexicon.Hit> what) {
        return hits.stream().anyMatch(hit -> hit.first() <= index && index <= hit.last() && what.test(hit));
    }

    List<List<Part>> segments() {
        List<List<Part>> segments = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String preposition = "";
        int from = 0;
        for (int i = 0; i <= words.size(); i++) {
            boolean cut = i == words.size() || CUTS.contains(word(i)) && !covered(i);
            if (cut || PREPOSITIONS.contains(word(i)) && !covered(i)) {
                parts.add(part(preposition, from, i));
                preposition = word(i);
                from = i + 1;
            }
            if (cut) {
                segments.add(parts);
                parts = new ArrayList<>();
                preposition = "";
            }
        }
        return segments;
    }

    private Part part(String preposition, int from, int to) {
        return new Part(preposition, from, to,
                hits.stream().filter(hit -> hit.first() >= from && hit.last() < to).toList());
    }
}
