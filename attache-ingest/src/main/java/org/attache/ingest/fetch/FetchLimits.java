package org.attache.ingest.fetch;

import java.time.Duration;

/**
 * What a fetch may cost at most.
 *
 * @param bytes decoded bytes of a body; also the limit of what is transferred
 * @param redirects how many are followed
 * @param connect time to connect
 * @param silence time without a byte
 * @param total time of the whole fetch with its redirects
 * @param perHost least time between two requests to one host
 */
public record FetchLimits(int bytes, int redirects, Duration connect, Duration silence, Duration total,
        Duration perHost) {
    public static final FetchLimits USUAL = new FetchLimits(32 << 20, 5, Duration.ofSeconds(10), Duration.ofSeconds(20),
            Duration.ofSeconds(60), Duration.ofSeconds(1));

    public FetchLimits {
        if (bytes < 1 || redirects < 0) {
            throw new IllegalArgumentException(
                    "bytes must be positive and redirects not negative but were " + bytes + " and " + redirects);
        }
    }
}
