package org.attache.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class HostGateTest {
    private static final Instant NOW = Instant.parse("2021-02-03T04:05:06Z");

    @Test
    void hostGetsItsPause() {
        HostGate gate = new HostGate(Duration.ofSeconds(1), InstantSource.fixed(NOW));

        assertThat(gate.turn("a.example", Duration.ZERO)).isEqualTo(NOW);
        assertThat(gate.turn("A.example", Duration.ofSeconds(5))).isEqualTo(NOW.plusSeconds(1));
        assertThat(gate.turn("a.example", Duration.ofDays(1))).isEqualTo(NOW.plusSeconds(6));
        assertThat(gate.turn("b.example", Duration.ZERO)).isEqualTo(NOW);
        assertThat(gate.turn("a.example", Duration.ZERO)).isEqualTo(NOW.plusSeconds(36));
    }
}
