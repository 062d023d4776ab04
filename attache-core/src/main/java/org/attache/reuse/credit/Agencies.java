package org.attache.reuse.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attache.table.Table;

/** News agencies and the names under which they are credited. */
public final class Agencies {

    private static final Map<String, String> NAMES = load();
    /** A credited name that ends so is an agency though the table does not know it. */
    private static final Set<String> ENDINGS = Set.of("news service", "news agency", "press agency", "wire service",
            "press service", "newswire");

    private Agencies() {}

    /** The full name of the agency that is credited as {@code words}: lower-case words with single spaces. */
    public static Optional<String> named(String words) {
        String bare = words.startsWith("the ") ? words.substring(4) : words;
        return Optional.ofNullable(NAMES.get(bare));
    }

    /** True for a name that can only be an agency's, known or not. */
    static boolean soundsLikeOne(String words) {
        return NAMES.containsKey(words) || ENDINGS.stream().anyMatch(words::endsWith);
    }

    private static Map<String, String> load() {
        Map<String, String> names = new HashMap<>();
        Table.lines(Agencies.class, "agencies.tsv").stream().map(line -> line.split("\t")).forEach(row -> {
            names.put(plain(row[0]), row[0]);
            List.of(row[1].split("\\|")).forEach(alias -> names.put(plain(alias), row[0]));
        });
        return names;
    }

    private static String plain(String name) {
        StringBuilder words = new StringBuilder();
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
        return words.toString();
    }
}
