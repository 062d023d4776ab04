package org.attache.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

class TreeTest {

    /** "The minister said talks failed ." */
    private final Tree tree = tree("The:DT:1:det", "minister:NN:2:nsubj", "said:VBD:-1:root", "talks:NNS:4:nsubj",
            "failed:VBD:2:ccomp", ".:.:2:punct");

    @Test
    void childrenStandInTextOrder() {
        assertThat(tree.children(2)).containsExactly(1, 4, 5);
        assertThat(tree.children(0)).isEmpty();
        assertThatThrownBy(() -> tree.children(2).get(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void childIsFoundByItsLabel() {
        assertThat(tree.child(2, "ccomp")).isEqualTo(4);
        assertThat(tree.child(2, "dobj")).isEqualTo(Tree.NONE);
        assertThat(tree.has(4, "nsubj")).isTrue();
    }

    @Test
    void tokenIsUnderItselfAndItsHeads() {
        assertThat(tree.under(3, 2)).isTrue();
        assertThat(tree.under(3, 3)).isTrue();
        assertThat(tree.under(2, 3)).isFalse();
    }

    @Test
    void headsComeBeforeTheirChildren() {
        assertThat(tree.topDown()).containsExactly(2, 1, 4, 5, 0, 3);
        assertThat(tree.topDown(4)).containsExactly(4, 3);
    }

    @Test
    void sentenceWithoutTokensIsATreeWithoutTokens() {
        assertThat(tree().topDown()).isEmpty();
    }

    private static Tree tree(String... rows) {
        List<Token> tokens = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split(":");
            Span span = new Span(tokens.size() * 2, tokens.size() * 2 + 1);
            tokens.add(new Token(span, cells[0], cells[0], cells[1], Integer.parseInt(cells[2]), cells[3]));
        }
        return new Tree(new Sentence(new Span(0, rows.length * 2), tokens, List.of()));
    }
}
