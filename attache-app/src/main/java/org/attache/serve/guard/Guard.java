package org.attache.serve.guard;

import java.util.List;
import java.util.Set;
import org.attache.serve.http.Handler;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Visitor;

/**
 * Stands before every handler.
 *
 * <ol>
 * <li>A client may ask only so often.
 * <li>On loopback the address asked for must be loopback too: a page elsewhere whose name was turned to 127.0.0.1 is kept
 * out.
 * <li>Elsewhere a token is needed for everything but signing in, style sheets and signs of life.
 * <li>A token that only reads changes nothing.
 * <li>What changes something must come from a form of this desk, or with a token that no browser adds by itself.
 * </ol>
 */
public final class Guard implements Handler {

    private static final Set<String> OPEN = Set.of("/login", "/healthz", "/readyz");
    private static final Set<String> SESSION = Set.of("/login", "/logout");
    private static final Set<String> LOOPBACK = Set.of("localhost", "[::1]");
    /** Somebody may mistype a token so often in a row; a guesser has one try in five seconds. */
    private static final int SLIPS = 5;
    private static final int LONGEST_PATH = 2_000;
    private static final int LONGEST_HEADERS = 16_000;

    /**
     * Nothing runs and nothing loads but our own files. Styles and scripts stand in files, so that words of an article
     * are never either.
     */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final List<String> ALWAYS = List.of("Content-Security-Policy", POLICY, "X-Content-Type-Options",
            "nosniff", "Referrer-Policy", "same-origin", "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private final Handler inner;
    private final Visitors visitors;
    private final boolean loopback;
    private final RateLimit limit;
    private final RateLimit signing;

    /**
     * @param loopback true when the server listens on loopback only
     * @param rate requests a second of one client, 0 for no limit
     */
    public Guard(Handler inner, Visitors visitors, boolean loopback, int rate) {
        this.inner = inner;
        this.visitors = visitors;
        this.loopback = loopback;
        this.limit = new RateLimit(rate, System::nanoTime);
        this.signing = new RateLimit(0.2, SLIPS, System::nanoTime);
    }

    @Override
    public Reply handle(Request request) {
        Visitor visitor = visitors.visitor(request);
        Request known = request.as(visitor);
        check(known, visitor);
        return secured(inner.handle(known), request, visitor);
    }

    /** The headers that every answer has, refusals too. */
    public static Reply secured(Reply reply) {
        Reply secured = reply;
        for (int i = 0; i < ALWAYS.size(); i += 2) {
            secured = secured.with(ALWAYS.get(i), ALWAYS.get(i + 1));
        }
        return secured.headers().containsKey("Cache-Control") ? secured : secured.with("Cache-Control", "no-cache");
    }

    private static Reply secured(Reply reply, Request request, Visitor visitor) {
        boolean fresh = !visitor.word().isEmpty() && request.cookie(Visitors.COOKIE).isEmpty()
                && !reply.headers().containsKey("Set-Cookie") && reply.headers().getOrDefault("Content-Type", "")
                        .startsWith("text/html");
        return fresh ? reply.with("Set-Cookie", Visitors.cookie(visitor.word())) : reply;
    }

    private void check(Request request, Visitor visitor) {
        checkRate(request);
        checkSize(request);
        if (loopback && !own(hostOf(request))) {
            throw Problem.of(421, "Not this server", "ask for localhost; this server listens for its own machine only")
                    .exception();
        }
        checkRights(request, visitor);
    }

    private void checkRate(Request request) {
        boolean signsIn = request.path().equals("/login") && request.changes();
        if (!limit.take(request.client()) || signsIn && !signing.take(request.client())) {
            throw Problem.of(429, "Too many requests", "ask again in a moment").with("Retry-After", "1").exception();
        }
    }

    private static void checkSize(Request request) {
        if (request.path().length() > LONGEST_PATH) {
            throw Problem.of(414, "Address too long", "a path may have " + LONGEST_PATH + " characters").exception();
        }
        if (request.headers().values().stream().mapToInt(String::length).sum() > LONGEST_HEADERS) {
            throw Problem.of(431, "Headers too long",
                    "all headers together may have " + LONGEST_HEADERS + " characters").exception();
        }
    }

    private void checkRights(Request request, Visitor visitor) {
        if (visitor.name() == null && !OPEN.contains(request.path()) && !request.path().startsWith("/assets/")) {
            throw Problem.of(401, "A token is needed", "send Authorization: Bearer, or sign in at /login")
                    .with("WWW-Authenticate", "Bearer").exception();
        }
        if (request.changes() && visitor.readsOnly() && !SESSION.contains(request.path())) {
            throw Problem.of(403, "This token only reads", "ask for a token that may change things").exception();
        }
        if (request.changes() && !visitor.program() && !visitors.genuine(visitor, request)) {
            throw Problem.of(403, "Not from this desk",
                    "send the form token (field csrf or header X-CSRF-Token), or a token of your own").exception();
        }
    }

    /** A name that somebody else may let point here is none of ours; an address of loopback is. */
    private static boolean own(String host) {
        return LOOPBACK.contains(host)
                || host.startsWith("127.") && host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
    }

    private static String hostOf(Request request) {
        String host = request.header("host").orElse("");
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
