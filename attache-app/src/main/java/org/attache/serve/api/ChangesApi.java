package org.attache.serve.api;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.attache.json.Json;
import org.attache.model.StoryId;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.store.Changes;
import org.attache.store.Store;

/**
 * New and changed stories as they happen, as server-sent events. Each event carries its sequence as its id, so that a
 * reader that was cut off goes on where it stopped.
 */
final class ChangesApi {

    private static final int READERS = 500;
    private static final int AT_ONCE = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int BEATS = 7;

    private final Store store;
    private final AtomicBoolean closing;
    private final Semaphore readers = new Semaphore(READERS);

    /** @param closing true when the server is about to stop */
    ChangesApi(Store store, AtomicBoolean closing) {
        this.store = store;
        this.closing = closing;
    }

    List<Endpoint> endpoints() {
        return List.of(Endpoint.get("/v1/changes", "changes", "New and changed stories as they happen",
                List.of(Asked.text("after",
                        "sequence after which to begin; default: now. A Last-Event-ID header wins")),
                Map.of(), this::changes).giving("text/event-stream"));
    }

    private Reply changes(Request request) {
        long after = after(request);
        if (!readers.tryAcquire()) {
            throw Problem.of(503, "Too many readers", READERS + " read this already").exception();
        }
        return Reply.stream("text/event-stream", out -> {
            try {
                follow(out, after);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                readers.release();
            }
        }).with("Cache-Control", "no-store");
    }

    private long after(Request request) {
        String text = request.header("last-event-id").or(() -> request.parameters().text("after")).orElse("");
        try {
            return text.isEmpty() ? store.changes().last() : Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw Problem.parameter("after", "must be a sequence, a whole number from 0").exception();
        }
    }

    private void follow(OutputStream out, long after) throws IOException, InterruptedException {
        write(out, "retry: 3000\n\n");
        long seen = after;
        for (int silent = 0; !closing.get();) {
            List<Changes.Change> changes = store.changes().after(seen, AT_ONCE);
            for (Changes.Change change : changes) {
                story(out, change);
                seen = change.sequence();
            }
            silent = changes.isEmpty() ? silent + 1 : 0;
            if (silent % BEATS == BEATS - 1) {
                write(out, ": still here\n\n");
            }
            if (changes.isEmpty()) {
                store.changes().await(seen, PATIENCE);
            }
        }
    }

    private void story(OutputStream out, Changes.Change change) throws IOException {
        if (change.kind() != Changes.Kind.STORY && change.kind() != Changes.Kind.STORY_ENDED) {
            return;
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", change.id());
        data.put("version", change.version());
        data.put("ended", change.kind() == Changes.Kind.STORY_ENDED);
        store.stories().line(new StoryId(change.id())).ifPresent(line -> {
            data.put("title", line.title());
            data.put("low", line.low());
            data.put("high", line.high());
            data.put("outlets", line.outlets());
        });
        write(out, "id: " + change.sequence() + "\nevent: story\ndata: " + Json.line(data) + "\n\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
