package org.attache.ingest.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets requests to one host through one after another, with a pause between two. */
final class HostGate {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final Map<String, Instant> free = new ConcurrentHashMap<>();
    private final Duration pause;
    private final InstantSource clock;

    HostGate(Duration pause, InstantSource clock) {
        this.pause = pause;
        this.clock = clock;
    }

    /** Waits for the host's turn; a thread that is interrupted goes on at once and stays interrupted. */
    void await(String host, Duration asked) {
        Duration wait = Duration.between(clock.instant(), turn(host, asked));
        if (wait.isPositive()) {
            try {
                Thread.sleep(wait);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Takes the next turn of a host; a pause that the host asks for is kept up to half a minute. */
    Instant turn(String host, Duration asked) {
        Duration wanted = asked.compareTo(pause) > 0 ? asked : pause;
        Duration step = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
        Instant now = clock.instant();
        Instant[] mine = new Instant[1];
        free.compute(host.toLowerCase(Locale.ROOT), (key, next) -> {
            mine[0] = next == null || next.isBefore(now) ? now : next;
            return mine[0].plus(step);
        });
        return mine[0];
    }
}
