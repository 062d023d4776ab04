package org.attache.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DerivationTest {

    @ParameterizedTest
    @CsvSource({"vaccination, n, vaccinate, v", "dredging, n, dredge, v", "kidnapping, n, kidnap, v",
            "northern, a, north, n", "shipment, n, ship, v", "harshness, n, harsh, a"})
    void endingTellsWhatAWordComesFrom(String word, char of, String base, char from) {
        assertThat(Derivation.from(word, of, base, from)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"shipment, v, ship, v", "shipment, n, ship, n", "moment, n, mo, v", "dredging, n, drag, v",
            "lion, n, l, v"})
    void otherPartOfSpeechAndStumpsAreNoBase(String word, char of, String base, char from) {
        assertThat(Derivation.from(word, of, base, from)).isFalse();
    }
}
