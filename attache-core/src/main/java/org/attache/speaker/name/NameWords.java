package org.attache.speaker.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attache.actor.Nations;
import org.attache.reading.NameKey;
import org.attache.reading.StopWords;
import org.jspecify.annotations.Nullable;

/** The words by which a name is compared with another. */
public final class NameWords {

    /** Letters that the name of a page has before its dot. */
    private static final int SHORT = 2;

    private NameWords() {}

    /** Name words in lower case without article and the noun that says what it is. */
    public static Set<String> of(@Nullable String name) {
        Set<String> words = new TreeSet<>();
        for (String word : NameKey.plain(page(name == null ? "" : name)).replace('.', ' ').replace('-', ' ')
                .split(" ")) {
            if (!word.isEmpty() && !StopWords.closed(word) && !SourceWords.sourceKind(word).equals("OUTLET")
                    && !word.equals("com")) {
                words.add(word);
            }
        }
        return words;
    }

    /** The name of a page on the net without its end: "Keziponte", of "Keziponte.example". */
    private static String page(String name) {
        int dot = name.lastIndexOf('.');
        boolean page = dot > SHORT && name.indexOf(' ', dot) < 0 && name.length() - dot > 2
                && name.chars().skip(dot + 1L).allMatch(Character::isLetter);
        return page ? name.substring(0, dot) : name;
    }

    /** The same without what a firm is in law: "Corp", "Inc.". */
    private static Set<String> firm(@Nullable String name) {
        Set<String> words = of(name);
        words.removeIf(word -> SourceWords.in("LEGALFORM", word));
        return words.isEmpty() ? of(name) : words;
    }

    /** True when the two name one firm, with or without what it is in law, in full, in short, by its first letters or by another name. */
    public static boolean oneFirm(@Nullable String one, @Nullable String other) {
        return firm(one).equals(firm(other)) || initials(one, other) || brief(one, other)
                || KnownBodies.one(one, other);
    }

    /**
     * True when the two name one person: all words of the one are the other's, or the family names are the same and the given ones are
     * forms of one name ("Chuck", "Charles"; "Sergei", "Sergey") or a first letter for it.
     */
    public static boolean onePerson(@Nullable String one, @Nullable String other) {
        Set<String> first = of(one);
        Set<String> second = of(other);
        if (first.isEmpty() || second.isEmpty()) {
            return false;
        }
        boolean nested = first.containsAll(second) || second.containsAll(first);
        return GivenNames.alike(words(one), words(other)) || nested && !GivenNames.apart(words(one), words(other));
    }

    private static List<String> words(@Nullable String name) {
        return Stream.of(NameKey.plain(name == null ? "" : name).split("[ .]+"))
                .filter(word -> !word.isEmpty()).toList();
    }

    /** True when the one is how the other begins, and what follows is no noun for a body: "Halden" and "Halden Foods", not "Halden police". */
    private static boolean brief(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (begins(one, other) || begins(other, one));
    }

    private static boolean begins(String brief, String name) {
        boolean starts = name.length() > brief.length() && name.startsWith(brief) && name.charAt(brief.length()) == ' ';
        return starts && Nations.shipped().code(brief).isEmpty()
                && Arrays.stream(name.substring(brief.length() + 1).split(" "))
                        .noneMatch(word -> SourceWords.office(word.toLowerCase(Locale.ROOT))
                                || !Character.isUpperCase(word.charAt(0)));
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
    private static boolean initials(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (abbreviates(one, other) || abbreviates(other, one));
    }

    private static boolean abbreviates(String brief, String name) {
        String letters = brief.toLowerCase(Locale.ROOT);
        return brief.length() >= 2 && brief.equals(brief.toUpperCase(Locale.ROOT))
                && (letters.equals(initials(name)) || letters.equals(allInitials(name)));
    }

    /** The first letters of its words, small ones too, without accents and closed words: "Compagnie énergétique du Mono". */
    static String allInitials(@Nullable String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : (name == null ? "" : name).split("[ \\-]")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !StopWords.closed(lower) && !SourceWords.in("PARTICLE", lower)) {
                initials.append(Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0));
            }
        }
        return initials.length() < 2 ? "-" : initials.toString();
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
