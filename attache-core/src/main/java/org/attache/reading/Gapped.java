package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.annotation.Tree;

/**
 * Gives the second of two joined clauses its subject back. In "Nine people died and 31 were missing" parsers take "31" for a second
 * number of people and leave "were missing" without a subject; the "and", which they hang on the verb, shows that
 * clauses are joined, not numbers.
 */
final class Gapped {

    private final Tree tree;
    private final int[] first;
    private final int[] last;

    private Gapped(Tree tree) {
        this.tree = tree;
        first = IntStream.range(0, tree.size()).toArray();
        last = first.clone();
        int[] order = tree.topDown();
        for (int i = order.length - 1; i >= 0; i--) {
            int head = tree.head(order[i]);
            if (head >= 0) {
                first[head] = Math.min(first[head], first[order[i]]);
                last[head] = Math.max(last[head], last[order[i]]);
            }
        }
    }

    /** The sentence with every such subject hung on its verb. */
    static Sentence mended(Sentence sentence) {
        Gapped gapped = new Gapped(new Tree(sentence));
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (int at = 1; at < tokens.size(); at++) {
            Optional<Integer> verb = gapped.verb(at);
            if (verb.isPresent()) {
                Token token = tokens.get(at);
                String relation = gapped.tree.has(verb.get(), "auxpass") ? "nsubjpass" : "nsubj";
                tokens.set(at, new Token(token.span(), token.form(), token.lemma(), token.pos(), verb.get(), relation));
                changed = true;
            }
        }
        return changed ? new Sentence(sentence.span(), tokens, sentence.names()) : sentence;
    }

    /** The verb that the word is the subject of, if it hangs elsewhere. */
    private Optional<Integer> verb(int at) {
        boolean joined = tree.relation(at).equals("conj") && (tree.pos(at).equals("CD") || tree.isNoun(at));
        if (!joined) {
            return Optional.empty();
        }
        int and = first[at] - 1;
        boolean clauses = and > 0 && tree.relation(and).equals("cc") && tree.head(and) != tree.head(at)
                && tree.head(and) >= 0 && tree.isVerb(tree.head(and));
        return !clauses ? Optional.empty()
                : tree.children(tree.head(and)).stream().filter(other -> follows(other, last[at])).findFirst();
    }

    /** True for a joined verb with tense that begins right behind the words and has no subject. */
    private boolean follows(int verb, int end) {
        boolean subject = tree.has(verb, "nsubj") || tree.has(verb, "nsubjpass");
        boolean tense = tree.has(verb, "aux") || tree.has(verb, "auxpass") || tree.pos(verb).equals("VBD");
        return tree.relation(verb).equals("conj") && tree.isVerb(verb) && !subject && tense
                && first[verb] == end + 1;
    }
}
