package org.attache.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.annotation.Tree;

/**
 * Gives a sentence its verb back that begins with a phrase of place, time or matter. In "Below the road I waded for an hour" parsers take
 * "I waded" for a clause about the road and leave "below" without a verb to hang on.
 */
final class Fronted {

    private Fronted() {}

    /** The sentence with the phrase hung on the verb behind it. */
    static Sentence mended(Sentence sentence) {
        Tree tree = new Tree(sentence);
        int phrase = 0;
        while (phrase < tree.size() && !Character.isLetter(tree.token(phrase).form().codePointAt(0))) {
            phrase++;
        }
        if (phrase == tree.size() || tree.head(phrase) >= 0 || !tree.pos(phrase).equals("IN")) {
            return sentence;
        }
        int first = phrase;
        return verb(tree, first).map(verb -> hung(sentence, tree, first, verb)).orElse(sentence);
    }

    /** The verb with a subject of its own that was taken for a clause about a noun of the phrase. */
    private static Optional<Integer> verb(Tree tree, int phrase) {
        int noun = tree.child(phrase, "pobj");
        if (noun < 0) {
            return Optional.empty();
        }
        return tree.children(noun).stream().filter(at -> at > noun && tree.relation(at).equals("relcl"))
                .filter(at -> subject(tree, at)).findFirst();
    }

    /** A clause with tense that no "that" or "which" begins. */
    private static boolean subject(Tree tree, int verb) {
        boolean tense = tree.has(verb, "aux") || tree.has(verb, "auxpass") || tree.pos(verb).equals("VBD")
                || tree.pos(verb).equals("VBZ") || tree.pos(verb).equals("VBP");
        boolean linked = tree.children(verb).stream().anyMatch(at -> at < verb
                && (tree.pos(at).startsWith("W") || tree.lemma(at).equals("that")));
        return tense && !linked && (tree.has(verb, "nsubj") || tree.has(verb, "nsubjpass"));
    }

    private static Sentence hung(Sentence sentence, Tree tree, int phrase, int verb) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        tree.children(phrase).stream().filter(at -> at > verb)
                .forEach(at -> tokens.set(at, hung(tokens.get(at), verb, tree.relation(at))));
        tokens.set(phrase, hung(tokens.get(phrase), verb, "prep"));
        tokens.set(verb, hung(tokens.get(verb), Tree.NONE, "root"));
        return new Sentence(sentence.span(), tokens, sentence.names());
    }

    private static Token hung(Token token, int head, String relation) {
        return new Token(token.span(), token.form(), token.lemma(), token.pos(), head, relation);
    }
}
