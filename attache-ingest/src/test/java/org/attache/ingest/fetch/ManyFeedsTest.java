package org.attache.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.attache.ingest.poll.FeedPoller;
import org.attache.ingest.poll.PollPlan;
import org.junit.jupiter.api.Test;

/** Thousands of feeds over real connections to a server on loopback; {@code -Dattache.feeds=5000} for a longer run. */
class ManyFeedsTest {

    private static final int FEEDS = Integer.getInteger("attache.feeds", 1000);
    private static final int AT_A_TIME = 64;
    private static final FetchLimits LIMITS = new FetchLimits(100_000, 3, Duration.ofSeconds(20),
            Duration.ofSeconds(20), Duration.ofSeconds(60), Duration.ZERO);

    private final Map<String, Integer> asked = new ConcurrentHashMap<>();

    @Test
    void everyFeedIsReadOnceAndThenAskedForItsChanges() throws Exception {
        HttpServer server = server();
        String origin = "http://127.0.0.1:" + server.getAddress().getPort();
        List<URI> feeds = IntStream.range(0, FEEDS).mapToObj(i -> URI.create(origin + "/feed/" + i)).toList();
        try (Fetcher fetcher = new Fetcher("TestBot/1.0", LIMITS, AddressPolicy.withLoopback(),
                SystemDefaultDnsResolver.INSTANCE, InstantSource.system())) {
            long start = System.nanoTime();
            Map<URI, Fetched> first = poll(fetcher, feeds, Map.of());
            System.out.printf("%d feeds in %d ms%n", FEEDS, (System.nanoTime() - start) / 1_000_000);
            assertThat(first).hasSize(FEEDS).allSatisfy((feed, got) -> assertThat(body(got))
                    .contains("<title>" + feed.getPath() + "</title>"));
            assertThat(poll(fetcher, feeds, first)).hasSize(FEEDS).values()
                    .allMatch(Fetched.Unchanged.class::isInstance);
            assertThat(asked.remove("/robots.txt")).isEqualTo(1);
            assertThat(asked.size()).isEqualTo(FEEDS);
            assertThat(asked.values().stream().distinct().toList()).containsExactly(2);
        } finally {
            server.stop(0);
        }
    }

    private static Map<URI, Fetched> poll(Fetcher fetcher, List<URI> feeds, Map<URI, Fetched> known)
            throws InterruptedException {
        Map<URI, Fetched> got = new ConcurrentHashMap<>();
        PollPlan fresh = PollPlan.start(InstantSource.system().instant());
        try (FeedPoller poller = new FeedPoller((feed, validators) -> fetcher.fetch(feed, known.containsKey(feed)
                ? fresh.after(known.get(feed), InstantSource.system().instant()).validators()
                : validators), InstantSource.system(), AT_A_TIME)) {
            poller.add(feeds);
            poller.runOnce(poll -> got.put(poll.feed(), poll.result()));
        }
        return got;
    }

    private static String body(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Body.class);
        return new String(((Fetched.Body) fetched).body(), UTF_8);
    }

    private HttpServer server() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.merge(path, 1, Integer::sum);
            boolean known = exchange.getRequestHeaders().containsKey("If-None-Match");
            byte[] body = ("<rss><channel><title>" + path + "</title></channel></rss>").getBytes(UTF_8);
            exchange.getResponseHeaders().add("ETag", '"' + path + '"');
            boolean empty = known || path.equals("/robots.txt");
            exchange.sendResponseHeaders(path.equals("/robots.txt") ? 404 : known ? 304 : 200,
                    empty ? -1 : body.length);
            if (!empty) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        return server;
    }
}
