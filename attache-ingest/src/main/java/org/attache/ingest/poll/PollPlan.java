package org.attache.ingest.poll;

import java.time.Duration;
import java.time.Instant;
import org.attache.ingest.fetch.Fetched;

/**
 * When a feed is asked again. A pure function of what came back.
 *
 * <p>News shorten the pause by half, nothing new lengthens it by half, between {@link #SHORTEST} and {@link #LONGEST};
 * each failure in a row doubles it; what a server asks for with Retry-After is kept. A feed that is gone (410) is not
 * asked again.
 *
 * @param validators what the server told the last time
 * @param pause between this poll and the next when nothing goes wrong
 * @param failures in a row
 * @param due when to ask next, {@link Instant#MAX} for never
 */
public record PollPlan(Fetched.Validators validators, Duration pause, int failures, Instant due) {
    static final Duration SHORTEST = Duration.ofMinutes(5);
    static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration FIRST = Duration.ofMinutes(30);
    private static final int MOST_DOUBLINGS = 8;

    /** A feed that was never asked. */
    public static PollPlan start(Instant now) {
        return new PollPlan(Fetched.Validators.NONE, FIRST, 0, now);
    }

    /**
     * A feed of which only is known what was written down.
     *
     * @param wait between the last poll and the next one
     */
    public static PollPlan resume(Fetched.Validators validators, Duration wait, int failures, Instant due) {
        return new PollPlan(validators, between(wait.dividedBy(1L << Math.min(failures, MOST_DOUBLINGS))), failures,
                due);
    }

    /** The plan after a poll. */
    public PollPlan after(Fetched result, Instant now) {
        return switch (result) {
            case Fetched.Body body -> next(body.validators(), between(pause.dividedBy(2)), now);
            case Fetched.Unchanged unchanged -> next(validators, between(pause.multipliedBy(3).dividedBy(2)), now);
            case Fetched.Failed failed when failed.status() != null && failed.status() == 410 ->
                new PollPlan(validators,
                        pause, failures + 1, Instant.MAX);
            case Fetched.Failed failed ->
                failed(failed.retryAfter() == null ? Duration.ZERO : failed.retryAfter(), now);
            case Fetched.Refused refused -> failed(LONGEST, now);
        };
    }

    private static PollPlan next(Fetched.Validators validators, Duration pause, Instant now) {
        return new PollPlan(validators, pause, 0, now.plus(pause));
    }

    private PollPlan failed(Duration asked, Instant now) {
        Duration backOff = between(pause.multipliedBy(1L << Math.min(failures + 1, MOST_DOUBLINGS)));
        Duration wait = asked.compareTo(backOff) > 0 ? asked : backOff;
        return new PollPlan(validators, pause, failures + 1, now.plus(wait));
    }

    private static Duration between(Duration wanted) {
        return wanted.compareTo(SHORTEST) < 0 ? SHORTEST : wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }
}
