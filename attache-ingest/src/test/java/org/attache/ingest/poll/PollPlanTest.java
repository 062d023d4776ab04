package org.attache.ingest.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.attache.ingest.fetch.Fetched;
import org.junit.jupiter.api.Test;

class PollPlanTest {
    private static final Instant NOW = Instant.parse("2021-02-03T04:05:06Z");
    private static final URI FEED = URI.create("http://a.example/feed");
    private static final Fetched UNCHANGED = new Fetched.Unchanged(FEED);
    private static final Fetched DOWN = new Fetched.Failed(FEED, "status 500", 500, null);

    @Test
    void newsShortenThePauseAndSilenceLengthensIt() {
        PollPlan plan = PollPlan.start(NOW);
        PollPlan news = plan.after(new Fetched.Body(FEED, 200, Map.of("etag", "x"), new byte[0]), NOW);
        PollPlan quiet = plan.after(UNCHANGED, NOW);

        assertThat(news.pause()).isLessThan(plan.pause());
        assertThat(news.validators().etag()).isEqualTo("x");
        assertThat(quiet.pause()).isGreaterThan(plan.pause());
    }

    @Test
    void failuresBackOffUpToADayAndRetryAfterWins() {
        PollPlan plan = PollPlan.start(NOW);
        for (int i = 0; i < 20; i++) {
            PollPlan next = plan.after(DOWN, NOW);
            assertThat(next.due()).isAfterOrEqualTo(i == 0 ? NOW : plan.due())
                    .isBeforeOrEqualTo(NOW.plus(PollPlan.LONGEST));
            plan = next;
        }
        assertThat(plan.after(new Fetched.Failed(FEED, "", 503, Duration.ofDays(3)), NOW).due())
                .isEqualTo(NOW.plus(Duration.ofDays(3)));
        assertThat(plan.after(new Fetched.Failed(FEED, "", 410, null), NOW).due()).isEqualTo(Instant.MAX);
        assertThat(plan.after(UNCHANGED, NOW).failures()).isZero();
    }

    @Test
    void thousandsOfFeedsArePolledOnceEach() throws InterruptedException {
        Set<URI> seen = ConcurrentHashMap.newKeySet();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger now = new AtomicInteger();
        List<URI> feeds = IntStream.range(0, 5000).mapToObj(i -> URI.create("http://h" + i + ".example/feed")).toList();
        try (FeedPoller poller = new FeedPoller((feed, known) -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            now.decrementAndGet();
            return new Fetched.Unchanged(feed);
        }, InstantSource.fixed(NOW), 64)) {
            poller.add(feeds);
            poller.run(poll -> {
                seen.add(poll.feed());
                if (seen.size() == feeds.size()) {
                    poller.close();
                }
            });
        }
        assertThat(seen).hasSize(5000);
        assertThat(most.get()).isLessThanOrEqualTo(64);
    }
}
