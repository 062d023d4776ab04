package org.attache.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.attache.ingest.archive.ContentCoding;
import org.jspecify.annotations.Nullable;

/**
 * Fetches one address.
 *
 * <p>Only {@code http} and {@code https}, only public addresses (judged when the connection is made, for every redirect
 * anew), at most {@link FetchLimits#bytes} transferred and decoded, at most {@link FetchLimits#total} of time however
 * slowly the bytes come. Redirects, content coding and cookies are not left to the client library: the first two are done
 * here under the limits, cookies are never kept. Proxies of the system are not used.
 *
 * <p>Safe for use by many (virtual) threads.
 */
public final class Fetcher implements AutoCloseable {
    private static final int LONGEST_ADDRESS = 4096;
    private static final int LOWEST_FREE_PORT = 1024;

    private final CloseableHttpClient client;
    private final FetchLimits limits;
    private final Robots robots;
    private final HostGate gate;

    /**
     * A fetcher for public addresses.
     *
     * @param agent what it calls itself: name, version, an address where its operator can be reached
     */
    public Fetcher(String agent, FetchLimits limits) {
        this(agent, limits, AddressPolicy.publicOnly());
    }

    /** A fetcher with a policy of its own. */
    public Fetcher(String agent, FetchLimits limits, AddressPolicy policy) {
        this(agent, limits, policy, SystemDefaultDnsResolver.INSTANCE, InstantSource.system());
    }

    Fetcher(String agent, FetchLimits limits, AddressPolicy policy, DnsResolver names, InstantSource clock) {
        this.limits = limits;
        this.client = client(agent, limits, new SafeResolver(policy, names));
        this.gate = new HostGate(limits.perHost(), clock);
        this.robots = new Robots(agent, clock, this::follow);
    }

    private static CloseableHttpClient client(String agent, FetchLimits limits, DnsResolver resolver) {
        var connection = ConnectionConfig.custom().setConnectTimeout(timeout(limits.connect()))
                .setSocketTimeout(timeout(limits.silence())).build();
        var http = Http1Config.custom().setMaxLineLength(1 << 14).setMaxHeaderCount(200).build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(resolver)
                .setDefaultConnectionConfig(connection).setMaxConnTotal(512).setMaxConnPerRoute(2)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder().http1Config(http).build()).build();
        return HttpClients.custom().setConnectionManager(connections).setUserAgent(agent).disableRedirectHandling()
                .disableContentCompression().disableCookieManagement().disableAuthCaching().disableAutomaticRetries()
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(timeout(limits.silence()))
                        .setConnectionRequestTimeout(timeout(limits.total())).build())
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** Fetches an address that nothing is known of. */
    public Fetched fetch(URI address) {
        return fetch(address, Fetched.Validators.NONE);
    }

    /** Fetches an address if it has changed and its robots.txt allows it; waits for the host's turn. */
    public Fetched fetch(URI address, Fetched.Validators known) {
        String wrong = refusal(address);
        if (wrong != null) {
            return new Fetched.Refused(address, wrong);
        }
        Optional<String> closed = robots.refusal(address);
        if (closed.isPresent()) {
            return new Fetched.Refused(address, closed.get());
        }
        gate.await(address.getHost(), robots.delay(address));
        return follow(address, known);
    }

    /** What one request gave. */
    private sealed interface Answer {

        record Last(Fetched result) implements Answer {}

        record Elsewhere(URI address) implements Answer {}
    }

    private Fetched follow(URI start, Fetched.Validators known) {
        URI address = start;
        long deadline = System.nanoTime() + limits.total().toNanos();
        for (int hop = 0; hop <= limits.redirects(); hop++) {
            String wrong = refusal(address);
            if (wrong != null) {
                return new Fetched.Refused(address, wrong);
            }
            switch (once(address, known, deadline)) {
                case Answer.Last last -> {
                    return last.result();
                }
                case Answer.Elsewhere elsewhere -> address = elsewhere.address();
            }
        }
        return new Fetched.Refused(start, "more than " + limits.redirects() + " redirects");
    }

    /** Why an address is not fetched, null when it may be. */
    private static @Nullable String refusal(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return scheme.isEmpty() ? "not an address: it begins with neither http:// nor https://"
                    : "scheme '" + scheme + "' is not fetched";
        }
        if (address.getHost() == null || address.getUserInfo() != null
                || address.toString().length() > LONGEST_ADDRESS) {
            return "not an address of a public host: " + address.getRawAuthority();
        }
        Optional<String> notation = HostNotation.refusal(address.getHost());
        if (notation.isPresent()) {
            return notation.get();
        }
        int port = address.getPort();
        boolean usual = port == -1 || port == 80 || port == 443 || port >= LOWEST_FREE_PORT;
        return usual ? null : "port " + port + " is not fetched";
    }

    private Answer once(URI address, Fetched.Validators known, long deadline) {
        HttpGet request = request(address, known);
        Thread watch = Thread.startVirtualThread(() -> cancelAt(deadline, request));
        try {
            return client.execute(request, response -> answer(address, request, response));
        } catch (SafeResolver.RefusedAddress | ContentCoding.TooLarge | TooLong e) {
            return new Answer.Last(new Fetched.Refused(address, String.valueOf(e.getMessage())));
        } catch (IOException | RuntimeException e) {
            boolean late = System.nanoTime() >= deadline;
            return new Answer.Last(
                    late ? new Fetched.Refused(address, "took longer than " + limits.total().toSeconds() + " s")
                            : new Fetched.Failed(address, words(e), null, null));
        } finally {
            watch.interrupt();
        }
    }

    /** Why a request failed; exceptions of the platform say it with the names of their classes. */
    private static String words(Exception e) {
        return switch (e) {
            case UnknownHostException none -> "no host of this name";
            case SocketTimeoutException slow -> "no answer in time";
            case ConnectException closed -> "no connection: " + closed.getMessage();
            case SSLException insecure -> "no secure connection: " + insecure.getMessage();
            default -> e.getMessage() == null ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
        };
    }

    private static HttpGet request(URI address, Fetched.Validators known) {
        HttpGet request = new HttpGet(address);
        request.setHeader("Accept-Encoding", "gzip, deflate, br");
        if (known.etag() != null) {
            request.setHeader("If-None-Match", known.etag());
        }
        if (known.lastModified() != null) {
            request.setHeader("If-Modified-Since", known.lastModified());
        }
        return request;
    }

    private static void cancelAt(long deadline, HttpGet request) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())));
            request.cancel();
        } catch (InterruptedException done) {
            // the request ended in time
        }
    }

    private Answer answer(URI address, HttpGet request, ClassicHttpResponse response) throws IOException {
        int status = response.getCode();
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue()));
        }
        if (status == 304) {
            return new Answer.Last(new Fetched.Unchanged(address));
        }
        String target = headers.get("location");
        if (status >= 300 && status < 400 && target != null) {
            return redirect(address, target);
        }
        if (status != 200) {
            return new Answer.Last(
                    new Fetched.Failed(address, "status " + status, status, retryAfter(headers.get("retry-after"))));
        }
        byte[] body = response.getEntity() == null ? new byte[0] : read(request, response);
        Optional<byte[]> decoded = ContentCoding.decode(body, headers.getOrDefault("content-encoding", ""),
                limits.bytes());
        return new Answer.Last(new Fetched.Body(address, status, headers, decoded.orElse(body)));
    }

    private byte[] read(HttpGet request, ClassicHttpResponse response) throws IOException {
        InputStream in = response.getEntity().getContent();
        byte[] body = in.readNBytes(limits.bytes());
        if (body.length == limits.bytes() && in.read() >= 0) {
            // hang up: an ordinary close would read to the end
            request.cancel();
            throw new TooLong(limits.bytes());
        }
        return body;
    }

    /** A body is longer than the limit. */
    private static final class TooLong extends IOException {

        private static final long serialVersionUID = 1;

        TooLong(int limit) {
            super("body is longer than " + limit + " bytes");
        }
    }

    private static Answer redirect(URI address, String target) {
        try {
            return new Answer.Elsewhere(address.resolve(new URI(target.strip().replace(" ", "%20"))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return new Answer.Last(
                    new Fetched.Failed(address, "redirect to what is no address: " + target, null, null));
        }
    }

    private static @Nullable Duration retryAfter(@Nullable String value) {
        if (value == null) {
            return null;
        }
        if (value.strip().matches("\\d{1,8}")) {
            return Duration.ofSeconds(Long.parseLong(value.strip()));
        }
        try {
            ZonedDateTime moment = ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration left = Duration.between(ZonedDateTime.now(moment.getZone()), moment);
            return left.isNegative() ? Duration.ZERO : left;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
