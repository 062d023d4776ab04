package org.attache.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.junit.jupiter.api.Test;

/** Trees as the parser gives them for text that is none. */
final class NounPhraseTest {

    @Test
    void aSignThatIsReadAsANounIsItsOwnPhrase() {
        ClauseTree tree = tree("...|NN|1|nsubj", "shows|VBZ|-1|root");
        assertThat(NounPhrase.below(tree, 0).words()).containsExactly(0);
    }

    @Test
    void whatIsSetBesideTheSourceIsLeftOutEvenIfPartOfItStandsBefore() {
        ClauseTree tree = tree("much|JJ|2|advmod", "Offices|NNS|3|nsubj", "cold|JJ|1|appos", "say|VBP|-1|root");
        assertThat(NounPhrase.below(tree, 1).head()).isEqualTo(1);
    }

    /** @param words form, tag, head and relation, between bars */
    private static ClauseTree tree(String... words) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : words) {
            String[] part = word.split("\\|");
            tokens.add(new Token(new Span(at, at + part[0].length()), part[0], part[0], part[1],
                    Integer.parseInt(part[2]), part[3]));
            at += part[0].length() + 1;
        }
        return new ClauseTree(new Sentence(new Span(0, at - 1), tokens, List.of()));
    }
}
