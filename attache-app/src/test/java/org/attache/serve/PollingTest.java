package org.attache.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Feeds of a server on this machine, added on the page and read by the running desk. */
class PollingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger asked = new AtomicInteger();
    private HttpServer paper;
    private RunningDesk desk;

    @BeforeEach
    void open() throws IOException {
        paper = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        paper.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        paper.createContext("/", this::answer);
        paper.start();
        desk = new RunningDesk(Map.of("poll", "true", "poll.loopback", "true"));
    }

    @AfterEach
    void close() {
        desk.close();
        paper.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        try (exchange) {
            switch (exchange.getRequestURI().getPath()) {
                case "/feed.xml" -> send(exchange, "application/rss+xml",
                        """
                        <rss version="2.0"><channel><title>Harbour Gazette</title>
                        <item><title>Pier of Skagby closed after storm</title>
                        <link>https://gazette.example/pier</link><pubDate>Mon, 08 Mar 2027 10:00:00 GMT</pubDate>
                        <description>The pier of Skagby was closed on Monday, harbour master Jonas Berg said. Two boats \
                        were damaged, he said.</description></item></channel></rss>""");
                case "/page" -> send(exchange, "text/html", "<html><head><link rel=\"alternate\" "
                        + "type=\"application/rss+xml\" href=\"/feed.xml\"></head><body><p>Welcome.</p></body></html>");
                case "/gone" -> exchange.sendResponseHeaders(410, -1);
                case "/broken" -> exchange.sendResponseHeaders(500, -1);
                default -> exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private String address(String path) {
        return "http://127.0.0.1:" + paper.getAddress().getPort() + path;
    }

    private void add(String path) {
        String form = "url=" + URLEncoder.encode(address(path), StandardCharsets.UTF_8);
        assertThat(desk.post("/feeds", form).statusCode()).isEqualTo(303);
    }

    /** The page once it has the words; as it is when they do not come. */
    private String pageWith(String path, String words) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        String page = desk.get(path).body();
        while (!page.contains(words) && Instant.now().isBefore(end)) {
            desk.store.changes().await(desk.store.changes().last(), Duration.ofSeconds(1));
            page = desk.get(path).body();
        }
        return page;
    }

    @Test
    void aFeedThatIsAddedOnThePageBringsItsArticlesIntoTheStories() throws InterruptedException {
        add("/feed.xml");
        assertThat(pageWith("/stories", "Pier of Skagby")).contains("Pier of Skagby closed after storm");
        assertThat(pageWith("/feeds", "Harbour Gazette")).contains("<span class=\"ok\">well</span>",
                address("/feed.xml"));
    }

    @Test
    void thePageOfFeedsTellsWhatIsWrongWithEach() throws InterruptedException {
        add("/broken");
        add("/page");
        add("/gone");
        assertThat(pageWith("/feeds", "status 500")).contains("status 500", "1 time in a row");
        assertThat(pageWith("/feeds", "no feed, but")).contains("no feed, but it links to " + address("/feed.xml"));
        assertThat(pageWith("/feeds", "status 410")).contains("status 410", "not asked any more");
        assertThat(desk.get("/stories").body()).doesNotContain("Welcome.");
    }

    @Test
    void feedsOfThisMachineAreRefusedUnlessTheSettingSaysOtherwise() throws InterruptedException {
        try (RunningDesk careful = new RunningDesk(Map.of("poll", "true"))) {
            desk.close();
            desk = careful;
            add("/feed.xml");
            assertThat(pageWith("/feeds", "loopback")).contains("loopback");
            assertThat(asked.get()).isZero();
        }
        desk = new RunningDesk(Map.of());
    }
}
