package org.attache.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attache.table.Table;
import org.attache.meaning.Meaning;
import org.attache.meaning.Thesaurus;

/** The word tables of this package: readable files beside the class. */
final class Lexicon {

    private static final Map<String, String> CONCEPTS = new HashMap<>();
    private static final Map<String, Set<String>> MODALITY = Table.classes(Lexicon.class, "modality.tsv");
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

    /** Nouns for what somebody says is so. */
    static boolean assertion(String lemma) {
        return in(MODALITY, "ASSERTION", lemma);
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
