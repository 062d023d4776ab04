package org.attache.train.meaning;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Builds the table of word meanings from the files of WordNet 3.0.
 *
 * <pre>ThesaurusBuild WORDNET-FOLDER RARITY.tsv OUT.tsv</pre>
 *
 * A word is taken when its senses were ever counted in running text, when it is a common word of news, or when it is a verb of two
 * words. Its meanings are its senses, the more often used the heavier; one step beside them (derived words, verbs of one group, adjectives
 * of one cluster), and one or two steps above them, as far as few words share the step.
 */
public final class ThesaurusBuild {

    private static final int MOST_MEANINGS = 14;
    private static final double LEAST = 0.3;

    private final WordNet net;
    private final Map<Integer, Integer> width;

    private ThesaurusBuild(WordNet net) {
        this.net = net;
        width = net.widths();
    }

    public static void main(String[] args) throws IOException {
        WordNet net = WordNet.read(Path.of(args[0]));
        Set<String> common = Files.readAllLines(Path.of(args[1])).stream().filter(line -> !line.startsWith("#"))
                .flatMap(line -> List.of(line.split("\t")[1].split(" ")).stream()).collect(Collectors.toSet());
        String table = new ThesaurusBuild(net).table(common);
        Files.writeString(Path.of(args[2]), table, StandardCharsets.UTF_8);
    }

    private String table(Set<String> common) {
        Map<String, Map<Integer, Double>> rows = new TreeMap<>();
        net.entries().forEach((key, entry) -> {
            if (wanted(entry, common)) {
                rows.put(key, heaviest(meanings(entry)));
            }
        });
        Map<Integer, Integer> used = new TreeMap<>();
        rows.values().forEach(row -> row.keySet().forEach(id -> used.merge(id, 1, Integer::sum)));
        Map<Integer, String> names = new TreeMap<>();
        used.forEach((id, words) -> {
            if (words > 1) {
                names.put(id, Integer.toString(names.size(), 36));
            }
        });
        StringBuilder out = new StringBuilder(HEADER);
        rows.forEach((key, row) -> {
            String cells = row.entrySet().stream().filter(one -> names.containsKey(one.getKey()))
                    .map(one -> names.get(one.getKey()) + ":" + Math.round(one.getValue() * 9))
                    .collect(Collectors.joining(" "));
            if (!cells.isEmpty()) {
                out.append(key).append('\t').append(cells).append('\n');
            }
        });
        return out.toString();
    }

    private static final String HEADER = """
                                         # Meanings of English words: word, part of speech (n v a r) <TAB> meaning:weight, weight 1 to 9. Words that share a meaning are akin
                                         # by the product of the weights. Built by ThesaurusBuild from WordNet 3.0, Copyright 2006 by Princeton University, all rights
                                         # reserved; licence and disclaimer in NOTICE. Meanings that no other word shares are left out.
                                         """;

    private boolean wanted(WordNet.Entry entry, Set<String> common) {
        String word = entry.lemma();
        int gap = word.indexOf('_');
        if (gap > 0) {
            return entry.pos() == 'v' && word.indexOf('_', gap + 1) < 0;
        }
        return word.chars().allMatch(c -> Character.isLowerCase(c) || c == '-')
                && (entry.counts().stream().mapToInt(Integer::intValue).sum() > 0 || common.contains(word)
                        || common.contains(word + "s") || common.contains(word + "ed"));
    }

    private Map<Integer, Double> meanings(WordNet.Entry entry) {
        Map<Integer, Double> found = new TreeMap<>();
        int most = entry.counts().stream().mapToInt(count -> count + 1).max().orElse(1);
        for (int sense = 0; sense < entry.senses().size(); sense++) {
            double weight = weight((entry.counts().get(sense) + 1.0) / most, sense);
            if (weight >= LEAST) {
                spread(entry, entry.senses().get(sense), weight, found);
            }
        }
        return found;
    }

    /** A sense that is used nearly as often as the first counts like it; the eighth that nobody used does not. */
    private static double weight(double share, int rank) {
        double byUse = share >= 0.5 ? 1 : share >= 0.2 ? 0.85 : share >= 0.05 ? 0.7 : 0.5;
        return rank < 2 ? Math.max(byUse, 0.7) : rank < 6 ? byUse : byUse - 0.3;
    }

    private void spread(WordNet.Entry entry, int sense, double weight, Map<Integer, Double> found) {
        add(found, sense, weight);
        Set<Integer> beside = new HashSet<>(net.derived(sense, entry.lemma()));
        beside.addAll(net.linked(sense, "$"));
        beside.forEach(id -> add(found, id, weight * 0.9));
        net.linked(sense, "&").forEach(id -> add(found, id, weight * 0.7));
        net.linked(sense, "\\").forEach(id -> add(found, id, weight * 0.9));
        Set<Integer> up = new HashSet<>(net.linked(sense, "@"));
        up.addAll(net.linked(sense, "*"));
        up.addAll(net.linked(sense, ">"));
        for (int id : up) {
            add(found, id, weight * above(id));
            for (int higher : net.linked(id, "@")) {
                add(found, higher, weight * 0.7 * above(higher));
            }
        }
        for (int id : beside) {
            net.linked(id, "@").forEach(higher -> add(found, higher, weight * 0.85 * above(higher)));
        }
    }

    /** How much a step up tells: much when few words are below it. */
    private double above(int id) {
        int below = width.getOrDefault(id, 1);
        return below <= 12 ? 0.8 : below <= 40 ? 0.7 : below <= 120 ? 0.6 : below <= 300 ? 0.45 : 0;
    }

    private static void add(Map<Integer, Double> found, int id, double weight) {
        if (weight >= LEAST) {
            found.merge(id, Math.min(1, weight), Math::max);
        }
    }

    private static Map<Integer, Double> heaviest(Map<Integer, Double> all) {
        return all.entrySet().stream().sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .limit(MOST_MEANINGS)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

}
