package org.attache.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attache.table.Table;
import org.attache.actor.Nations;
import org.attache.meaning.Meaning;
import org.attache.meaning.Thesaurus;

/** The word tables of this package: readable files beside the class. */
final class Lexicon {

    private static final List<String> ENDINGS = List.of("ian", "ean", "ese", "ish", "ia", "an", "a");
    private static final Set<String> KINDS = Set.of("UNNAMED", "OUTLET", "DOCUMENT", "OFFICE", "PRONOUN");
    private static final Map<String, String> CONCEPTS = new HashMap<>();
    private static final Map<String, Set<String>> STOP = Table.classes(Lexicon.class, "stop-words.tsv");
    private static final Map<String, Set<String>> MODALITY = Table.classes(Lexicon.class, "modality.tsv");
    private static final Map<String, Set<String>> SOURCES = Table.classes(Lexicon.class, "source-nouns.tsv");
    private static final List<String> PARTY_TERMS = Table.lines(Lexicon.class, "party-terms.tsv");

    static {
        for (String line : Table.lines(Lexicon.class, "concepts.tsv")) {
            String[] cells = line.split("\t");
            for (String word : cells[1].split(" ")) {
                CONCEPTS.putIfAbsent(word, cells[0]);
            }
        }
    }

    private Lexicon() {}

    /** The class a lemma belongs to, or the lemma. */
    static String concept(String lemma) {
        return CONCEPTS.getOrDefault(lemma, lemma);
    }

    /** The class of a verb with its particle: "step down". */
    static String concept(String verb, String particle) {
        return CONCEPTS.getOrDefault(verb + ":" + particle, concept(verb));
    }

    /** True when the two words of a verb have a meaning of their own: "step_down". */
    static boolean phrase(String phrase) {
        return Thesaurus.shipped().of(phrase, "VB") != Meaning.NONE;
    }

    /** True for a noun with a meaning of its own, such as a plural that is more than many of one: "goods". */
    static boolean noun(String form) {
        return Thesaurus.shipped().of(form, "NN") != Meaning.NONE;
    }

    /** The key of a proper noun or an adjective made of one: a state, its people and its capital have one key. */
    static String nameKey(String form) {
        String word = form.toLowerCase(Locale.ROOT).replace("\u2019s", "");
        Optional<String> state = Nations.shipped().code(word);
        if (state.isPresent()) {
            return state.get();
        }
        for (String ending : ENDINGS) {
            if (word.length() >= ending.length() + 4 && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }

    static boolean closed(String lemma) {
        return in(STOP, "CLOSED", lemma);
    }

    static boolean light(String lemma) {
        return in(STOP, "LIGHT", lemma);
    }

    static boolean time(String lemma) {
        return in(STOP, "TIME", lemma);
    }

    static boolean hedge(String lemma) {
        return in(MODALITY, "HEDGED", lemma);
    }

    static boolean plan(String lemma) {
        return in(MODALITY, "PLANNED", lemma);
    }

    static boolean conditional(String lemma) {
        return in(MODALITY, "CONDITIONAL", lemma);
    }

    static boolean negative(String lemma) {
        return in(MODALITY, "NEGATIVE", lemma);
    }

    static boolean denial(String lemma) {
        return in(MODALITY, "DENIAL", lemma);
    }

    static boolean reporting(String lemma) {
        return in(MODALITY, "REPORTING", lemma);
    }

    /** Nouns for what somebody says is so. */
    static boolean assertion(String lemma) {
        return in(MODALITY, "ASSERTION", lemma);
    }

    /** Adjectives of who holds that something is so. */
    static boolean stance(String lemma) {
        return in(MODALITY, "STANCE", lemma);
    }

    /** Verbs of public speech: who is said to have done so has spoken. */
    static boolean spoken(String lemma) {
        return in(MODALITY, "SPOKEN", lemma);
    }

    /** What kind of source the noun makes: a row name of source-nouns.tsv, or "" when it makes none. */
    static String sourceKind(String noun) {
        return SOURCES.entrySet().stream().filter(row -> KINDS.contains(row.getKey()))
                .filter(row -> row.getValue().contains(noun)).map(Map.Entry::getKey).sorted().findFirst().orElse("");
    }

    static boolean outletName(String word) {
        return in(SOURCES, "OUTLETNAME", word);
    }

    static boolean rank(String word) {
        return in(SOURCES, "RANK", word);
    }

    static boolean vague(String word) {
        return in(SOURCES, "VAGUE", word);
    }

    static boolean spokesperson(String noun) {
        return in(SOURCES, "SPOKES", noun);
    }

    static List<String> partyTerms() {
        return PARTY_TERMS;
    }

    /** A table of names and numbers. */
    static Map<String, Double> numbers(String table) {
        Map<String, Double> numbers = new HashMap<>();
        Table.lines(Lexicon.class, table)
                .forEach(line -> numbers.put(line.split("\t")[0], Double.valueOf(line.split("\t")[1])));
        return numbers;
    }

    private static boolean in(Map<String, Set<String>> table, String row, String word) {
        return Objects.requireNonNullElse(table.get(row), Set.<String>of()).contains(word);
    }
}
