package org.attache.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All servers stand on loopback; only the allowance that is made for tests lets the fetcher reach them. */
class FetcherTest {
    private static final FetchLimits LIMITS = new FetchLimits(100_000, 3, Duration.ofSeconds(5), Duration.ofSeconds(2),
            Duration.ofMillis(1500), Duration.ZERO);

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String origin;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        origin = "http://127.0.0.1:" + server.getAddress().getPort();
        serve("/robots.txt", 404, "");
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void serve(String path, int status, String body, String... headers) {
        answer(path, exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            byte[] bytes = body.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private interface Answer {

        void to(HttpExchange exchange) throws IOException;
    }

    private void answer(String path, Answer answer) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static Fetcher fetcher(AddressPolicy policy, DnsResolver names) {
        return new Fetcher("TestBot/1.0", LIMITS, policy, names, InstantSource.system());
    }

    private static Fetcher local() {
        return fetcher(AddressPolicy.withLoopback(), SystemDefaultDnsResolver.INSTANCE);
    }

    private Fetched fetch(String path) {
        try (Fetcher fetcher = local()) {
            return fetcher.fetch(URI.create(origin + path));
        }
    }

    private static String refusal(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).reason();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://2130706433/", "http://0x7f000001/", "http://0x7f.1/", "http://0177.0.0.1/",
            "http://017700000001/", "http://127.1/", "http://0/", "http://127.0.0.1./", "http://1.1.1.0x1/"})
    void numberInAnotherNotationIsRefusedAsThatBeforeItIsLookedUp(String address) {
        try (Fetcher fetcher = fetcher(AddressPolicy.publicOnly(), SystemDefaultDnsResolver.INSTANCE)) {
            assertThat(fetcher.fetch(URI.create(address))).isInstanceOf(Fetched.Refused.class).asString()
                    .containsAnyOf("another notation", "not an address of a public host");
        }
    }

    @Test
    void hostWhoseRobotsTxtCannotBeReadSaysWhy() {
        serve("/feed", 200, "<rss/>");
        server.removeContext("/robots.txt");
        answer("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));

        assertThat(refusal(fetch("/feed"))).contains("robots.txt of ", "cannot be read: status 503");
    }

    @Test
    void bodyComesWithItsHeaders() {
        serve("/feed", 200, "<rss/>", "Content-Type", "application/rss+xml", "ETag", "\"7\"");

        Fetched.Body body = (Fetched.Body) fetch("/feed");
        assertThat(new String(body.body(), UTF_8)).isEqualTo("<rss/>");
        assertThat(body.contentType()).isEqualTo("application/rss+xml");
        assertThat(body.validators().etag()).isEqualTo("\"7\"");
    }

    @Test
    void knownVersionIsAskedForWithItsValidators() {
        answer("/feed", exchange -> exchange.sendResponseHeaders(
                "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 500, -1));

        try (Fetcher fetcher = local()) {
            assertThat(fetcher.fetch(URI.create(origin + "/feed"), new Fetched.Validators("\"7\"", null)))
                    .isInstanceOf(Fetched.Unchanged.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:PORT/x", "http://localhost:PORT/x", "http://[::1]:PORT/x",
            "http://2130706433:PORT/x",
            "http://0x7f000001:PORT/x", "http://0177.0.0.1:PORT/x", "http://127.1:PORT/x",
            "http://[::ffff:127.0.0.1]:PORT/x",
            "http://0:PORT/x", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/latest/",
            "http://10.0.0.1/",
            "file:///etc/passwd", "ftp://example.com/x", "gopher://127.0.0.1:70/", "jar:file:/x!/y",
            "http://user@example.com/",
            "http://1.1.1.1:22/", "mailto:a@example.com"})
    void nothingButPublicHostsIsFetched(String address) {
        try (Fetcher fetcher = fetcher(AddressPolicy.publicOnly(), SystemDefaultDnsResolver.INSTANCE)) {
            Fetched fetched = fetcher
                    .fetch(URI.create(address.replace("PORT", String.valueOf(server.getAddress().getPort()))));
            assertThat(fetched).isNotInstanceOf(Fetched.Body.class);
            assertThat(asked).isEmpty();
        }
    }

    @Test
    void redirectToAPrivateAddressIsRefused() {
        serve("/go", 302, "", "Location", "http://169.254.169.254/latest/meta-data/");
        serve("/file", 302, "", "Location", "file:///etc/passwd");

        assertThat(refusal(fetch("/go"))).contains("169.254.169.254").contains("metadata");
        assertThat(refusal(fetch("/file"))).contains("scheme 'file'");
    }

    @Test
    void nameThatResolvesDifferentlyTheSecondTimeIsJudgedAgain() {
        int[] calls = {0};
        DnsResolver rebinding = new DnsResolver() {

            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return new InetAddress[]{InetAddress.getByName(calls[0]++ == 0 ? "127.0.0.1" : "10.0.0.1")};
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
        answer("/a", exchange -> {
            exchange.getResponseHeaders().add("Connection", "close");
            exchange.getResponseHeaders().add("Location", "/b");
            exchange.sendResponseHeaders(302, -1);
        });
        serve("/b", 200, "secret");
        try (Fetcher fetcher = fetcher(AddressPolicy.withLoopback(), rebinding)) {
            String address = "http://rebind.test:" + server.getAddress().getPort() + "/a";
            assertThat(fetcher.fetch(URI.create(address))).isNotInstanceOf(Fetched.Body.class);
        }
        assertThat(asked).doesNotContain("/b");
    }

    @Test
    void redirectsInACircleEnd() {
        serve("/circle", 302, "", "Location", "/circle");

        assertThat(refusal(fetch("/circle"))).contains("redirects");
    }

    @Test
    void compressionBombIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(new byte[50_000_000]);
        }
        answer("/bomb", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, bytes.size());
            exchange.getResponseBody().write(bytes.toByteArray());
        });

        assertThat(refusal(fetch("/bomb"))).contains("larger than");
    }

    @Test
    void compressionBombInsideAnotherIsGivenUp() throws IOException {
        byte[] bomb = gzip(gzip(new byte[50_000_000]));
        answer("/nested", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip, gzip");
            exchange.sendResponseHeaders(200, bomb.length);
            exchange.getResponseBody().write(bomb);
        });

        assertThat(bomb.length).isLessThan(5000);
        assertThat(refusal(fetch("/nested"))).contains("larger than");
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void endlessBodyIsGivenUp() {
        answer("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                while (true) {
                    out.write(new byte[8192]);
                }
            }
        });

        assertThat(refusal(fetch("/endless"))).contains("longer than 100000");
    }

    @Test
    void serverThatDribblesIsGivenUpInTime() throws IOException {
        try (ServerSocket slow = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread dribble = Thread.startVirtualThread(() -> dribble(slow));
            long start = System.nanoTime();
            try (Fetcher fetcher = local()) {
                Fetched fetched = fetcher.fetch(URI.create("http://127.0.0.1:" + slow.getLocalPort() + "/"));
                assertThat(fetched).isNotInstanceOf(Fetched.Body.class);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
            dribble.interrupt();
        }
    }

    private static void dribble(ServerSocket server) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                OutputStream out = socket.getOutputStream();
                out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(UTF_8));
                while (!Thread.currentThread().isInterrupted()) {
                    out.write('a');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (IOException e) {
                // the fetcher hung up, as it should
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Test
    void robotsTxtIsObeyed() {
        server.removeContext("/robots.txt");
        serve("/robots.txt", 200, "User-agent: testbot\nDisallow: /private\n", "Content-Type", "text/plain");
        serve("/private", 200, "x");
        serve("/public", 200, "x");

        assertThat(refusal(fetch("/private/1"))).contains("robots.txt");
        assertThat(fetch("/public")).isInstanceOf(Fetched.Body.class);
        assertThat(asked).doesNotContain("/private/1");
    }

    @Test
    void retryAfterIsHandedOn() {
        serve("/busy", 503, "", "Retry-After", "120");

        assertThat(((Fetched.Failed) fetch("/busy")).retryAfter()).isEqualTo(Duration.ofMinutes(2));
    }
}
