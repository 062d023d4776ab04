package org.attache.desk;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.attache.ingest.Input;
import org.attache.ingest.Metadata;
import org.attache.ingest.fetch.Fetched.Validators;
import org.attache.ingest.fetch.Fetched;
import org.attache.ingest.fetch.Fetcher;
import org.attache.ingest.poll.FeedPoller;
import org.attache.ingest.poll.PollPlan;
import org.attache.store.Feeds.Feed;
import org.attache.store.Feeds.Polling;
import org.attache.store.Store;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Polls the feeds of a store and gives what they bring to a desk. Feeds are fetched on many threads at once, each when its
 * plan says so; the desk takes them in one after the other. What a server says (validators, Retry-After, gone) is kept with
 * the feed, so that polling goes on after a restart as if nothing had happened.
 */
public final class Subscriptions implements AutoCloseable {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(30);
    private static final Duration UNTIL_PRINTED = Duration.ofSeconds(10);

    private final Store store;
    private final Desk desk;
    private final InstantSource clock;
    private final FeedPoller poller;
    private Instant printed;

    /**
     * What a poll brought.
     *
     * @param status what came: {@code new}, {@code unchanged}, {@code failed}, {@code refused} or {@code removed}
     * @param articles new articles
     * @param problem why nothing came, empty when something did
     */
    public record Polled(URI feed, String status, long articles, String problem, Instant next) {}

    /** @param atATime feeds that are fetched at once */
    public Subscriptions(Store store, Desk desk, Fetcher fetcher, InstantSource clock, int atATime) {
        this.store = store;
        this.desk = desk;
        this.clock = clock;
        printed = clock.instant();
        poller = new FeedPoller(fetcher, clock, atATime);
        store.feeds().all().stream().filter(Feed::active).forEach(feed -> poller.add(feed.url(), plan(feed.polling())));
    }

    /** Polls until closed, or each feed that is due once. */
    public void run(boolean once, Consumer<Polled> listener) throws InterruptedException {
        Consumer<FeedPoller.Poll> sink = poll -> listener.accept(take(poll));
        if (once) {
            poller.runOnce(sink);
        } else {
            poller.run(sink);
        }
        print();
    }

    private synchronized void print() {
        desk.print(true);
        printed = clock.instant();
    }

    /** A feed that was taken off the list in the meantime stays off. */
    private synchronized Polled take(FeedPoller.Poll poll) {
        Optional<Feed> listed = store.feeds().get(poll.feed());
        if (listed.isEmpty()) {
            return new Polled(poll.feed(), "removed", 0, "", poll.next().due());
        }
        Feed feed = listed.get();
        Fetched result = poll.result();
        if (result instanceof Fetched.Body body && feed.polling().lastSuccess() == null) {
            FeedLook look = FeedLook.at(feed.url(), body);
            feed = feed.title() == null ? titled(feed, look.title()) : feed;
            result = look.feed() ? body : new Fetched.Failed(body.address(), look.problem(), body.status(), null);
        }
        return take(feed, result, poll.next());
    }

    private static Feed titled(Feed feed, @Nullable String title) {
        return new Feed(feed.url(), title, feed.outlet(), feed.link(), feed.active(), feed.polling());
    }

    private Polled take(Feed feed, Fetched result, PollPlan plan) {
        long before = desk.tally().articles();
        if (result instanceof Fetched.Body body) {
            desk.take(input(feed, body), Desk.Listener.SILENT);
        }
        long articles = desk.tally().articles() - before;
        Feed after = after(feed, result, plan, articles);
        store.commit(List.of(new Write.PutFeed(after)));
        if (Duration.between(printed, clock.instant()).compareTo(UNTIL_PRINTED) > 0) {
            print();
        }
        return new Polled(feed.url(), status(result), articles,
                Objects.requireNonNullElse(after.polling().problem(), ""), after.polling().next());
    }

    private static Input input(Feed feed, Fetched.Body body) {
        Metadata assumed = new Metadata(feed.outlet(), null, null, null, null, null, null, null);
        return Input.of(feed.url().toString(), body.body()).from(body.address(), body.contentType())
                .with(Metadata.NONE, assumed);
    }

    private static String status(Fetched result) {
        return switch (result) {
            case Fetched.Body body -> "new";
            case Fetched.Unchanged unchanged -> "unchanged";
            case Fetched.Failed failed -> "failed";
            case Fetched.Refused refused -> "refused";
        };
    }

    private Feed after(Feed feed, Fetched result, PollPlan plan, long articles) {
        Polling old = feed.polling();
        Instant now = clock.instant();
        boolean gone = plan.due().equals(Instant.MAX);
        Polling polling = switch (result) {
            case Fetched.Body body ->
                new Polling(plan.validators().etag(), plan.validators().lastModified(), plan.due(),
                        0, body.status(), null, now, now, old.articles() + articles);
            case Fetched.Unchanged unchanged -> new Polling(old.etag(), old.lastModified(), plan.due(), 0, 304, null,
                    now, now, old.articles());
            case Fetched.Failed failed -> new Polling(old.etag(), old.lastModified(), gone ? now : plan.due(),
                    Math.max(1, plan.failures()), failed.status() == null ? 0 : failed.status(), failed.reason(), now,
                    old.lastSuccess(), old.articles());
            case Fetched.Refused refused -> new Polling(old.etag(), old.lastModified(), plan.due(), plan.failures(), 0,
                    refused.reason(), now, old.lastSuccess(), old.articles());
        };
        return new Feed(feed.url(), feed.title(), feed.outlet(), feed.link(), !gone, polling);
    }

    private static PollPlan plan(Polling polling) {
        Duration wait = polling.lastTried() == null ? FIRST_WAIT
                : Duration.between(polling.lastTried(), polling.next());
        return PollPlan.resume(new Validators(polling.etag(), polling.lastModified()), wait, polling.failures(),
                polling.next());
    }

    @Override
    public void close() {
        poller.close();
    }
}
