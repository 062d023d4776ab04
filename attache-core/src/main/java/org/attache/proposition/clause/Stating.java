package org.attache.proposition.clause;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attache.model.Block;
import org.attache.proposition.word.Lexicon;
import org.attache.reading.ClauseTree;

/** Which clauses state something: those with a verb and enough words that neither ask nor tell only of the reporting. */
final class Stating {

    private static final int LEAST_WORDS = 3;
    private static final int LEAST_WHOLE = 5;
    private static final Set<String> HIDING = Set.of("named", "identified", "anonymity", "anonymous");
    private static final Set<String> QUESTION = Set.of("who", "whom", "whose", "what", "which", "when", "where", "why",
            "how", "whatever", "whoever");
    /** "Residents described how the pillar fell" states that it did. */
    private static final Set<String> WITNESSED = Set.of("see", "watch", "witness", "describe", "recount", "relate",
            "recall",
            "remember");
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "pcomp", "pobj", "dobj", "csubj");

    private Stating() {}

    /** A statement has a verb and enough words; a headline and reported words may do without the verb. */
    static boolean something(ClauseTree tree, int head, List<Integer> words, boolean own, Block.Kind block) {
        long counted = words.stream().filter(at -> !tree.punctuation(at)).count();
        boolean verb = words.stream().anyMatch(tree::verb);
        boolean subject = !tree.subjects(head).isEmpty() || tree.hasSubject(head) || tree.child(head, "expl") >= 0
                || counts(tree, head, words);
        boolean told = tree.verb(head) || tree.hasSubject(head)
                || words.stream().anyMatch(at -> tree.verb(at) && (tree.finite(at) || tree.hasSubject(at)));
        boolean clause = told && (own ? verb && subject : verb && (subject || tree.verb(head)));
        return counted >= LEAST_WORDS && !bare(tree, head, words) && !asks(tree, head, words.getFirst())
                && !mute(tree, head, words)
                && (block == Block.Kind.HEADLINE || clause);
    }

    /** True for a sentence that ends as one, has something to tell of and neither asks nor tells of the reporting. */
    static boolean asWhole(ClauseTree tree, List<Integer> words) {
        String end = tree.token(tree.size() - 1).form();
        boolean noun = words.stream().anyMatch(tree::isNoun);
        return end.equals(".") && words.size() >= LEAST_WHOLE && noun && !mute(tree, words.getFirst(), words)
                && !tree.token(words.getFirst()).pos().startsWith("W");
    }

    /** "Ten of every hundred cartons were not delivered": a figure that parsers take for the head of what is said of it. */
    private static boolean counts(ClauseTree tree, int head, List<Integer> words) {
        return tree.pos(head).equals("CD")
                && words.stream().anyMatch(at -> at > head && tree.finite(at) && tree.hasSubject(at));
    }

    /** "The former minister is": what he is belongs to another statement. */
    private static boolean bare(ClauseTree tree, int head, List<Integer> words) {
        return tree.lemma(head).equals("be") && words.getLast() == head && head + 1 < tree.size()
                && !tree.punctuation(head + 1);
    }

    /** "declined to comment", "could not be reached", "it is not clear" tell of the reporting, not of the story. */
    private static boolean mute(ClauseTree tree, int head, List<Integer> words) {
        boolean asked = words.stream().anyMatch(at -> tree.lemma(at).equals("comment") || tree.lemma(at).equals("reach")
                && tree.passive(at) || tree.lemma(at).equals("respond"));
        boolean refused = words.stream().anyMatch(at -> Lexicon.negative(tree.lemma(at))
                || tree.lemma(at).equals("decline") || tree.lemma(at).equals("refuse"));
        boolean open = tree.lemma(head).equals("be")
                && tree.anyChild(head, at -> tree.lemma(at).equals("clear") || tree.lemma(at).equals("unclear"))
                && tree.anyChild(head, at -> tree.lemma(at).equals("it"));
        boolean hides = words.stream().anyMatch(at -> HIDING.contains(tree.token(at).form().toLowerCase(Locale.ROOT)))
                && tree.token(words.getFirst()).pos().startsWith("W");
        return asked && refused || open || hides;
    }

    /** "how many died", "whether it will", "who was behind it": a question within a sentence states nothing. */
    private static boolean asks(ClauseTree tree, int head, int first) {
        String word = tree.lemma(first).toLowerCase(Locale.ROOT);
        String next = first + 1 < tree.size() ? tree.lemma(first + 1) : "";
        return first > 0
                && (word.equals("whether") || word.equals("how") && (next.equals("many") || next.equals("much"))
                        || QUESTION.contains(word) && COMPLEMENT.contains(tree.relation(head))
                                && opens(tree, first, head) && !witnessed(tree, word, head));
    }

    private static boolean witnessed(ClauseTree tree, String word, int head) {
        return word.equals("how") && tree.head(head) >= 0 && WITNESSED.contains(tree.lemma(tree.head(head)));
    }

    /** True when the question word belongs to the clause itself and not to one inside it ("when it was over, they left"). */
    private static boolean opens(ClauseTree tree, int word, int head) {
        int at = word;
        while (at != head && at >= 0 && !tree.verb(tree.head(at) < 0 ? at : tree.head(at))) {
            at = tree.head(at);
        }
        return at == head || at >= 0 && tree.head(at) == head;
    }
}
