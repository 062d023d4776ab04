package org.attache.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attache.config.Configuration;
import org.attache.config.ConfigurationReader;
import org.attache.demo.Sample;
import org.attache.serve.guard.Secrets;
import org.attache.store.Store;
import org.attache.store.Write;

/** A desk with the sample newsroom on a free port, with a store of its own. */
final class RunningDesk implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"([^\"]+)\"");

    final Store store;
    final Server server;
    /** What one signs in with where that is needed. */
    final String token = Secrets.random();
    private final HttpClient client = HttpClient.newHttpClient();

    RunningDesk(Map<String, String> settings) {
        Configuration configuration = new ConfigurationReader()
                .flags(Map.of("port", "0", "data", folder().toString(), "rate", "0", "poll", "false")).flags(settings)
                .read();
        store = StoreOf.open(configuration, Clock.systemUTC());
        Sample.into(store);
        if (settings.containsKey("host")) {
            store.commit(List.of(new Write.PutToken("night", Secrets.hash(token), List.of(), null)));
        }
        server = Server.start(configuration, store);
        untilReady();
    }

    /** The index is brought up to date while the server answers already. */
    private void untilReady() {
        for (int i = 0; i < 600 && get("/readyz").statusCode() != 200; i++) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("attache-desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(request(path, headers).POST(HttpRequest.BodyPublishers.ofString(body)).build());
    }

    HttpResponse<String> delete(String path) {
        return send(request(path).DELETE().build());
    }

    URI address(String path) {
        return URI.create(server.address()).resolve(path);
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        return headers.length == 0 ? request : request.headers(headers);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that the server answers to bytes that no client library would send, until it ends the connection. */
    String raw(String bytes) {
        URI server = address("/");
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The addresses that a page leads to on this server, without those that stay open. */
    List<String> links(String page, String html) {
        List<String> links = new ArrayList<>();
        Matcher matcher = LINK.matcher(html);
        while (matcher.find()) {
            String link = matcher.group(1).replace("&amp;", "&").replaceAll("#.*", "").replace(" ", "%20");
            if (!link.isEmpty() && !link.startsWith("/v1/changes")) {
                links.add(address(page).resolve(link).getRawPath()
                        + (link.contains("?") ? link.substring(link.indexOf('?')) : ""));
            }
        }
        return links;
    }

    /** The story with a word in its headline. */
    String story(String word) {
        return store.stories().list(org.attache.store.Stories.Filter.ALL, org.attache.store.PageRequest.first(50))
                .items()
                .stream().filter(line -> line.title().contains(word)).findFirst().orElseThrow().id().value();
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
