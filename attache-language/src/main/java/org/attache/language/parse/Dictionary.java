package org.attache.language.parse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary forms of words by their part of speech: exceptions first ("went" → "go"), then suffix rules whose result must
 * be a known base form ("cities" → "city" because "city" is a noun). Base forms are kept as sorted hashes, since only
 * membership matters.
 *
 * <p>A rule reads {@code VBG ing -,e double}: a word tagged VBG that ends in "ing" is tried without it and with "e", and if
 * both fail and the stem ends in a doubled letter, without one of the two.
 */
final class Dictionary {

    /** What stands for all cardinal and ordinal number words. */
    private static final String CARDINAL = "#crd#";
    private static final String ORDINAL = "#ord#";

    private final Map<String, Inflection> inflections = new HashMap<>();
    private final Map<String, String> contractions = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();

    static Dictionary read(Pack pack) {
        Dictionary dictionary = new Dictionary();
        for (String tag : pack.strings()) {
            dictionary.inflections.put(tag, Inflection.read(pack));
        }
        for (String line : pack.strings()) {
            dictionary.contractions.put(line.substring(0, line.lastIndexOf(' ')),
                    line.substring(line.lastIndexOf(' ') + 1));
        }
        pack.strings().forEach(word -> dictionary.numbers.put(word, CARDINAL));
        pack.strings().forEach(word -> dictionary.numbers.put(word, ORDINAL));
        return dictionary;
    }

    /** The form under which the models know the word. */
    String lemma(String lower, String tag) {
        String base = lower.indexOf('\'') < 0 && lower.length() > 2 ? null : contractions.get(lower + " " + tag);
        Inflection inflection = tag.length() < 2 ? null : inflections.get(tag.substring(0, 2));
        if (base == null && inflection != null) {
            base = inflection.base(lower, tag);
        }
        String lemma = base == null ? lower : base;
        return numbers.getOrDefault(lemma, lemma);
    }

    /** The dictionary form by the suffix rules alone, the word itself if none fits. */
    String regular(String lower, String tag) {
        Inflection inflection = tag.length() < 2 ? null : inflections.get(tag.substring(0, 2));
        String base = inflection == null ? null : inflection.regular(lower, tag);
        return base == null ? lower : base;
    }

    /** The inflection of one word class. */
    private record Inflection(int[] bases, Map<String, String> exceptions, List<Rule> rules) {

        static Inflection read(Pack pack) {
            Map<String, String> exceptions = new HashMap<>();
            for (String line : pack.strings()) {
                exceptions.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
            List<Rule> rules = pack.strings().stream().map(Rule::parse).toList();
            int[] bases = new int[pack.number()];
            int key = 0;
            for (int i = 0; i < bases.length; i++) {
                key += pack.number();
                bases[i] = key ^ Integer.MIN_VALUE;
            }
            return new Inflection(bases, exceptions, rules);
        }

        @Nullable
        String base(String word, String tag) {
            String base = exceptions.get(word);
            return base == null ? regular(word, tag) : base;
        }

        @Nullable
        String regular(String word, String tag) {
            String base = null;
            for (int i = 0; base == null && i < rules.size(); i++) {
                base = rules.get(i).apply(word, tag, this);
            }
            return base;
        }

        boolean knows(CharSequence word) {
            return Arrays.binarySearch(bases, Hash.key(0, Hash.of(word)) ^ Integer.MIN_VALUE) >= 0;
        }
    }

    /** One suffix and what may stand in its place. */
    private record Rule(List<String> tags, String suffix, List<String> replacements, boolean doubled) {

        static Rule parse(String line) {
            String[] part = line.split(" ");
            List<String> replacements = Arrays.stream(part[2].split(",")).map(r -> r.equals("-") ? "" : r).toList();
            return new Rule(List.of(part[0].split("\\|")), part[1], replacements, part.length > 3);
        }

        @Nullable
        String apply(String word, String tag, Inflection inflection) {
            if (!tags.contains(tag) || !word.endsWith(suffix)) {
                return null;
            }
            int stem = word.length() - suffix.length();
            String base = replace(word, stem, inflection);
            if (base == null && doubled && stem >= 4 && word.charAt(stem - 2) == word.charAt(stem - 1)) {
                base = replace(word, stem - 1, inflection);
            }
            return base;
        }

        private @Nullable String replace(String word, int stem, Inflection inflection) {
            for (String replacement : replacements) {
                String base = word.substring(0, stem) + replacement;
                if (inflection.knows(base)) {
                    return base;
                }
            }
            return null;
        }
    }
}
