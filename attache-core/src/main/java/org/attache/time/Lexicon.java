package org.attache.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of time, from {@code words.tsv}. */
final class Lexicon {

    /**
     * @param capital true when the word counts only with a capital
     * @param text the value as written in the table
     */
    record Word(Kind kind, int value, boolean capital, String text) {}

    private final Map<String, Word> words = new HashMap<>();

    Lexicon() {
        for (List<String> row : rows("words.tsv")) {
            Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            boolean capital = kind == Kind.MONTH || kind == Kind.WEEKDAY || kind == Kind.ZONE;
            Word word = new Word(kind, number(row.get(2)), capital, row.get(2));
            for (String form : row.get(0).split("\\|")) {
                words.put(form, word);
            }
        }
    }

    @Nullable
    Word word(String form) {
        return words.get(form);
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    /** The cells of a resource table without its comments. */
    static List<List<String>> rows(String file) {
        try (InputStream in = Lexicon.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("resource " + file + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
