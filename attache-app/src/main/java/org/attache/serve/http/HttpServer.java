package org.attache.serve.http;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.RequestException;
import io.helidon.http.Status;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.ErrorHandling;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.DirectHandlers;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import io.helidon.webserver.http1.Http1Config;
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
    /** More than the guard lets through, so that it is the one to say what is too long. */
    private static final int LONGEST_HEADERS = 64 * 1024;
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
     * @param refusal answers what is not read as a request at all
     * @throws IllegalStateException when the port is taken
     */
    public static HttpServer start(String host, int port, int longestBody, Handler handler, Refusal refusal) {
        Unreadable unreadable = new Unreadable(refusal);
        WebServer server = WebServer.builder().host(host).port(port).maxPayloadSize(longestBody).shutdownHook(false)
                .shutdownGracePeriod(GRACE)
                .protocolsDiscoverServices(false)
                .addProtocol(Http1Config.builder().maxHeadersSize(LONGEST_HEADERS).build())
                .errorHandling(ErrorHandling.builder().includeEntity(true).build())
                .directHandlers(everywhere(unreadable))
                .routing(routing -> routing(routing, handler, unreadable))
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

    private static DirectHandlers everywhere(DirectHandler handler) {
        DirectHandlers.Builder handlers = DirectHandlers.builder();
        for (DirectHandler.EventType type : DirectHandler.EventType.values()) {
            handlers.addHandler(type, handler);
        }
        return handlers.build();
    }

    /** A body is read here; one that is too long or breaks off is told of, and its rest is not taken for a request. */
    private static void routing(HttpRouting.Builder routing, Handler handler, Unreadable unreadable) {
        routing.any((request, response) -> {
            try {
                answer(handler.handle(read(request)), request, response);
            } catch (RequestException e) {
                answer(unreadable.reply(e), request, response.header(HeaderValues.CONNECTION_CLOSE));
                throw new CloseConnectionException("where the next request begins is not known", e);
            }
            if (request.headers().value(HeaderNames.CONNECTION).filter("close"::equalsIgnoreCase).isPresent()) {
                throw new CloseConnectionException("the client asked for it");
            }
        });
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
        response.status(status(reply.status()));
        reply.headers().forEach((name, value) -> response.header(HeaderNames.create(name), value));
        boolean head = request.prologue().method().text().equals("HEAD");
        switch (reply.body()) {
            case Reply.Whole whole -> response.send(head ? new byte[0] : whole.bytes());
            case Reply.Stream stream -> stream(head ? out -> {} : stream, response);
        }
    }

    /** The server does not know the words of every status. */
    static Status status(int code) {
        return code == 431 ? Status.create(code, "Request Header Fields Too Large") : Status.create(code);
    }

    private static void stream(Reply.Stream stream, ServerResponse response) {
        try (OutputStream out = response.outputStream()) {
            stream.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException("the reader of a stream went away", e);
        }
    }
}
