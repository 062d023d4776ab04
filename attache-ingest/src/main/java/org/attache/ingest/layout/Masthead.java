package org.attache.ingest.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    /** What stands between a name and what is told of it: a bracket, a stroke, a dash, a comma. */
    private static final Pattern TAIL = Pattern.compile("\\s*(?: \\(|\\||—|–|,|\\s[-/*>•·]\\s)\\s*(?=[\\p{L}\\d])");
    private static final Set<String> COMPOUNDS = Set.of("press", "presse", "wire", "agentur");
    private static final int LONGEST_NAME = 7;

    private Masthead() {}

    /**
     * How much speaks for a line being the name of an outlet.
     *
     * @param dated true when a date stands on the same line or on the next
     * @param rest the text below, in which an outlet often names itself
     */
    static int evidence(Line line, boolean dated, String rest) {
        String[] words = plainName(line.text()).split("\\s+");
        boolean named = Arrays.stream(words).allMatch(Masthead::nameWord);
        int score = dated ? 2 : 0;
        score += Arrays.stream(words).anyMatch(Masthead::mediaWord) ? 2 : 0;
        score += words[0].equalsIgnoreCase("the") ? 1 : 0;
        score += named ? 1 : -3;
        score += words.length > LONGEST_NAME ? -2 : 0;
        score += words.length > 1 && mentions(rest, name(line.text(), false)) ? 2 : 0;
        return score;
    }

    /** True when every word of the name has a capital or is a particle. */
    static boolean named(Line line) {
        String[] words = bareName(line.text()).split("\\s+");
        return words.length <= LONGEST_NAME && Arrays.stream(words).allMatch(Masthead::nameWord);
    }

    private static boolean mediaWord(String word) {
        return MEDIA_WORDS.contains(bare(word)) || AGENCY_WORDS.contains(bare(word));
    }

    /** True when a word of the name is one that agencies are named with. */
    static boolean worded(String name) {
        return Arrays.stream(name.trim().split("\\s+")).anyMatch(word -> AGENCY_WORDS.contains(bare(word)));
    }

    /** True when a short name reads like that of an agency: a known kind of word, or an abbreviation. */
    static boolean agency(String name) {
        String[] words = name.trim().split("\\s+");
        boolean abbreviation = words.length == 1 && words[0].length() >= 2 && words[0].length() <= 6
                && words[0].chars().allMatch(Character::isUpperCase);
        return words.length <= 6 && Character.isUpperCase(name.trim().charAt(0))
                && (abbreviation || words.length == 1 && compound(bare(words[0])) || worded(name));
    }

    /** "Nordpress", "Coastwire"; not "Express". */
    private static boolean compound(String word) {
        return COMPOUNDS.stream().anyMatch(end -> word.endsWith(end) && word.length() >= end.length() + 3);
    }

    /** True when a short name ends in a word that outlets or agencies are named with, or reads like an agency's. */
    static boolean outlet(String name) {
        String last = bare(name.substring(name.strip().lastIndexOf(' ') + 1));
        return agency(name) || MEDIA_WORDS.contains(last) && name.strip().indexOf(' ') > 0;
    }

    /**
     * The name as it would stand in a sentence: "THE DHAKA SENTINEL" becomes "The Dhaka Sentinel".
     *
     * @param above true where a headline stands further down, so that a comma ends the name
     */
    static String name(String text, boolean above) {
        String trimmed = above ? bareName(text) : plainName(text);
        if (trimmed.chars().anyMatch(Character::isLowerCase) || trimmed.indexOf(' ') < 0) {
            return trimmed;
        }
        String name = Arrays.stream(trimmed.split("\\s+")).map(Masthead::capitalised).collect(Collectors.joining(" "));
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The same up to a comma, which a headline may have as well. */
    private static String plainName(String text) {
        String bare = bareName(text);
        return text.startsWith(bare + ",") ? text.strip() : bare;
    }

    /** The name without what stands behind it: "Gazeta do Porto (English edition)", "El Muelle - paper of the port", "Harbour Post / Ostra". */
    private static String bareName(String text) {
        Matcher tail = TAIL.matcher(text.strip());
        return tail.find() && tail.start() > 1 ? text.strip().substring(0, tail.start()) : text.strip();
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
        int elided = word.indexOf('\'') >= 0 ? word.indexOf('\'') : word.indexOf('’');
        int letter = elided == 1 ? 2 : 0;
        while (letter < word.length() && !Character.isLetterOrDigit(word.charAt(letter))) {
            letter++;
        }
        return letter == word.length() || !Character.isLowerCase(word.charAt(letter)) || PARTICLES.contains(word)
                || word.indexOf('.') > 0 && word.indexOf('.') < word.length() - 1;
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
