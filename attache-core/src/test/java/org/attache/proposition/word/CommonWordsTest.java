package org.attache.proposition.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CommonWordsTest {

    private final Map<String, Integer> numbers = new HashMap<>();

    @Test
    void theWordsOfTheOneInTheOtherAreRepeated() {
        assertThat(repeated("The gates will stay shut today.", "After all, \"the gates will stay shut today\""))
                .isTrue();
    }

    @Test
    void aTurnOfSpeechIsNot() {
        assertThat(repeated("We will see", "We will see")).isFalse();
        assertThat(
                repeated("The gates will stay shut until the river falls.", "The gates will stay shut for the night."))
                .isFalse();
        assertThat(repeated("The price of bread at the market of Obo rose",
                "The price of bread at the market of Vik fell again on Monday")).isFalse();
    }

    private boolean repeated(String one, String other) {
        return CommonWords.repeated(words(one), words(other));
    }

    private int[] words(String sentence) {
        return CommonWords.spoken(List.of(sentence.split("(?=[.,\"])|(?<=\")| "))).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, any -> numbers.size())).toArray();
    }
}
