package org.attache.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.attache.desk.Subscriptions.Polled;
import org.attache.ingest.fetch.AddressPolicy;
import org.attache.ingest.fetch.FetchLimits;
import org.attache.ingest.fetch.Fetcher;
import org.attache.store.Feeds.Feed;
import org.attache.store.Feeds.Polling;
import org.attache.store.Store;
import org.attache.store.Write;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many feeds of a server on this machine, polled into a desk. */
final class SubscriptionsTest {

    private static final FetchLimits LIMITS = new FetchLimits(1 << 20, 2, Duration.ofSeconds(5), Duration.ofSeconds(5),
            Duration.ofSeconds(10), Duration.ZERO);

    @TempDir
    private Path folder;
    private Store store;
    private HttpServer server;
    private Instant now = Instant.parse("2026-03-20T12:00:00Z");
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();

    @BeforeEach
    void start() throws IOException {
        store = News.store(folder);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        store.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (path.equals("/busy")) {
                exchange.getResponseHeaders().add("Retry-After", "7200");
                exchange.sendResponseHeaders(503, -1);
            } else if (path.equals("/gone")) {
                exchange.sendResponseHeaders(410, -1);
            } else if (!path.startsWith("/feed/")) {
                exchange.sendResponseHeaders(404, -1);
            } else if ("\"1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                unchanged.incrementAndGet();
                exchange.sendResponseHeaders(304, -1);
            } else {
                asked.incrementAndGet();
                byte[] feed = feed(path.substring("/feed/".length())).getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().add("ETag", "\"1\"");
                exchange.sendResponseHeaders(200, feed.length);
                exchange.getResponseBody().write(feed);
            }
        }
    }

    private static String feed(String name) {
        return "<rss version=\"2.0\"><channel><title>Paper " + name + "</title><item><title>Pier " + name
                + " closed</title><link>https://paper.example/" + name + "</link><description>The pier of town " + name
                + " was closed, said harbour master Jonas Berg.</description></item></channel></rss>";
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void subscribe(String path) {
        store.commit(List.of(new Write.PutFeed(new Feed(at(path), null, "Paper", null, true, Polling.NEVER))));
    }

    private List<Polled> poll() throws InterruptedException {
        List<Polled> polled = Collections.synchronizedList(new ArrayList<>());
        try (Desk desk = Desk.open(News.attache, store, Options.USUAL);
                Fetcher fetcher = new Fetcher("Test/1", LIMITS, AddressPolicy.withLoopback());
                Subscriptions feeds = new Subscriptions(store, desk, fetcher, () -> now, 64)) {
            feeds.run(true, polled::add);
        }
        return polled;
    }

    @Test
    void hundredsOfFeedsAreReadAndAskedForNewsOnly() throws Exception {
        for (int i = 0; i < 300; i++) {
            subscribe("/feed/" + i);
        }
        assertThat(poll()).hasSize(300).allSatisfy(one -> assertThat(one.articles()).isEqualTo(1));
        assertThat(poll()).as("before anything is due").isEmpty();
        now = now.plus(Duration.ofDays(1));
        assertThat(poll()).hasSize(300).allSatisfy(one -> assertThat(one.status()).isEqualTo("unchanged"));
        assertThat(asked.get()).isEqualTo(300);
        assertThat(unchanged.get()).isEqualTo(300);
        Feed feed = store.feeds().get(at("/feed/7")).orElseThrow();
        assertThat(feed.polling().articles()).isEqualTo(1);
        assertThat(feed.polling().etag()).isEqualTo("\"1\"");
    }

    @Test
    void serverThatAsksForTimeGetsIt() throws Exception {
        subscribe("/busy");
        assertThat(poll()).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo("failed");
            assertThat(one.problem()).isEqualTo("status 503");
            assertThat(one.next()).isEqualTo(now.plusSeconds(7200));
        });
        assertThat(store.feeds().get(at("/busy")).orElseThrow().polling().failures()).isEqualTo(1);
    }

    @Test
    void feedThatIsGoneIsNotAskedForAgain() throws Exception {
        subscribe("/gone");
        assertThat(poll()).hasSize(1);
        now = now.plus(Duration.ofDays(90));
        assertThat(poll()).isEmpty();
        assertThat(store.feeds().get(at("/gone")).orElseThrow().active()).isFalse();
    }
}
