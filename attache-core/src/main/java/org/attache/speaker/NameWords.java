package org.attache.speaker;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/** The words by which a name is compared with another. */
public final class NameWords {

    private NameWords() {}

    /** Name words in lower case without article and the noun that says what it is. */
    public static Set<String> of(@Nullable String name) {
        Set<String> words = new TreeSet<>();
        for (String word : (name == null ? "" : name).toLowerCase(Locale.ROOT).replace('.', ' ').replace('-', ' ')
                .split(" ")) {
            if (!word.isEmpty() && !StopWords.closed(word) && !SourceWords.sourceKind(word).equals("OUTLET")
                    && !word.equals("com")) {
                words.add(word);
            }
        }
        return words;
    }

    /** True when the two name one outlet: the words of the one are among the other's, or its initials. */
    public static boolean sameOutlet(@Nullable String one, @Nullable String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return one != null && one.equalsIgnoreCase(other == null ? "" : other);
        }
        return first.containsAll(second) || second.containsAll(first) || first.contains(initials(other))
                || second.contains(initials(one));
    }

    /** True when the one name is made of the first letters of the other. */
    public static boolean initials(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (abbreviates(one, other) || abbreviates(other, one));
    }

    private static boolean abbreviates(String brief, String name) {
        return brief.length() >= 2 && brief.equals(brief.toUpperCase(Locale.ROOT))
                && brief.toLowerCase(Locale.ROOT).equals(initials(name));
    }

    /** The first letters of its capitalised words in lower case, "-" where there is but one. */
    static String initials(@Nullable String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : (name == null ? "" : name).split(" ")) {
            if (word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("The")) {
                initials.append(Character.toLowerCase(word.charAt(0)));
            }
        }
        return initials.length() < 2 ? "-" : initials.toString();
    }
}
