package org.attache.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NewsWordsTest {

    private final Thesaurus thesaurus = Thesaurus.shipped();

    @Test
    void wordsOfOneLineAreAkin() {
        assertThat(kinship("disconnect", "switch_off")).isGreaterThan(0.7);
        assertThat(kinship("inform", "notify")).isGreaterThan(0.7);
    }

    @Test
    void wordKeepsItsOtherSenses() {
        assertThat(kinship("shoot", "fire")).isGreaterThan(0.7);
        assertThat(kinship("fire", "sack")).isGreaterThan(0.7);
        assertThat(kinship("shoot", "sack")).isLessThan(0.4);
    }

    private double kinship(String one, String other) {
        return thesaurus.of(one, "VB").kinship(thesaurus.of(other, "VB"));
    }
}
