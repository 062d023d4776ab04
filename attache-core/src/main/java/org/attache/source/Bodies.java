package org.attache.source;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.reading.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Institutions compared by their words: "the defence ministry" is "the Ministry of Defence", "Pakistani officials" may
 * be of the foreign ministry in Islamabad, "Georgian security" is not "the energy ministry".
 */
public final class Bodies {

    private static final Set<String> MINISTRY = Set.of("ministry", "minister", "office", "department", "secretary");
    private static final Set<String> EMBASSY = Set.of("embassy", "mission", "consulate", "envoy", "envoys");
    /** Marks a nationality: it tells two armies apart but makes no two bodies one. */
    static final String NATION = "~";
    private static final Set<String> GENERAL = Set.of("government", "state", "republic", "officials");

    private Bodies() {}

    /** A word of an institution's name by its class. */
    public static String word(String form) {
        String lower = form.toLowerCase(Locale.ROOT);
        return MINISTRY.contains(lower) ? "ministry"
                : EMBASSY.contains(lower) ? "embassy" : lower.startsWith("defen") ? "defence" : NameKey.of(form);
    }

    public static @Nullable String key(Set<String> body) {
        return body.isEmpty() ? null : String.join(" ", body);
    }

    /** True when the two are the same, one encloses the other, or one is not stated. */
    public static boolean mayBeOne(Set<String> a, Set<String> b) {
        Set<String> first = telling(a);
        Set<String> second = telling(b);
        return first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second);
    }

    /** True when both are stated and have a telling word in common. */
    public static boolean related(Set<String> a, Set<String> b) {
        return !Collections.disjoint(telling(a), telling(b));
    }

    private static Set<String> telling(Set<String> body) {
        return body.stream()
                .filter(word -> !GENERAL.contains(word) && !word.equals("ministry") && !word.startsWith(NATION))
                .collect(Collectors.toSet());
    }

    /** True when the names name one body. */
    public static boolean same(Set<String> a, Set<String> b) {
        Set<String> first = specific(a);
        Set<String> second = specific(b);
        return first.equals(second) || encloses(first, second) || encloses(second, first);
    }

    /** True when the longer name says all that the shorter says, and the shorter says more than "the ministry". */
    private static boolean encloses(Set<String> longer, Set<String> shorter) {
        return !telling(shorter).isEmpty() && longer.containsAll(shorter);
    }

    private static Set<String> specific(Set<String> body) {
        return body.stream().filter(word -> !GENERAL.contains(word)).map(word -> word.replace(NATION, ""))
                .collect(Collectors.toSet());
    }
}
