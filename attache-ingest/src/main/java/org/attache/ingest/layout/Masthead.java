package org.attache.ingest.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.attache.table.Table;

/**
 * Tells the name of an outlet from a headline, and writes it as one would in a sentence.
 *
 * <p>Evidence is added up: a word that outlets are named with ("Post", "Herald"), a date directly behind, "The" at the
 * start, every word with a capital, the name again in the text; a lower-case word that is no particle, or great length,
 * speaks against it. Two points make a masthead; a headline in capitals alone gets one.
 */
final class Masthead {

    private static final Set<String> PARTICLES = Set.of("of", "the", "and", "in", "for", "de", "la", "le", "el", "on",
            "at", "to", "over", "from", "del", "des", "du", "do", "da", "dos", "das", "di", "van", "von", "der", "den",
            "und", "&");
    private static final Set<String> MEDIA_WORDS = Set.copyOf(Table.lines(Masthead.class, "media-words.txt"));
    private static final Set<String> AGENCY_WORDS = Set.copyOf(Table.lines(Masthead.class, "agency-words.txt"));
    private static final Set<String> EDITIONS = Set.of("edition", "editions", "pages", "page", "section", "service",
            "online", "print", "web", "version", "selection", "website", "site", "supplement", "translation");
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_PLACE = 3;

    private Masthead() {}

    /**
     * How much speaks for a line being the name of an outlet.
     *
     * @param dated true when a date stands on the same line or on the next
     * @param rest the text below, in which an outlet often names itself
     */
    static int evidence(Line line, boolean dated, String rest) {
        String[] words = withoutEdition(line.text()).split("\\s+");
        boolean named = Arrays.stream(words).allMatch(Masthead::nameWord);
        int score = dated ? 2 : 0;
        score += Arrays.stream(words).anyMatch(word -> MEDIA_WORDS.contains(bare(word))) ? 2 : 0;
        score += words[0].equalsIgnoreCase("the") ? 1 : 0;
        score += line.capitals() || named ? 1 : -3;
        score += words.length > LONGEST_NAME ? -2 : 0;
        score += words.length > 1 && mentions(rest, name(line.text())) ? 2 : 0;
        return score;
    }

    /** True for the name of an outlet above the place and the day of writing, which has no word of outlets itself. */
    static boolean above(Line name, String place) {
        String[] words = place.split("\\s+");
        boolean plain = words.length <= LONGEST_PLACE && Arrays.stream(words).allMatch(Masthead::nameWord)
                && Arrays.stream(words).noneMatch(word -> MEDIA_WORDS.contains(bare(word)));
        return plain && !capitals(place)
                && evidence(name, false, "") >= (capitals(withoutEdition(name.text())) ? 1 : 2);
    }

    private static boolean capitals(String words) {
        return words.equals(words.toUpperCase(Locale.ROOT));
    }

    /** True when a short name reads like that of an agency: a known kind of word, or an abbreviation. */
    static boolean agency(String name) {
        String[] words = name.trim().split("\\s+");
        boolean abbreviation = words.length == 1 && words[0].length() >= 2 && words[0].length() <= 6
                && words[0].chars().allMatch(Character::isUpperCase);
        return words.length <= 6 && Character.isUpperCase(name.trim().charAt(0))
                && (abbreviation || Arrays.stream(words).anyMatch(word -> AGENCY_WORDS.contains(bare(word))));
    }

    /** The name as it would stand in a sentence: "THE DHAKA SENTINEL" becomes "The Dhaka Sentinel". */
    static String name(String text) {
        String trimmed = withoutEdition(text);
        if (trimmed.chars().anyMatch(Character::isLowerCase) || trimmed.indexOf(' ') < 0) {
            return trimmed;
        }
        String name = Arrays.stream(trimmed.split("\\s+")).map(Masthead::capitalised).collect(Collectors.joining(" "));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** "Gazeta do Porto (English edition)" is the Gazeta do Porto. */
    private static String withoutEdition(String text) {
        String name = text.strip();
        int open = name.lastIndexOf(" (");
        boolean edition = open > 0 && name.endsWith(")")
                && EDITIONS.contains(bare(name.substring(Math.max(open, name.lastIndexOf(' ')))));
        return edition ? name.substring(0, open) : name;
    }

    static boolean sameName(String a, String b) {
        return key(a).equals(key(b));
    }

    private static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static boolean mentions(String text, String name) {
        String bare = name.startsWith("The ") ? name.substring(4) : name;
        return text.contains(bare);
    }

    private static boolean nameWord(String word) {
        int letter = 0;
        while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
            letter++;
        }
        return letter == word.length() || !Character.isLowerCase(word.charAt(letter)) || PARTICLES.contains(word);
    }

    /** Capital first, and after an apostrophe that follows a single letter: N'DJAMENA, O'BRIEN, but MINER'S. */
    private static String capitalised(String word) {
        if (PARTICLES.contains(word.toLowerCase(Locale.ROOT)) && !word.equals("THE")) {
            return word.toLowerCase(Locale.ROOT);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder name = new StringBuilder(lower);
        name.setCharAt(0, Character.toUpperCase(lower.charAt(0)));
        for (int i = 1; i < name.length(); i++) {
            char before = lower.charAt(i - 1);
            boolean elided = i == 2 && (before == '\'' || before == '’') && name.length() > 3;
            if (before == '-' || before == '/' || elided) {
                name.setCharAt(i, Character.toUpperCase(lower.charAt(i)));
            }
        }
        return name.toString();
    }

    private static String bare(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
