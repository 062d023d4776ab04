package org.attache.train.story;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.reuse.NewsItem;

/**
 * Builds the table of common English words: in what share of articles a word stands, as a power of two.
 *
 * <pre>WordRarityBuild STREAM.jsonl[.gz] OUT.tsv</pre>
 *
 * A word is taken when it stands in at least one in 2,000 articles of every calendar year of the stream, so that no word is
 * there because of one happening. Words that are names are among them: a capital or a party that is in the news every year
 * tells as little as any common word.
 */
public final class WordRarityBuild {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['\u2019][\\p{L}\\p{N}]+)*");
    private static final double LEAST = 1.0 / 2000;
    private static final int WORDS_READ = 400;

    /** By word: in how many articles of each year it was met. */
    private final Map<String, Map<Integer, Integer>> counts = new HashMap<>();
    private final Map<Integer, Integer> articles = new TreeMap<>();

    private WordRarityBuild() {}

    public static void main(String[] arguments) throws IOException {
        WordRarityBuild build = new WordRarityBuild();
        Labelled.articles(Path.of(arguments[0]), build::count);
        Files.writeString(Path.of(arguments[1]), build.table());
    }

    private void count(NewsItem item) {
        int year = item.published() == null ? 0 : item.published().date().getYear();
        articles.merge(year, 1, Integer::sum);
        Set<String> seen = new HashSet<>();
        Matcher words = WORD.matcher(item.text());
        for (int n = 0; n < WORDS_READ && words.find(); n++) {
            String word = plain(words.group());
            if (seen.add(word)) {
                counts.computeIfAbsent(word, w -> new HashMap<>()).merge(year, 1, Integer::sum);
            }
        }
    }

    private static String plain(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    private String table() {
        Map<Integer, Set<String>> byPower = new TreeMap<>();
        counts.forEach((word, count) -> {
            if (word.length() > 1 && !Character.isDigit(word.charAt(0)) && isCommon(count)) {
                byPower.computeIfAbsent(power(count), p -> new TreeSet<>()).add(word);
            }
        });
        StringBuilder table = new StringBuilder();
        table.append(
                "# Common English words by the share of news articles that hold them: power of one half <TAB> words\n");
        table.append("# Built by WordRarityBuild; card: docs/models/story-model.md\n");
        byPower.forEach((power, words) -> rows(power, new ArrayList<>(words), table));
        return table.toString();
    }

    private static void rows(int power, List<String> words, StringBuilder table) {
        for (int i = 0; i < words.size(); i += 20) {
            table.append(power).append('\t')
                    .append(String.join(" ", words.subList(i, Math.min(words.size(), i + 20)))).append('\n');
        }
    }

    private boolean isCommon(Map<Integer, Integer> count) {
        return articles.entrySet().stream()
                .allMatch(year -> count.getOrDefault(year.getKey(), 0) >= LEAST * year.getValue());
    }

    private int power(Map<Integer, Integer> count) {
        double share = count.values().stream().mapToInt(Integer::intValue).sum()
                / (double) articles.values().stream().mapToInt(Integer::intValue).sum();
        return (int) Math.round(-Math.log(share) / Math.log(2));
    }
}
