package org.attache.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.annotation.Sentence;
import org.attache.annotation.Token;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

class EnglishAnnotatorTest {

    private static final EnglishAnnotator ENGLISH = EnglishAnnotator.load();

    @Test
    void paperThatQuotesAnOfficialIsTheSpeaker() {
        Sentence sentence = only("Quoting an unnamed ministry official, The Daily Courier said the letters were sent.");
        assertThat(subjectOf(sentence, "said")).isEqualTo("Courier");
    }

    @Test
    void citingParticipleLeavesThePaperItsVerb() {
        Sentence sentence = only("Citing a senior envoy, the paper said that talks had failed.");
        assertThat(subjectOf(sentence, "said")).isEqualTo("paper");
        assertThat(headOf(sentence, "failed")).isEqualTo("said");
    }

    @Test
    void tokensKeepTheirPlaces() {
        String text = "  The minister’s aide, who’d left, cannot  reply. ";
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, text.length())));
        assertThat(sentences).hasSize(1);
        assertThat(sentences.getFirst().tokens()).allSatisfy(
                token -> assertThat(token.span().in(text)).isEqualTo(token.form()))
                .extracting(Token::form).containsExactly("The", "minister", "’s", "aide", ",", "who", "’d", "left",
                        ",", "can", "not", "reply", ".");
    }

    @Test
    void regularPastTenseHasItsDictionaryForm() {
        Sentence sentence = only("It ended, and was followed by talks that Oslo provided for and performed.");
        assertThat(sentence.tokens()).extracting(Token::lemma).contains("end", "follow", "provide", "perform");
    }

    @Test
    void sentenceNeverCrossesABlock() {
        String text = "Talks failed\nThe envoy left";
        List<Sentence> sentences = ENGLISH.annotate(text, List.of(new Span(0, 12), new Span(13, text.length())));
        assertThat(sentences).extracting(Sentence::span).containsExactly(new Span(0, 12), new Span(13, text.length()));
    }

    private static Sentence only(String text) {
        return ENGLISH.annotate(text, List.of(new Span(0, text.length()))).getFirst();
    }

    private static String subjectOf(Sentence sentence, String verb) {
        return sentence.tokens().stream()
                .filter(token -> token.relation().equals("nsubj") && sentence.token(token.head()).form().equals(verb))
                .map(Token::form).findFirst().orElse("none");
    }

    private static String headOf(Sentence sentence, String word) {
        return sentence.tokens().stream().filter(token -> token.form().equals(word))
                .map(token -> sentence.token(token.head()).form()).findFirst().orElse("none");
    }
}
