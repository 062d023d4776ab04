package org.attache.event.frame;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordClassesTest {

    @Test
    void classThatTheTableDoesNotHaveIsAMistake() {
        assertThatThrownBy(() -> new WordClasses().has("no-such-class", "soldier"))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("no-such-class");
    }
}
