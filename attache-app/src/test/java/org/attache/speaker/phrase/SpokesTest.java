package org.attache.speaker.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpokesTest {

    @ParameterizedTest
    @ValueSource(strings = {"A spokesman for the harbour said the weir was old.",
            "The harbour's press officer said the weir was old.",
            "The head of press relations said the weir was old.",
            "Ann Roe, who speaks for the harbour, said the weir was old.",
            "Ann Roe, the voice of the port, said the weir was old."})
    void whoeverSpeaksForSomebodyElse(String sentence) {
        assertThat(Spokes.of(Phrases.before(sentence, "said"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"A former spokesman for the harbour said the weir was old.",
            "Ann Roe, who works for the harbour, said the weir was old.", "The harbour's owner said the weir was old.",
            "A voice said the weir was old."})
    void whoeverSpeaksForHimself(String sentence) {
        assertThat(Spokes.of(Phrases.before(sentence, "said"))).isFalse();
    }
}
