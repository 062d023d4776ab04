package org.attache.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.actor.Nations;

/** One key for a proper noun and the adjective made of it: a state, its people and its capital share theirs. */
public final class NameKey {

    private static final List<String> ENDINGS = List.of("ian", "ean", "ese", "ish", "ia", "an", "a");

    private NameKey() {}

    /** The country's code, or the word in lower case without the ending that makes adjectives. */
    public static String of(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace("\u2019s", "");
        Optional<String> state = Nations.shipped().code(word);
        if (state.isPresent()) {
            return state.get();
        }
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
