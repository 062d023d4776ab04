package org.attache.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RoundingTest {

    @ParameterizedTest
    @CsvSource({"2400000, 2450000", "2450000, 2400000", "48000, 48312", "17, 17", "4.5, 4.5"})
    void roundedIsOneFigure(String a, String b) {
        assertThat(Rounding.alike(a, b)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2400000, 2550000", "48312, 48313", "40, 41", "9000, 9100", "4.5, 4.6", "nine, 9",
            "9999999999999999, 9000000000000000"})
    void figuresThatAreCountedOutOrTooFarApartAreTwo(String a, String b) {
        assertThat(Rounding.alike(a, b)).isFalse();
    }
}
