package org.attache.event.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A rule: words, the conditions on their surroundings, the ways to the parties, and the code. See the head of
 * {@code verbs.tsv} and {@code nouns.tsv}.
 *
 * @param words each as its parts: the trigger's lemma first
 * @param when all must hold, of each list one
 * @param example a sentence that this frame codes
 * @param counterexample a sentence that it must not code
 */
public record Frame(String id, List<Word> words, List<List<Condition>> when, List<String> source, List<String> target,
        Action action, Set<String> flags, String example, String counterexample) {

    /**
     * A trigger: a lemma, and what must stand with it.
     *
     * @param kind how {@code others} relate to the lemma
     */
    public record Word(String lemma, Kind kind, List<String> others) {

        public enum Kind {
            /** A verb with its particle, if any. */
            VERB,
            /** An adjective after a copula. */
            ADJECTIVE,
            /** A noun with modifiers, if any. */
            NOUN,
            /** A noun with a prepositional phrase: preposition, noun. */
            NOUN_PHRASE
        }
    }

    static Frame verb(List<String> row) {
        List<Word> words = Stream.of(row.get(1).split("\\|")).map(Frame::verbWord).toList();
        return of("verb/", row, words);
    }

    static Frame noun(List<String> row) {
        List<Word> words = Stream.of(row.get(1).split("\\|")).map(Frame::nounWord).toList();
        return of("noun/", row, words);
    }

    private static Frame of(String kind, List<String> row, List<Word> words) {
        return new Frame(kind + row.get(0), words, conditions(row.get(2)), list(row.get(3)), list(row.get(4)),
                Action.parse(row.get(5)), Set.copyOf(list(row.get(6))), row.get(7), row.get(8));
    }

    private static Word verbWord(String text) {
        if (text.startsWith("be+")) {
            return new Word(text.substring(3), Word.Kind.ADJECTIVE, List.of());
        }
        String[] parts = text.split("_", 2);
        return new Word(parts[0], Word.Kind.VERB, parts.length > 1 ? List.of(parts[1]) : List.of());
    }

    private static Word nounWord(String text) {
        int dot = text.indexOf('.');
        if (dot > 0) {
            String[] phrase = text.substring(dot + 1).split("\\+", 2);
            return new Word(text.substring(0, dot), Word.Kind.NOUN_PHRASE, List.of(phrase));
        }
        List<String> parts = List.of(text.split("\\+"));
        return new Word(parts.getLast(), Word.Kind.NOUN, parts.subList(0, parts.size() - 1));
    }

    private static List<List<Condition>> conditions(String cell) {
        return list(cell).stream().map(Condition::alternatives).toList();
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split(","));
    }

    public boolean is(String flag) {
        return flags.contains(flag);
    }
}
