package org.attache.serve.http;

import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The web server: every request on a virtual thread of its own, every answer from one handler. */
public final class HttpServer implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);
    /** Talks at start-up; kept here so that its level stays set. */
    private static final Logger HELIDON = Logger.getLogger("io.helidon");

    private final WebServer server;

    private HttpServer(WebServer server) {
        this.server = server;
    }

    /**
     * Starts to listen.
     *
     * @param longestBody of a request, in bytes; a longer one is refused with 413
     * @throws IllegalStateException when the port is taken
     */
    public static HttpServer start(String host, int port, int longestBody, Handler handler) {
        WebServer server = WebServer.builder().host(host).port(port).maxPayloadSize(longestBody).shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .routing(routing -> routing(routing, handler))
                .build();
        HELIDON.setLevel(Level.OFF);
        server.start();
        HELIDON.setLevel(Level.SEVERE);
        if (!server.isRunning()) {
            throw new IllegalStateException("cannot listen on " + host + " port " + port
                    + ": it is taken, or not for this user; --port 0 takes any free one");
        }
        return new HttpServer(server);
    }

    private static void routing(HttpRouting.Builder routing, Handler handler) {
        routing.any((request, response) -> answer(handler.handle(read(request)), request, response));
    }

    public int port() {
        return server.port();
    }

    /** Stops to listen and gives running requests a few seconds. */
    @Override
    public void close() {
        server.stop();
    }

    private static Request read(ServerRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.headers().forEach(header -> headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header.get()));
        Map<String, List<String>> query = new LinkedHashMap<>();
        request.query().names().stream().filter(name -> !name.isEmpty())
                .forEach(name -> query.put(name, request.query().all(name)));
        byte[] body = request.content().hasEntity() ? request.content().as(byte[].class) : new byte[0];
        return new Request(request.prologue().method().text(), request.path().path(), Map.of(), query, headers,
                client(request.remotePeer().address()), Visitor.UNKNOWN, body);
    }

    private static String client(SocketAddress address) {
        return address instanceof InetSocketAddress internet ? internet.getAddress().getHostAddress()
                : address.toString();
    }

    private static void answer(Reply reply, ServerRequest request, ServerResponse response) {
        response.status(Status.create(reply.status()));
        reply.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        boolean head = request.prologue().method().text().equals("HEAD");
        switch (reply.body()) {
            case Reply.Whole whole -> response.send(head ? new byte[0] : whole.bytes());
            case Reply.Stream stream -> stream(head ? out -> {} : stream, response);
        }
    }

    private static void stream(Reply.Stream stream, ServerResponse response) {
        try (OutputStream out = response.outputStream()) {
            stream.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader of a stream went away", e);
        }
    }
}
