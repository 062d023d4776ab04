package org.attache.proposition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumbersTest {

    @Test
    void numbersInWordsAreFigures() {
        assertThat(Numbers.of("twenty-one")).isEqualTo("21");
        assertThat(Numbers.of("1,500")).isEqualTo("1500");
        assertThat(Numbers.of("several")).isEqualTo("several");
    }
}
