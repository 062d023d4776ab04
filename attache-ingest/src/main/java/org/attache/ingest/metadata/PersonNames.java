package org.attache.ingest.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.ingest.metadata.declared.Words;
import org.attache.table.Table;

/** Cuts a byline into names and refuses what cannot be one; {@code byline-words.tsv} holds the words around names. */
final class PersonNames {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 6;
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,|/&•·\\n]\\s*|\\s+(?:and|und|et|y|with|mit)\\s+");
    private static final Pattern BY = Pattern
            .compile("\\D{0,24}\\d.{0,40}? (?:by|von|par|por|di|door|av|af) (\\p{Lu}.{2,60})");
    private static final Pattern DOMAIN = Pattern.compile("\\p{L}\\.(?:com|org|net|info|[a-z]{2})$");
    private static final Map<String, Set<String>> WORDS = words();

    private PersonNames() {}

    static List<String> split(String byline) {
        List<String> names = new ArrayList<>();
        if (byline.length() > 400 || byline.contains("://") || byline.contains("www.")) {
            return names;
        }
        for (String part : BETWEEN.split(behindDay(Words.plain(byline)))) {
            String name = strip(part);
            if (isName(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** "Posted on 21 September by Ana Pop" begins with its day; the names stand behind the last "by". */
    private static String behindDay(String byline) {
        Matcher by = BY.matcher(byline);
        return by.matches() ? by.group(1) : byline;
    }

    /** True for a text that is "By", "Author:" or the like and nothing else. */
    static boolean isIntroduction(String text) {
        return WORDS.getOrDefault("before", Set.of()).contains(trim(text).toLowerCase(Locale.ROOT));
    }

    /** True for a name that only an outlet, a firm or a staff has. */
    static boolean isHouse(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("[ -]");
        return Arrays.stream(words).anyMatch(WORDS.getOrDefault("house", Set.of())::contains)
                || DOMAIN.matcher(name).find();
    }

    /** True for a text that begins with "By" or its like and goes on. */
    static boolean isIntroduced(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : WORDS.getOrDefault("before", Set.of())) {
            if (lower.startsWith(word) && lower.length() > word.length() + 3 && isGap(lower.charAt(word.length()))) {
                return true;
            }
        }
        return false;
    }

    private static String strip(String part) {
        String name = withoutFigures(part).strip();
        name = name.length() < part.length() ? withoutMonth(name) : name;
        for (String shorter = peel(name); !shorter.equals(name); shorter = peel(name)) {
            name = shorter;
        }
        return name;
    }

    private static String withoutFigures(String part) {
        int i = 0;
        while (i < part.length() && !Character.isDigit(part.charAt(i)) && part.charAt(i) != '(') {
            i++;
        }
        return part.substring(0, i);
    }

    /** What stands before a figure may be a month; "March" alone may be a name. */
    private static String withoutMonth(String name) {
        int last = name.lastIndexOf(' ') + 1;
        String word = trim(name.substring(last)).toLowerCase(Locale.ROOT);
        return WORDS.getOrDefault("month", Set.of()).contains(word) ? trim(name.substring(0, last).strip()) : name;
    }

    private static String peel(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : WORDS.getOrDefault("before", Set.of())) {
            if (!word.equals("dr") && lower.startsWith(word) && lower.length() > word.length()
                    && isGap(lower.charAt(word.length()))) {
                return trim(name.substring(word.length()));
            }
        }
        for (String word : WORDS.getOrDefault("after", Set.of())) {
            if (lower.endsWith(' ' + word)) {
                return trim(name.substring(0, name.length() - word.length() - 1));
            }
        }
        return trim(name);
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == ':' || c == '.';
    }

    private static String trim(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && " :-–—.,>»".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " :-–—,<«→".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isName(String name) {
        if (name.length() < 2 || name.length() > LONGEST || isNever(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        int letters = 0;
        int spaces = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ("@<>{}=+*#\"“„”?!".indexOf(c) >= 0) {
                return false;
            }
            letters += Character.isLetter(c) ? 1 : 0;
            spaces += c == ' ' ? 1 : 0;
        }
        return letters >= 2 && spaces < MOST_WORDS;
    }

    private static boolean isNever(String lower) {
        Set<String> never = WORDS.getOrDefault("never", Set.of());
        int end = 0;
        while (end < lower.length() && (Character.isLetter(lower.charAt(end)) || lower.charAt(end) == '-')) {
            end++;
        }
        return Arrays.stream(lower.split(" ")).allMatch(PersonNames::isBeside) || never.contains(lower)
                || never.contains(lower.substring(0, end))
                || WORDS.getOrDefault("before", Set.of()).contains(lower);
    }

    private static boolean isBeside(String word) {
        return WORDS.getOrDefault("after", Set.of()).contains(word)
                || WORDS.getOrDefault("month", Set.of()).contains(word);
    }

    /** A handle rather than a name: one word, or none of it in capitals. */
    static boolean isPoor(String name) {
        return name.indexOf(' ') < 0 || name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Forename and surname at least: every word begins with a capital, short ones such as "von" aside. */
    static boolean isFull(String name) {
        String[] words = name.split(" ");
        for (String word : words) {
            if (word.isEmpty() || !Character.isUpperCase(word.charAt(0)) && word.length() > 3) {
                return false;
            }
        }
        return words.length >= 2 && words.length <= 5 && !name.endsWith(".") && name.indexOf(':') < 0;
    }

    private static Map<String, Set<String>> words() {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : Table.rows(PersonNames.class, "byline-words.tsv")) {
            words.computeIfAbsent(row.get(0), role -> new TreeSet<>((a, b) -> a.length() != b.length()
                    ? Integer.compare(b.length(), a.length()) : a.compareTo(b))).add(row.get(1));
        }
        return words;
    }
}
