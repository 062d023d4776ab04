package org.attache.proposition.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.attache.reading.ClauseTree;
import org.junit.jupiter.api.Test;

final class FiguresTest {

    @Test
    void basisPointsArePointsOfPerCent() {
        assertThat(figures("250:CD basis:NN points:NNS")).containsExactly("2.5pt");
        assertThat(figures("2.5:CD percentage:NN points:NNS")).containsExactly("2.5pt");
        assertThat(figures("two:CD and:CC a:DT half:NN points:NNS")).containsExactly("2.5pt");
    }

    @Test
    void shareIsNoNumberOfThings() {
        assertThat(figures("sixty:CD per:IN cent:NN")).containsExactly("60%");
        assertThat(figures("51.3:CD %:NN")).containsExactly("51.3%");
    }

    @Test
    void moneyKeepsItsCurrency() {
        assertThat(figures("40:CD million:CD euros:NNS")).containsExactly("\u20ac40000000");
        assertThat(figures("\u00a3:$ 34million:CD")).containsExactly("\u00a334000000");
        assertThat(figures("$:$ 58:CD billion:CD")).containsExactly("$58000000000");
    }

    @Test
    void wordsOfOneNumberAreOneFigure() {
        assertThat(figures("a:DT hundred:CD and:CC fifty:CD dollars:NNS")).containsExactly("$150");
        assertThat(figures("eleven:CD thousand:CD pickers:NNS and:CC 3:CD lorries:NNS")).containsExactly("11000", "3");
    }

    private static List<String> figures(String words) {
        ClauseTree tree = tree(words);
        Figures figures = new Figures(tree);
        return IntStream.range(0, tree.size()).filter(figures::begins).mapToObj(figures::key).toList();
    }

    private static ClauseTree tree(String words) {
        List<Token> tokens = new ArrayList<>();
        int start = 0;
        for (String word : words.split(" ")) {
            int colon = word.lastIndexOf(':');
            String form = word.substring(0, colon);
            String lemma = word.endsWith("NNS") ? form.substring(0, form.length() - 1) : form;
            tokens.add(new Token(new Span(start, start + form.length()), form, lemma, word.substring(colon + 1), -1,
                    "root"));
            start += form.length() + 1;
        }
        return new ClauseTree(new Sentence(new Span(0, start - 1), tokens, List.of()));
    }
}
