package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

final class GappedTest {

    private static final Sentence DIED = sentence("nine CD 1 nummod", "people NNS 2 nsubj", "died VBD -1 root",
            "and CC 2 cc", "six CD 0 conj", "were VBD 6 aux", "missing VBG 2 conj");

    @Test
    void numberBehindTheAndOfTwoVerbsIsTheSecondSubject() {
        Token six = Gapped.mended(DIED).token(4);
        assertThat(six.head()).isEqualTo(6);
        assertThat(six.relation()).isEqualTo("nsubj");
    }

    @Test
    void joinedNounsStayTogether() {
        Sentence joined = sentence("men NNS 3 nsubj", "and CC 0 cc", "women NNS 0 conj", "died VBD -1 root");
        assertThat(Gapped.mended(joined)).isSameAs(joined);
    }

    @Test
    void verbWithASubjectKeepsIt() {
        Sentence both = sentence("nine CD 1 nsubj", "died VBD -1 root", "and CC 1 cc", "six CD 0 conj",
                "boats NNS 5 nsubj", "sank VBD 1 conj");
        assertThat(Gapped.mended(both)).isSameAs(both);
    }

    /** Words as "form tag head relation". */
    private static Sentence sentence(String... words) {
        List<Token> tokens = new ArrayList<>();
        for (String word : words) {
            String[] parts = word.split(" ");
            Span span = new Span(10 * tokens.size(), 10 * tokens.size() + parts[0].length());
            tokens.add(new Token(span, parts[0], parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]));
        }
        return new Sentence(new Span(0, 10 * words.length), tokens, List.of());
    }
}
