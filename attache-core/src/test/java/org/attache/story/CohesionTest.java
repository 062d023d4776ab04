package org.attache.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CohesionTest {

    private static final double LIMIT = 0.4;

    @Test
    void chainOfNeighboursFallsApart() {
        Cohesion.Likeness chain = (a, b) -> Math.abs(a - b) == 1 ? 0.6 : 0.0;
        assertThat(Cohesion.parts(List.of(1, 2, 3, 4), chain, LIMIT)).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void whatHangsTogetherStaysTogether() {
        assertThat(Cohesion.parts(List.of(1, 2, 3, 4, 5), (a, b) -> 0.5, LIMIT))
                .containsExactly(List.of(1, 2, 3, 4, 5));
    }

    @Test
    void partsAreInTheOrderOfTheirFirstMembers() {
        Cohesion.Likeness oddAndEven = (a, b) -> (a - b) % 2 == 0 ? 0.9 : 0.1;
        assertThat(Cohesion.parts(List.of(1, 2, 3, 4, 5), oddAndEven, LIMIT)).containsExactly(List.of(1, 3, 5),
                List.of(2, 4));
    }

    @Test
    void meanIsOverAllPairs() {
        assertThat(Cohesion.mean(List.of(1, 2), List.of(3, 4), (a, b) -> a == 1 && b == 3 ? 1 : 0)).isEqualTo(0.25);
    }
}
