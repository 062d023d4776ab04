package org.attache.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.attache.model.Span;
import org.junit.jupiter.api.Test;

final class SentencesTest {

    private static final Sentences THREE = new Sentences(List.of(new Span(0, 10), new Span(11, 20), new Span(22, 30)));

    @Test
    void offsetBetweenTwoBelongsToTheNext() {
        assertThat(List.of(THREE.at(0), THREE.at(9), THREE.at(10), THREE.at(20), THREE.at(29)))
                .containsExactly(0, 0, 1, 2, 2);
    }

    @Test
    void offsetBehindTheLastBelongsToIt() {
        assertThat(THREE.at(99)).isEqualTo(2);
        assertThat(new Sentences(List.of()).at(5)).isZero();
    }

    @Test
    void spanTouchesWhatItOverlapsAndBeginsOnlyWhereItHoldsTheStart() {
        Span across = new Span(5, 23);
        assertThat(THREE.touching(across)).containsExactly(0, 1, 2);
        assertThat(THREE.beginning(across)).containsExactly(1, 2);
        assertThat(THREE.touching(new Span(10, 11))).containsExactly(1);
    }

    @Test
    void thingIsFoundOnceInEachSentenceThatItTouches() {
        List<List<Span>> things = List.of(List.of(new Span(2, 4), new Span(5, 12)), List.of(),
                List.of(new Span(25, 26)));
        BySentence found = new BySentence(THREE, things.size(), at -> things.get(at).stream());
        assertThat(List.of(found.in(0), found.in(1), found.in(2))).containsExactly(List.of(0), List.of(0), List.of(2));
    }
}
