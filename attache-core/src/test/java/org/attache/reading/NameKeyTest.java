package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameKeyTest {

    @Test
    void stateItsPeopleAndItsCapitalShareAKey() {
        assertThat(NameKey.of("Chile")).isEqualTo("CHL").isEqualTo(NameKey.of("Chilean"))
                .isEqualTo(NameKey.of("Santiago"));
    }

    @Test
    void nameOfAPersonIsNoState() {
        assertThat(NameKey.ofPerson("Santiago")).isEqualTo("santiago");
        assertThat(NameKey.ofPerson("Israel")).isEqualTo("israel");
    }
}
