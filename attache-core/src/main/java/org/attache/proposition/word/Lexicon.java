package org.attache.proposition.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attache.meaning.Meaning;
import org.attache.meaning.Thesaurus;
import org.attache.table.Table;
import org.attache.table.WordClasses;

/** The word tables of this package: readable files beside the class. */
public final class Lexicon {

    private static final Map<String, String> CONCEPTS = new HashMap<>();
    private static final WordClasses MODALITY = WordClasses.of(Lexicon.class, "modality.tsv");

    private static final Set<String> IDIOMS = new HashSet<>();
    private static final Set<String> FIRST = new HashSet<>();

    static {
        for (List<String> row : Table.rows(Thesaurus.class, "news.tsv", 2)) {
            for (String word : row.get(1).split(" ")) {
                if (word.indexOf('_') != word.lastIndexOf('_')) {
                    IDIOMS.add(word);
                    FIRST.add(word.substring(0, word.indexOf('_')));
                }
            }
        }
        for (String line : Table.lines(Lexicon.class, "concepts.tsv")) {
            String[] cells = line.split("\t");
            for (String word : cells[1].split(" ")) {
                CONCEPTS.putIfAbsent(word, cells[0]);
            }
        }
    }

    /** Nouns of at least so many letters are derived from verbs by these endings. */
    private static final int DERIVED = 6;
    private static final List<String> ENDINGS = List.of("ion", "ment", "ance", "ence", "sis", "ure");

    private Lexicon() {}

    /** The class a lemma belongs to, or the lemma. */
    static String concept(String lemma) {
        return CONCEPTS.getOrDefault(lemma, lemma);
    }

    /** The class of a noun that means something else as a verb: "a storm". */
    static String nounConcept(String lemma) {
        return CONCEPTS.getOrDefault(lemma + ":n", concept(lemma));
    }

    /** The class of a verb with its particle: "step down". */
    static String concept(String verb, String particle) {
        return CONCEPTS.getOrDefault(verb + ":" + particle, concept(verb));
    }

    /** True when the two words of a verb have a meaning of their own: "step_down". */
    static boolean phrase(String phrase) {
        return Thesaurus.shipped().of(phrase, "VB") != Meaning.NONE;
    }

    /** True for a verb that some words of {@link #idiom} begin with. */
    static boolean beginsIdiom(String verb) {
        return FIRST.contains(verb);
    }

    /** True when the words of a verb and what it takes have a meaning of their own: "go_to_the_wall". */
    static boolean idiom(String words) {
        return IDIOMS.contains(words);
    }

    /** True for a noun with a meaning of its own, such as a plural that is more than many of one: "goods". */
    static boolean noun(String form) {
        return Thesaurus.shipped().of(form, "NN") != Meaning.NONE;
    }

    public static boolean hedge(String lemma) {
        return MODALITY.has("HEDGED", lemma);
    }

    public static boolean plan(String lemma) {
        return MODALITY.has("PLANNED", lemma);
    }

    /** Verbs that only begin, plan or promise what they take: "agreed to sell". */
    public static boolean undertaking(String lemma) {
        return MODALITY.has("UNDERTAKING", lemma);
    }

    /** Verbs that make something of what they take: "left nine dead". */
    public static boolean causing(String lemma) {
        return MODALITY.has("CAUSING", lemma);
    }

    /** Words for being about to do what they take, or willing to: "ready to sell". */
    public static boolean ready(String lemma) {
        return MODALITY.has("READY", lemma);
    }

    /** Words for not being so: "unwilling to sell". */
    public static boolean unable(String lemma) {
        return MODALITY.has("UNABLE", lemma);
    }

    /** Verbs by which somebody asks or thanks as he says so: "I would urge everybody to leave". */
    public static boolean asking(String lemma) {
        return MODALITY.has("ASKING", lemma);
    }

    /** Classes of people and bodies, who do and suffer alike. */
    public static boolean person(String concept) {
        return MODALITY.has("PERSON", concept);
    }

    /** Nouns for what is done: "decision", "vote". */
    public static boolean occurrence(String lemma) {
        return MODALITY.has("OCCURRENCE", lemma)
                || lemma.length() >= DERIVED && ENDINGS.stream().anyMatch(lemma::endsWith);
    }

    /** Nouns for a part or a number of what follows: "a share of the company". */
    public static boolean part(String lemma) {
        return MODALITY.has("PART", lemma);
    }

    /** Units of length and time. */
    public static boolean unit(String lemma) {
        return MODALITY.has("UNIT", lemma);
    }

    public static boolean conditional(String lemma) {
        return MODALITY.has("CONDITIONAL", lemma);
    }

    public static boolean negative(String lemma) {
        return MODALITY.has("NEGATIVE", lemma);
    }

    public static boolean denial(String lemma) {
        return MODALITY.has("DENIAL", lemma);
    }

    /** Verbs that say of what they take that it is not done: "refused to sign", "barred from flying". */
    public static boolean averse(String lemma) {
        return MODALITY.has("AVERSE", lemma);
    }

    /** Words for what ought to be: "should resign". */
    public static boolean demand(String lemma) {
        return MODALITY.has("DEMAND", lemma);
    }

    /** What keeps somebody from a deed: "afraid to", "reluctant to". */
    public static boolean fear(String lemma) {
        return MODALITY.has("FEAR", lemma);
    }

    /** Words that say without a negation that something is over, is not done or is not as it should be: "was cancelled", "is faulty". */
    public static boolean adverse(String lemma) {
        return MODALITY.has("ADVERSE", lemma);
    }

    /** Verbs that say that there is none of what they take, or none any more: "flights were suspended", "lacks doctors". */
    public static boolean gone(String lemma) {
        return MODALITY.has("GONE", lemma);
    }

    /** "Short of blood", "out of ore" */
    static boolean lacking(String lemma) {
        return MODALITY.has("SHORT", lemma);
    }

    /** True for a verb that says that its class was not so: "failed" for "did not pass". */
    public static boolean reversed(String lemma) {
        return MODALITY.has("REVERSED", lemma);
    }

    /** Words by which somebody says that something is so: "it is true that". */
    public static boolean truth(String lemma) {
        return MODALITY.has("TRUE", lemma);
    }

    /** Words that call what somebody says not so: "the claim was false". */
    public static boolean untrue(String lemma) {
        return MODALITY.has("UNTRUE", lemma);
    }

    /** Nouns for what somebody says is so. */
    public static boolean assertion(String lemma) {
        return MODALITY.has("ASSERTION", lemma);
    }
}
