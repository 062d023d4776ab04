package org.attache.serve.watch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.attache.serve.guard.Secrets;
import org.attache.store.Desk;
import org.attache.store.Store;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Sends messages of watches. The body is signed with HMAC-SHA256 under the secret of the watch; who does not answer with
 * success is asked again after 1, 4, 16, 64, 256 minutes, and then no more.
 */
final class Messenger {

    private static final int AT_ONCE = 20;
    private static final int ATTEMPTS = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Store store;
    private final Clock clock;

    Messenger(Store store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void deliver() throws InterruptedException {
        for (Desk.Delivery delivery : store.desk().due(clock.instant(), AT_ONCE)) {
            Desk.Watch watch = store.desk().watches().stream().filter(each -> each.id() == delivery.watch()).findFirst()
                    .orElse(null);
            URI hook = watch == null ? null : watch.order().hook();
            String secret = watch == null ? null : watch.order().secret();
            if (hook == null || secret == null) {
                done(delivery, true, null, "shown on the desk");
            } else {
                send(delivery, hook, secret);
            }
        }
    }

    private void send(Desk.Delivery delivery, URI hook, String secret) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(hook).timeout(PATIENCE)
                .header("Content-Type", "application/json").header("X-Attache-Delivery", Long.toString(delivery.id()))
                .header("X-Attache-Signature", "sha256=" + Secrets.sign(secret, delivery.payload()))
                .POST(HttpRequest.BodyPublishers.ofString(delivery.payload())).build();
        try {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            boolean taken = status / 100 == 2;
            done(delivery, taken, taken ? null : next(delivery), "answered " + status);
        } catch (IOException e) {
            done(delivery, false, next(delivery), "could not be reached: " + e.getClass().getSimpleName());
        }
    }

    private @Nullable Instant next(Desk.Delivery delivery) {
        int tried = delivery.attempts() + 1;
        return tried >= ATTEMPTS ? null : clock.instant().plus(Duration.ofMinutes(1L << 2 * (tried - 1)));
    }

    private void done(Desk.Delivery delivery, boolean taken, @Nullable Instant next, String note) {
        store.commit(List.of(new Write.Attempt(delivery.id(), taken, next, note)));
    }
}
