package org.attache.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.serve.api.Api;
import org.attache.serve.guard.Guard;
import org.attache.serve.guard.Visitors;
import org.attache.serve.http.Etags;
import org.attache.serve.http.Handler;
import org.attache.serve.http.HttpServer;
import org.attache.serve.http.Problems;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Route;
import org.attache.serve.http.Router;
import org.attache.serve.page.ArticlePages;
import org.attache.serve.page.ClaimPages;
import org.attache.serve.page.DossierPages;
import org.attache.serve.page.ExportPages;
import org.attache.serve.page.LedgerPages;
import org.attache.serve.page.ProblemPages;
import org.attache.serve.page.StoryPages;
import org.attache.serve.page.Templates;
import org.attache.store.Store;

/**
 * The desk as a running server.
 *
 * <pre>{@code
 * try (Server server = Server.start(configuration, store)) {
 *     System.out.println(server.address());
 * }
 * }</pre>
 */
public final class Server implements AutoCloseable {

    private final HttpServer http;
    private final String host;
    private final AtomicBoolean closing;

    private Server(HttpServer http, String host, AtomicBoolean closing) {
        this.http = http;
        this.host = host;
        this.closing = closing;
    }

    /**
     * Starts to listen; returns when it does.
     *
     * @param store open; stays open when the server closes
     * @throws IllegalStateException when the port is taken, or when it should listen beyond loopback and no token is known
     */
    public static Server start(Configuration configuration, Store store) {
        String host = configuration.text(Setting.HOST);
        boolean loopback = loopback(host);
        if (!loopback && store.desk().tokens().stream().noneMatch(token -> token.revoked() == null)) {
            throw new IllegalStateException("listening on " + host
                    + " needs a token to sign in with; make one with: attache token add NAME");
        }
        AtomicBoolean closing = new AtomicBoolean();
        HttpServer http = HttpServer.start(host, configuration.number(Setting.PORT),
                configuration.number(Setting.BODY), handler(configuration, store, loopback, closing));
        return new Server(http, host, closing);
    }

    /** Everything but the socket. */
    static Handler handler(Configuration configuration, Store store, boolean loopback, AtomicBoolean closing) {
        String release = release();
        Assets assets = new Assets();
        Templates templates = new Templates(!loopback, assets.stamp());
        Visitors visitors = new Visitors(store, Clock.systemUTC(), loopback);
        List<Route> routes = new ArrayList<>(assets.routes());
        routes.addAll(new Signs(store, release).routes());
        routes.addAll(new StoryPages(store, templates).routes());
        Dossiers dossiers = new Dossiers(store);
        routes.addAll(new DossierPages(store, dossiers, templates).routes());
        routes.addAll(new ExportPages(store).routes());
        routes.addAll(new ArticlePages(store, dossiers, templates).routes());
        routes.addAll(new ClaimPages(store, templates).routes());
        routes.addAll(new LedgerPages(store, templates).routes());
        routes.addAll(new Api(store, release, closing).routes());
        Metrics[] metrics = new Metrics[1];
        routes.add(Route.get("/metrics", request -> Reply.text("text/plain; version=0.0.4",
                metrics[0].text(store.info()))));
        Handler guarded = new Guard(new Router(routes), visitors, loopback, configuration.number(Setting.RATE));
        Handler answered = new Problems(new Etags(guarded), new ProblemPages(templates)::page);
        metrics[0] = new Metrics(request -> Guard.secured(answered.handle(request)));
        return metrics[0];
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no address " + host, e);
        }
    }

    private static String release() {
        return Objects.requireNonNullElse(Server.class.getPackage().getImplementationVersion(), "development");
    }

    /** Where it is reached. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.port() + "/";
    }

    /** Stops to listen, gives running requests a few seconds. */
    @Override
    public void close() {
        closing.set(true);
        http.close();
    }
}
