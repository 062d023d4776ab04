package org.attache.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class WordClassesTest {

    @Test
    void wordMayBeInSeveralClasses() {
        WordClasses words = WordClasses.of(WordClassesTest.class, "words.tsv");
        assertThat(words.has("boat", "barge")).isTrue();
        assertThat(words.has("slow", "barge")).isTrue();
        assertThat(words.has("slow", "ferry")).isFalse();
        assertThat(words.row("boat")).containsExactlyInAnyOrder("ferry", "barge", "tug");
    }

    @Test
    void classOfALaterTableReplacesThatOfAnEarlier() {
        WordClasses words = WordClasses.of(WordClassesTest.class, "words.tsv", "later.tsv");
        assertThat(words.has("slow", "tortoise")).isTrue();
        assertThat(words.has("slow", "snail")).isFalse();
        assertThat(words.has("boat", "tug")).isTrue();
    }

    @Test
    void unknownClassHasNoWords() {
        WordClasses words = WordClasses.of(WordClassesTest.class, "words.tsv");
        assertThat(words.row("train")).isEmpty();
        assertThat(words.has("train", "ferry")).isFalse();
        assertThat(words.has("boat", "ship")).isFalse();
    }

    @Test
    void rowWithAnotherNumberOfCellsIsNamed() {
        assertThatThrownBy(() -> Table.rows(WordClassesTest.class, "words.tsv", 3))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("words.tsv").hasMessageContaining("2");
    }
}
