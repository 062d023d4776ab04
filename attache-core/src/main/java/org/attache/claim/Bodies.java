package org.attache.claim;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Institutions compared by their words: "the defence ministry" is "the Ministry of Defence", "Pakistani officials" may
 * be of the foreign ministry in Islamabad, "Georgian security" is not "the energy ministry".
 */
final class Bodies {

    private static final Set<String> MINISTRY = Set.of("ministry", "minister", "office", "department", "secretary");
    private static final Set<String> GENERAL = Set.of("government", "state", "republic", "officials");

    private Bodies() {}

    /** A word of an institution's name by its class. */
    static String word(String lemma) {
        String lower = lemma.toLowerCase(Locale.ROOT);
        String country = Lexicon.country(lower);
        return MINISTRY.contains(country) ? "ministry" : country.startsWith("defen") ? "defence" : stem(country);
    }

    private static String stem(String word) {
        String plain = word.endsWith("n") && word.length() > 6 ? word.substring(0, 5) : word;
        return Character.isLetter(plain.charAt(0)) && word.length() > 6 && (word.endsWith("ian") || word.endsWith("ia"))
                ? word.substring(0, 5) : plain;
    }

    static @Nullable String key(Set<String> body) {
        return body.isEmpty() ? null : String.join(" ", body);
    }

    /** True when the two are the same, one encloses the other, or one is not stated. */
    static boolean mayBeOne(Set<String> a, Set<String> b) {
        return specific(a).isEmpty() || specific(b).isEmpty() || same(a, b);
    }

    /** True when the names name one body. */
    static boolean same(Set<String> a, Set<String> b) {
        Set<String> first = specific(a);
        Set<String> second = specific(b);
        return first.equals(second) || !first.isEmpty() && !second.isEmpty()
                && (first.containsAll(second) || second.containsAll(first));
    }

    private static Set<String> specific(Set<String> body) {
        return body.stream().filter(word -> !GENERAL.contains(word)).collect(Collectors.toSet());
    }
}
