package org.attache.reuse.credit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.reuse.word.Line;
import org.attache.table.Table;

/**
 * A wording from the table {@code credit-phrases.tsv}.
 *
 * @param steps the words in order, each a choice
 * @param nameAfter true when the credited name follows
 * @param nameBefore true when the credited names stand before
 */
record CreditPhrase(Credit.Kind kind, List<Set<String>> steps, boolean nameAfter, boolean nameBefore) {

    private static final Map<String, List<CreditPhrase>> BY_FIRST_WORD = load();

    /** The wordings that may begin with a word. */
    static List<CreditPhrase> beginningWith(String word) {
        return BY_FIRST_WORD.getOrDefault(word, List.of());
    }

    /** Number of words when the wording stands at this place of a line, else 0. */
    int matches(Line line, int at) {
        if (at + steps.size() > line.size()) {
            return 0;
        }
        for (int i = 0; i < steps.size(); i++) {
            Set<String> choice = steps.get(i);
            String word = line.word(at + i);
            if (!choice.contains(word) && !(choice.contains("2") && isYear(word))) {
                return 0;
            }
        }
        return steps.size();
    }

    private static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("2") && word.chars().allMatch(Character::isDigit);
    }

    private static Map<String, List<CreditPhrase>> load() {
        Map<String, List<CreditPhrase>> phrases = new HashMap<>();
        Table.lines(CreditPhrase.class, "credit-phrases.tsv").stream().map(CreditPhrase::parse)
                .forEach(phrase -> phrase.steps.getFirst()
                        .forEach(word -> phrases.computeIfAbsent(word, w -> new ArrayList<>()).add(phrase)));
        return phrases;
    }

    private static CreditPhrase parse(String row) {
        String[] columns = row.split("\t");
        List<String> words = List.of(columns[1].split(" "));
        List<Set<String>> steps = words.stream().filter(word -> !word.equals("*"))
                .map(word -> Set.of(word.split("\\|"))).toList();
        return new CreditPhrase(Credit.Kind.valueOf(columns[0]), steps, words.getLast().equals("*"),
                words.getFirst().equals("*"));
    }
}
