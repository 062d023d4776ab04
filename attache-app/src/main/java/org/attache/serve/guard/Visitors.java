package org.attache.serve.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.attache.serve.http.Request;
import org.attache.serve.http.Visitor;
import org.attache.store.Desk;
import org.attache.store.Store;

/**
 * Who asks. A browser is known by a cookie with a random word; signing in with a token binds the word to the token's name
 * for some hours. A program sends its token with each request.
 */
public final class Visitors {

    static final String COOKIE = "attache";

    /** Every browser sends one of these with what it changes; a program that needs no token sends none. */
    private static final List<String> FROM_BROWSERS = List.of("origin", "sec-fetch-site", "cookie", "referer");
    private static final Duration SIGNED_IN = Duration.ofHours(12);
    private static final String BEARER = "Bearer ";

    private record Session(String hash, Instant until) {}

    private final ConcurrentMap<String, Session> sessions = new ConcurrentHashMap<>();
    private final String secret = Secrets.random();
    private final Store store;
    private final Clock clock;
    private final boolean open;

    /** @param open true when nobody needs to sign in */
    public Visitors(Store store, Clock clock, boolean open) {
        this.store = store;
        this.clock = clock;
        this.open = open;
    }

    Visitor visitor(Request request) {
        Optional<String> bearer = request.header("authorization").filter(value -> value.startsWith(BEARER))
                .map(value -> value.substring(BEARER.length()).strip());
        if (bearer.isPresent()) {
            Desk.Token token = bearer.flatMap(this::token).orElse(null);
            return new Visitor("", "", token == null ? null : token.name(), true, token == null || token.readsOnly());
        }
        boolean program = open && !FROM_BROWSERS.stream().anyMatch(name -> request.header(name).isPresent());
        String word = request.cookie(COOKIE).filter(cookie -> cookie.length() >= 40).orElseGet(Secrets::random);
        String formToken = Secrets.sign(secret, word);
        if (open) {
            return new Visitor(word, formToken, "desk", program, false);
        }
        Desk.Token token = signedIn(word).orElse(null);
        return new Visitor(word, formToken, token == null ? null : token.name(), program,
                token == null || token.readsOnly());
    }

    private Optional<Desk.Token> signedIn(String word) {
        Session session = sessions.get(word);
        Optional<Desk.Token> token = session == null || session.until().isBefore(clock.instant())
                ? Optional.empty()
                : store.desk().token(session.hash());
        if (token.isEmpty()) {
            sessions.remove(word);
        }
        return token;
    }

    private Optional<Desk.Token> token(String token) {
        return store.desk().token(Secrets.hash(token));
    }

    /** Signs a browser in; a new word keeps somebody who knew the old one out. */
    public Optional<String> signIn(String token) {
        return token(token).map(known -> {
            String word = Secrets.random();
            sessions.put(word, new Session(known.hash(), clock.instant().plus(SIGNED_IN)));
            return word;
        });
    }

    public void signOut(Visitor visitor) {
        sessions.remove(visitor.word());
    }

    /** The header that leaves the cookie with a browser. */
    public static String cookie(String word) {
        return COOKIE + "=" + word + "; Path=/; HttpOnly; SameSite=Strict";
    }

    boolean genuine(Visitor visitor, Request request) {
        String sent = request.header("x-csrf-token").orElseGet(() -> request.form().text("csrf").orElse(""));
        return Secrets.same(visitor.formToken(), sent);
    }
}
