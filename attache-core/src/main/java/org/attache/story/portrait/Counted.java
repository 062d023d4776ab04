package org.attache.story.portrait;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attache.reuse.word.FunctionWords;
import org.attache.table.Table;

/**
 * A happening that headline or lead number among its like: "day 2 of the talks", "a third round of voting".
 *
 * <p>Two numbers of one thing are two happenings, however much the reports of them are alike: day 21 of talks is told in the words of
 * day 2. What is counted is the noun with what stands behind its "of"; without an "of" the noun alone. A cardinal before
 * the noun is a length ("a seven week strike") and counts nothing.
 *
 * @param noun of {@code counted.tsv}
 * @param of content words behind its "of", empty when there is none
 */
public record Counted(String noun, int number, Set<String> of) {

    private static final Map<String, Integer> SLACK = Table.rows(Counted.class, "counted.tsv", 5).stream()
            .collect(Collectors.toMap(List::getFirst, row -> Integer.parseInt(row.get(2))));
    private static final Set<String> FUNCTION_WORDS = new HashSet<>(FunctionWords.all());
    private static final Set<String> RUNNING = Set.of("straight", "consecutive", "successive", "full");
    private static final List<String> ONES = List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve");
    private static final List<String> ORDINALS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth",
            "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
            "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth");
    private static final Map<String, Integer> CARDINAL = numbers(ONES);
    private static final Map<String, Integer> ORDINAL = numbers(ORDINALS);
    private static final int REACH = 5;
    private static final int HIGHEST = 2000;

    public Counted {
        of = Set.copyOf(of);
    }

    /** What two articles count, held against one another. */
    public enum Agreement {
        /** They give one thing the same number. */
        SAME,
        /** They count nothing in common. */
        NONE,
        /** They give one thing different numbers, and no number of it is in both. */
        OTHER
    }

    /** What the words count. They are in lower case; an empty one stands where a sentence ends. */
    static List<Counted> in(List<String> words) {
        List<Counted> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (SLACK.containsKey(words.get(i))) {
                int number = numberAt(words, i);
                if (number > 0) {
                    found.add(new Counted(words.get(i), number, counted(words, i)));
                }
            }
        }
        return found;
    }

    /** How the counts of two articles agree. */
    public static Agreement agreement(List<Counted> a, List<Counted> b) {
        Agreement agreement = Agreement.NONE;
        for (Counted x : a) {
            for (Counted y : b) {
                if (x.isOfOneThing(y)) {
                    if (Math.abs(x.number - y.number) <= SLACK.getOrDefault(x.noun, 0)) {
                        return Agreement.SAME;
                    }
                    agreement = Agreement.OTHER;
                }
            }
        }
        return agreement;
    }

    private boolean isOfOneThing(Counted other) {
        return noun.equals(other.noun)
                && (of.isEmpty() || other.of.isEmpty() || of.stream().anyMatch(other.of::contains));
    }

    /** The number of the noun at a place: before it as an ordinal, or behind it, where no other noun has it. */
    private static int numberAt(List<String> words, int noun) {
        int before = noun > 0 && RUNNING.contains(words.get(noun - 1)) ? noun - 2 : noun - 1;
        int ordinal = before < 0 ? 0 : ordinal(words.get(before));
        if (ordinal > 0) {
            boolean twenty = before > 0 && words.get(before - 1).equals("twenty");
            return twenty && ordinal < 10 ? 20 + ordinal : ordinal;
        }
        boolean endsThere = noun + 2 >= words.size() || words.get(noun + 2).isEmpty()
                || FUNCTION_WORDS.contains(words.get(noun + 2));
        return endsThere && noun + 1 < words.size() ? cardinal(words.get(noun + 1)) : 0;
    }

    private static int ordinal(String word) {
        int known = ORDINAL.getOrDefault(word, 0);
        boolean suffixed = word.endsWith("st") || word.endsWith("nd") || word.endsWith("rd") || word.endsWith("th");
        return known > 0 || !suffixed ? known : digits(word.substring(0, word.length() - 2));
    }

    private static int cardinal(String word) {
        return CARDINAL.getOrDefault(word, digits(word));
    }

    private static int digits(String word) {
        boolean number = !word.isEmpty() && word.length() <= 4
                && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int value = number ? Integer.parseInt(word) : 0;
        return value <= HIGHEST ? value : 0;
    }

    /** The content words behind "of", up to the end of the sentence. */
    private static Set<String> counted(List<String> words, int noun) {
        int of = noun + 1;
        while (of < words.size() && of <= noun + 2 && !words.get(of).equals("of")) {
            of++;
        }
        Set<String> counted = new HashSet<>();
        boolean stands = of < words.size() && words.get(of).equals("of");
        for (int i = of + 1; stands && i < Math.min(words.size(), of + REACH) && !words.get(i).isEmpty(); i++) {
            if (!FUNCTION_WORDS.contains(words.get(i))) {
                counted.add(words.get(i));
            }
        }
        return counted;
    }

    private static Map<String, Integer> numbers(List<String> words) {
        Map<String, Integer> numbers = new HashMap<>();
        IntStream.range(1, words.size()).forEach(i -> numbers.put(words.get(i), i));
        return numbers;
    }
}
