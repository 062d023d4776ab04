package org.attache.reading;

import java.util.List;
import java.util.Locale;
import org.attache.actor.Nations;

/** One key for a proper noun and the adjective made of it: a state, its people and its capital share theirs. */
public final class NameKey {

    private static final List<String> ENDINGS = List.of("ian", "ean", "ese", "ish", "ia", "an", "a");

    private NameKey() {}

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
        return form.toLowerCase(Locale.ROOT).replace("\u2019s", "");
    }
}
