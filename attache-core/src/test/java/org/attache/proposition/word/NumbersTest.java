package org.attache.proposition.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NumbersTest {

    @Test
    void numbersInWordsAreFigures() {
        assertThat(Numbers.of("twenty-one")).isEqualTo("21");
        assertThat(Numbers.of("1,500")).isEqualTo("1500");
        assertThat(Numbers.of("several")).isEqualTo("several");
    }

    @Test
    void aScaleMayBeWrittenToTheDigits() {
        assertThat(Numbers.value("34million")).isEqualTo(34e6);
        assertThat(Numbers.value("2.5bn")).isEqualTo(2.5e9);
        assertThat(Numbers.value("A380")).isNaN();
        assertThat(Numbers.value("1.2.3")).isNaN();
        assertThat(Numbers.value("")).isNaN();
    }
}
