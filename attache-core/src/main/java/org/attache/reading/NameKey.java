package org.attache.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attache.actor.Nations;

/** One key for a proper noun and the adjective made of it: a state, its people and its capital share theirs. */
public final class NameKey {

    private static final List<String> ENDINGS = List.of("ian", "ean", "ese", "ish", "ia", "an", "a");

    private static final int ASCII = 128;
    /** Letters that are no other with a mark. */
    private static final Map<Character, String> LETTERS = Map.of('\u0131', "i", '\u0142', "l", '\u00f8', "o", '\u0111',
            "d",
            '\u00f0', "d", '\u00e6', "ae", '\u0153', "oe", '\u00df', "ss", '\u00fe', "th");

    private NameKey() {}

    /** In lower case without accents, which not every paper prints: "Tiszavar", of "Tiszavár". */
    public static String plain(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(letter -> letter < ASCII) ? lower : unmarked(lower);
    }

    private static String unmarked(String lower) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFD).chars()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> plain.append(LETTERS.getOrDefault((char) letter, String.valueOf((char) letter))));
        return plain.toString();
    }

    /** The country's code, or the word in lower case without the ending that makes adjectives. */
    public static String of(String form) {
        return Nations.shipped().code(bare(form)).orElseGet(() -> ofPerson(form));
    }

    /** The same for a part of somebody's name, which is no state: "Scott Israel". */
    public static String ofPerson(String form) {
        String word = bare(form);
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    private static String bare(String form) {
        return plain(form.replace("\u2019s", ""));
    }
}
