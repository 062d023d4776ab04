package org.attache.speaker.name;

import java.util.Locale;
import java.util.TreeSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.table.Table;
import org.attache.table.WordClasses;

/** Words that stand for sources, by class: the table {@code source-nouns.tsv}. All words in lower case but names. */
public final class SourceWords {

    private static final List<String> KINDS = List.of("DOCUMENT", "OFFICE", "OUTLET", "PRONOUN", "UNNAMED");
    private static final List<String> FAMILIES = List.of("COMPANY", "CLUB", "CHARITY", "PARTY", "UNION", "COMMISSION",
            "GUARD", "CLINIC", "SCHOOL");
    private static final List<String> PAPERS = List.of("POLLPAPER", "SUITPAPER", "CHARGEPAPER", "LETTERPAPER",
            "MEMOPAPER",
            "ORDERPAPER", "REPORTPAPER", "POSTPAPER", "LAWPAPER", "PACTPAPER");
    private static final WordClasses TABLE = WordClasses.of(SourceWords.class, "source-nouns.tsv");
    private static final Map<String, String> KIND_OF = new HashMap<>();
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        KINDS.forEach(kind -> TABLE.row(kind).forEach(word -> KIND_OF.putIfAbsent(word, kind)));
        Table.rows(SourceWords.class, "source-nouns.tsv", 2).stream().filter(row -> row.get(0).equals("NUMBER"))
                .forEach(row -> List.of(row.get(1).split(" "))
                        .forEach(word -> NUMBERS.put(word, NUMBERS.size() + 1)));
    }

    private SourceWords() {}

    /** What kind of source the noun makes: a row name of the table, or "" when it makes none; of an "ex-guard" what a guard is. */
    public static String sourceKind(String noun) {
        String kind = KIND_OF.get(noun);
        int hyphen = kind == null ? noun.lastIndexOf('-') : -1;
        return kind != null ? kind : hyphen < 0 ? "" : KIND_OF.getOrDefault(noun.substring(hyphen + 1), "");
    }

    /** True when the table has the word in a row. */
    public static boolean in(String row, String word) {
        return TABLE.has(row, word);
    }

    /** The words of a row. */
    public static Set<String> row(String row) {
        return TABLE.row(row);
    }

    /** True for nouns that stand for a person. */
    public static boolean person(String noun) {
        return sourceKind(noun).equals("UNNAMED");
    }

    /** Those among some words that stand for a person: "chairwoman". */
    public static Set<String> persons(String words) {
        Set<String> persons = new TreeSet<>();
        for (String word : words.split(" ")) {
            String lower = full(word.toLowerCase(Locale.ROOT));
            if (person(lower)) {
                persons.add(lower);
            }
        }
        return persons;
    }

    public static boolean office(String noun) {
        return sourceKind(noun).equals("OFFICE");
    }

    /** Rank or form of address before a name. */
    public static boolean title(String word) {
        return in("TITLE", word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }

    /** A title in full: "governor" for "Gov.". */
    static String full(String title) {
        String brief = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return row("ABBREVIATED").stream().filter(pair -> pair.startsWith(brief + "=")).findFirst()
                .map(pair -> pair.substring(brief.length() + 1)).orElse(title);
    }

    public static boolean outletName(String word) {
        return in("OUTLETNAME", word.substring(word.lastIndexOf('-') + 1));
    }

    public static boolean rank(String word) {
        return in("RANK", word);
    }

    public static boolean vague(String word) {
        return in("VAGUE", word);
    }

    public static boolean spokesperson(String noun) {
        return in("SPOKES", noun);
    }

    /** The number a word or figure stands for up to ten, 0 for any other word. */
    public static int number(String word) {
        boolean figure = word.length() == 1 && Character.isDigit(word.charAt(0));
        return figure ? word.charAt(0) - '0' : NUMBERS.getOrDefault(word, 0);
    }

    /** True when the two nouns may call one body: "the group" and "charity". */
    public static boolean oneFamily(String noun, String other) {
        return FAMILIES.stream()
                .anyMatch(family -> in(family, noun) && (in(family, other) || in(family + "NAME", other)));
    }

    /** True when the two nouns may call one document: "the survey" and "the poll". */
    public static boolean onePaper(String noun, String other) {
        return noun.equals(other) || PAPERS.stream().anyMatch(family -> in(family, noun) && in(family, other));
    }

    /** True when the noun calls some kind of body that names seldom tell: "the company", "the group". */
    public static boolean general(String noun) {
        return FAMILIES.subList(0, 3).stream().anyMatch(family -> in(family, noun));
    }
}
