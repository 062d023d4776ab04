package org.attache.speaker.name;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attache.reading.NameKey;
import org.attache.speaker.phrase.Institutions;
import org.jspecify.annotations.Nullable;

/**
 * Institutions compared by their words: "the defence ministry" is "the Ministry of Defence", "Pakistani officials" may
 * be of the foreign ministry in Islamabad, "Georgian security" is not "the energy ministry".
 */
public final class Bodies {

    private static final Set<String> MINISTRY = Set.of("ministry", "minister", "department", "secretary");
    private static final Set<String> EMBASSY = Set.of("embassy", "mission", "consulate", "envoy", "envoys");
    private static final Set<String> ABROAD = Set.of("foreign", "home");
    /** Marks a nationality: it tells two armies apart but makes no two bodies one. */
    public static final String NATION = "~";
    private static final Set<String> GENERAL = Set.of("government", "state", "republic", "officials");
    /** Words that say no more of a body than that it is one of its country. */
    private static final Set<String> PLAIN = Set.of("national", "federal", "royal", "independent", "public", "central",
            "general", "country", "supreme", "official");
    private static final Set<String> FEDERAL = Set.of("federal");
    private static final Set<String> ARMS = Stream
            .of("ministry", "army", "navy", "police", "military", "force", "embassy", "presidency", "treasury",
                    "government", "guard", "guards", "forces", "cabinet", "authority", "authorities", "gendarmerie",
                    "customs", "custom")
            .map(Bodies::word).collect(Collectors.toUnmodifiableSet());

    /** Words that say of what kind a body is, as many are. */
    private static final Set<String> KINDS = Stream
            .of("authority", "agency", "service", "committee", "commission", "office", "council", "board", "group",
                    "company", "centre", "center", "institute", "association", "organisation", "organization", "union",
                    "administration", "bureau")
            .map(Bodies::word).collect(Collectors.toUnmodifiableSet());

    /** The forces of a country as a whole, and their branches. */
    private static final Set<String> FORCES = Stream.of("armed", "military").map(Bodies::word)
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> BRANCHES = Stream.of("armed", "military", "army", "navy").map(Bodies::word)
            .collect(Collectors.toUnmodifiableSet());

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

    /** True when the two are the same, one encloses the other, or one is not stated; bodies of two countries are two. */
    public static boolean mayBeOne(Set<String> a, Set<String> b) {
        if (abroad(nations(a), nations(b))) {
            return false;
        }
        Set<String> first = telling(a);
        Set<String> second = telling(b);
        return unstated(first) || unstated(second) || !Collections.disjoint(first, second) || parent(a, b)
                || parent(b, a) || branch(a, b) || branch(b, a) || Sorts.hold(first, second)
                || Sorts.hold(second, first);
    }

    /** "A federal judge" is of some court of the land. */
    private static boolean unstated(Set<String> telling) {
        return telling.isEmpty() || telling.equals(FEDERAL);
    }

    private static boolean abroad(Set<String> nations, Set<String> others) {
        return !nations.isEmpty() && !others.isEmpty() && Collections.disjoint(nations, others);
    }

    /** "The armed forces" and "the army" of one country, or of none that is stated. */
    private static boolean branch(Set<String> forces, Set<String> branch) {
        Set<String> first = nations(forces);
        Set<String> second = nations(branch);
        return !Collections.disjoint(forces, FORCES) && !Collections.disjoint(branch, BRANCHES)
                && (first.isEmpty() || second.isEmpty() || !Collections.disjoint(first, second));
    }

    /** True when the one is a state as a whole and the other an arm of it, or of none that is stated: "Laos" and "the navy". */
    private static boolean parent(Set<String> state, Set<String> arm) {
        Set<String> nations = nations(arm);
        boolean whole = state.stream().allMatch(word -> nation(word) || GENERAL.contains(word));
        return whole && !Collections.disjoint(arm, ARMS)
                && (nations.isEmpty() || !Collections.disjoint(nations, nations(state)));
    }

    private static Set<String> nations(Set<String> body) {
        return body.stream().filter(Bodies::nation).map(word -> word.replace(NATION, "")).collect(Collectors.toSet());
    }

    private static boolean nation(String word) {
        return word.startsWith(NATION) || word.length() == 3 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** True when both are stated and have a word in common that tells them from others. */
    public static boolean related(Set<String> a, Set<String> b) {
        return !Collections.disjoint(distinguishing(a), distinguishing(b));
    }

    /** Words that say which body it is, not what sort of body. */
    public static Set<String> telling(Set<String> body) {
        return plain(body).stream()
                .filter(word -> !GENERAL.contains(word) && !word.equals("ministry") && !word.startsWith(NATION))
                .collect(Collectors.toSet());
    }

    /**
     * Words by which one body of a country is told from its others: not "Egypt" and "authority" of "Egypt's forensics authority", unless
     * there is nothing else.
     */
    public static Set<String> distinguishing(Set<String> body) {
        Set<String> telling = telling(body).stream().filter(word -> !nation(word)).collect(Collectors.toSet());
        Set<String> own = telling.stream().filter(word -> !KINDS.contains(word)).collect(Collectors.toSet());
        return own.isEmpty() ? telling : own;
    }

    /** "Foreign Office" is a ministry, "the health office" is not, and "the governor's office" is the governor's. */
    private static Set<String> plain(Set<String> body) {
        boolean abroad = !Collections.disjoint(body, ABROAD);
        if (!body.contains("office") || !abroad && body.stream().noneMatch(SourceWords::person)) {
            return body;
        }
        Set<String> plain = new TreeSet<>(body);
        plain.remove("office");
        if (abroad) {
            plain.add("ministry");
        }
        return plain;
    }

    /** True when the names name one body. */
    public static boolean same(Set<String> a, Set<String> b) {
        return specific(a).equals(specific(b)) || encloses(a, b) || encloses(b, a);
    }

    /**
     * True when the longer name says all that the shorter says and adds but its country and rank, and the shorter says
     * more than "the ministry": "the Philippine Coast Guard", but not "Northport's own health office".
     */
    private static boolean encloses(Set<String> longer, Set<String> shorter) {
        Set<String> said = specific(shorter);
        return !telling(shorter).isEmpty() && specific(longer).containsAll(said)
                && plain(longer).stream().allMatch(word -> said.contains(word.replace(NATION, "")) || nation(word)
                        || GENERAL.contains(word) || PLAIN.contains(word));
    }

    /** By what a body can be found: two that are the same have one of these in common. */
    public static Set<String> handles(Set<String> body) {
        Set<String> words = specific(body);
        return words.isEmpty() ? Set.of("") : words;
    }

    private static Set<String> specific(Set<String> body) {
        return plain(body).stream().filter(word -> !GENERAL.contains(word)).map(word -> word.replace(NATION, ""))
                .collect(Collectors.toSet());
    }
}
