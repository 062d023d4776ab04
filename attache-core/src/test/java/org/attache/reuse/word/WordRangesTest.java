package org.attache.reuse.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

final class WordRangesTest {

    /** Five words of three letters: start and end of each. */
    private static final int[] OFFSETS = {0, 3, 4, 7, 8, 11, 12, 15, 16, 19};

    @Test
    void wordLiesWhereItStarts() {
        WordRanges ranges = WordRanges.of(List.of(new Span(2, 9), new Span(16, 19)), OFFSETS);
        assertThat(ranges.overlap(0, 5)).isEqualTo(3);
        assertThat(ranges.overlap(0, 1)).isZero();
        assertThat(ranges.overlap(1, 3)).isEqualTo(2);
        assertThat(ranges.overlap(3, 5)).isEqualTo(1);
    }

    @Test
    void noSpanHoldsNoWord() {
        assertThat(WordRanges.of(List.of(), OFFSETS).overlap(0, 5)).isZero();
    }
}
