package org.attache.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Says which language a text is in, or nothing.
 *
 * <p>Scripts of one language speak for themselves (Greek, Hangul, Thai). Otherwise the small words of each language are
 * counted: in running text they are a third of all words, and no two languages share them all. An answer needs
 * {@value #FEWEST} words, {@value #SHARE} of them known small words of the language, and {@value #LEAD} times as many as
 * the second best; so a headline gets none, nor a list of names, nor a text of two languages in equal parts.
 */
public final class LanguageIdentifier {

    private static final int FEWEST = 20;
    private static final double SHARE = 0.15;
    private static final double LEAD = 1.2;
    private static final int MOST = 20_000;
    private static final Map<UnicodeScript, String> SCRIPTS = new EnumMap<>(Map.of(UnicodeScript.GREEK, "el",
            UnicodeScript.HANGUL, "ko", UnicodeScript.THAI, "th", UnicodeScript.HEBREW, "he", UnicodeScript.HIRAGANA,
            "ja", UnicodeScript.ARMENIAN, "hy", UnicodeScript.GEORGIAN, "ka", UnicodeScript.BENGALI, "bn",
            UnicodeScript.TAMIL, "ta", UnicodeScript.HAN, "zh"));
    private static final Map<String, List<Integer>> WORDS = new HashMap<>();
    private static final List<String> LANGUAGES = read();

    private LanguageIdentifier() {}

    /** The language of a text as a BCP 47 tag; empty when the text does not show it. */
    public static Optional<String> identify(String text) {
        String start = text.substring(0, Math.min(MOST, text.length()));
        Optional<String> script = byScript(start);
        return script.isPresent() ? script : byWords(start);
    }

    /** The language of a script that more than half of the letters are in; Japanese mixes Han with its own. */
    private static Optional<String> byScript(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int letters = 0;
        for (int c : text.codePoints().filter(Character::isLetter).toArray()) {
            counts.merge(UnicodeScript.of(c), 1, Integer::sum);
            letters++;
        }
        int needed = Math.max(FEWEST, letters / 2);
        int kana = counts.getOrDefault(UnicodeScript.HIRAGANA, 0);
        if (kana + counts.getOrDefault(UnicodeScript.HAN, 0) > needed && kana * 10 > letters) {
            return Optional.of("ja");
        }
        return counts.entrySet().stream().filter(count -> count.getValue() > needed).map(Map.Entry::getKey)
                .filter(SCRIPTS::containsKey).map(script -> Objects.requireNonNull(SCRIPTS.get(script))).findFirst();
    }

    private static Optional<String> byWords(String text) {
        int[] hits = new int[LANGUAGES.size()];
        int words = 0;
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty()) {
                words++;
                WORDS.getOrDefault(word, List.of()).forEach(language -> hits[language]++);
            }
        }
        int best = 0;
        int second = -1;
        for (int i = 1; i < hits.length; i++) {
            if (hits[i] > hits[best]) {
                second = best;
                best = i;
            } else if (second < 0 || hits[i] > hits[second]) {
                second = i;
            }
        }
        boolean sure = words >= FEWEST && hits[best] > SHARE * words && hits[best] > LEAD * hits[second];
        return sure ? Optional.of(LANGUAGES.get(best)) : Optional.empty();
    }

    private static List<String> read() {
        List<String> languages = new ArrayList<>();
        try (var in = Objects.requireNonNull(LanguageIdentifier.class.getResourceAsStream("languages.tsv"));
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().filter(l -> !l.startsWith("#")).toList()) {
                String[] cells = line.split("\t");
                for (String word : cells[1].split(" ")) {
                    List<Integer> list = WORDS.computeIfAbsent(word, w -> new ArrayList<>());
                    if (!list.contains(languages.size())) {
                        list.add(languages.size());
                    }
                }
                languages.add(cells[0]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return languages;
    }
}
