package org.attache.speaker.phrase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attache.annotation.Name;
import org.attache.reading.ClauseTree;
import org.attache.speaker.name.SourceWords;

/**
 * The person whom a phrase names: not the owner of something, nor what something is of or to.
 *
 * @param words the tokens of the phrase, ascending
 * @param head the noun that carries it
 */
record PersonName(ClauseTree tree, List<Integer> words, int head) {

    /** From a name to the head: "a lawyer for the crew, Ann Low", where the parse sets her beside the crew. */
    private static final Set<String> NEAR = Set.of("appos", "compound", "nn", "nmod", "dep", "prep", "pobj");

    Optional<Name> find() {
        return tree.sentence().names().stream().filter(name -> name.kind() == Name.Kind.PERSON)
                .filter(name -> words.contains(name.last()) && itself(name))
                .reduce((one, other) -> holds(one) ? one : other);
    }

    /** True of the name that the head stands in: in "Low's aide Tom Roe" and "Low aide Tom Roe" the last. */
    private boolean holds(Name name) {
        return name.first() <= head && head <= name.last();
    }

    /** True when the name is the head, or reaches it as a name beside it. */
    private boolean itself(Name name) {
        if (holds(name)) {
            return true;
        }
        boolean owner = tree.relation(name.last()).equals("poss") || qualifies(name);
        String before = name.first() > 0 ? tree.token(name.first() - 1).pos() : "IN";
        int at = name.last();
        while (at >= 0 && at != head && NEAR.contains(tree.relation(at))) {
            at = tree.head(at);
        }
        return !owner && !before.equals("IN") && !before.equals("DT") && (at == head || titled(name));
    }

    /** "Low aides", "the Low campaign": a name that only says which is meant. */
    private boolean qualifies(Name name) {
        return name.last() < head && tree.head(name.last()) == head && tree.relation(name.last()).equals("compound")
                && (tree.token(head).pos().equals("NN") || tree.token(head).pos().equals("NNS"));
    }

    /** "Forestry Department Chief Ann Low", where the parse sets her beside the department. */
    private boolean titled(Name name) {
        int title = name.first() - 1;
        return name.last() == words.getLast() && words.contains(title) && tree.token(title).pos().startsWith("NNP")
                && tree.token(head).pos().startsWith("NNP") && SourceWords.person(NounPhrase.lower(tree, title));
    }
}
