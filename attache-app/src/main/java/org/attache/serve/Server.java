package org.attache.serve;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.attache.config.Configuration;
import org.attache.config.Setting;
import org.attache.serve.http.HttpServer;
import org.attache.serve.http.Route;
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
    private final Site site;

    private Server(HttpServer http, String host, Site site) {
        this.http = http;
        this.host = host;
        this.site = site;
    }

    /**
     * Starts to listen; returns when it does.
     *
     * @param store open; stays open when the server closes
     * @throws IllegalStateException when the port is taken, or when it should listen beyond loopback and no token is known
     */
    public static Server start(Configuration configuration, Store store) {
        return start(configuration, store, new Underway());
    }

    /** @param underway what will be read into the store while pages are served; the server is ready at its end */
    public static Server start(Configuration configuration, Store store, Underway underway) {
        String host = configuration.text(Setting.HOST);
        boolean loopback = loopback(host);
        if (!loopback && store.desk().tokens().stream().noneMatch(token -> token.revoked() == null)) {
            throw new IllegalStateException("listening on " + host
                    + " needs a token to sign in with; make one with: attache token add NAME (and the same --data)");
        }
        Site site = new Site(configuration, store, loopback, underway);
        try {
            HttpServer http = HttpServer.start(host, configuration.number(Setting.PORT),
                    configuration.number(Setting.BODY), site, site);
            return new Server(http, host, site);
        } catch (RuntimeException e) {
            site.close();
            throw e;
        }
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new IllegalStateException("no address " + host, e);
        }
    }

    /** Brings the search index up to date with the store now, not in a moment. */
    public void catchUp() {
        site.catchUp();
    }

    /** All ways into it. */
    List<Route> routes() {
        return site.routes();
    }

    /** Where it is reached. */
    public String address() {
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + http.port() + "/";
    }

    /** Stops to listen, gives running requests a few seconds. */
    @Override
    public void close() {
        site.leave();
        http.close();
        site.close();
    }
}
