package org.attache.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class DaysTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate SECOND = LocalDate.of(2026, 3, 5);

    @Test
    void openBoundGivesWayToAKnownOne() {
        Days since = new Days(FIRST, null);
        assertThat(since.within(new Days(null, SECOND))).isEqualTo(new Days(FIRST, SECOND));
        assertThat(Days.UNKNOWN.within(since)).isEqualTo(since);
    }

    @Test
    void whatComesBeforeMayBeginEarlierAndEndsNoLater() {
        assertThat(Days.UNKNOWN.before(new Days(FIRST, SECOND))).isEqualTo(new Days(null, SECOND));
        assertThat(Days.UNKNOWN.after(new Days(FIRST, SECOND))).isEqualTo(new Days(FIRST, null));
    }

    @Test
    void boundsThatCrossContradict() {
        assertThat(new Days(SECOND, null).within(new Days(null, FIRST)).contradictory()).isTrue();
        assertThat(new Days(FIRST, FIRST).contradictory()).isFalse();
        assertThat(Days.UNKNOWN.contradictory()).isFalse();
    }
}
