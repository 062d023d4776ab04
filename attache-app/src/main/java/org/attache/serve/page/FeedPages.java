package org.attache.serve.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attache.ingest.poll.Opml;
import org.attache.serve.ask.Addresses;
import org.attache.serve.http.Problem;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.http.Route;
import org.attache.serve.page.frame.Templates;
import org.attache.store.Feeds;
import org.attache.store.Store;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/** The feeds: add, remove, suspend, health; lists of them in and out as OPML. */
public final class FeedPages {

    private static final int MOST = 2_000;

    private final Store store;
    private final Templates templates;

    public FeedPages(Store store, Templates templates) {
        this.store = store;
        this.templates = templates;
    }

    public List<Route> routes() {
        return List.of(Route.get("/feeds", this::list), Route.post("/feeds", this::add),
                Route.post("/feeds/remove", this::remove), Route.post("/feeds/suspend", this::suspend),
                Route.post("/feeds/opml", this::read), Route.get("/feeds.opml", this::write));
    }

    private Reply list(Request request) {
        return templates.page("feeds", templates.frame(request, "Feeds", "/feeds"),
                Map.of("feeds", store.feeds().all()));
    }

    private Reply add(Request request) {
        URI url = Addresses.web("url", request.form().needed("url"));
        String outlet = request.form().text("outlet").orElse(null);
        if (store.feeds().get(url).isEmpty()) {
            store.commit(List.of(put(url, null, outlet)));
        }
        return Reply.seeOther("/feeds");
    }

    private static Write put(URI url, @Nullable String title, @Nullable String outlet) {
        return new Write.PutFeed(new Feeds.Feed(url, title, outlet, null, true, Feeds.Polling.NEVER));
    }

    private Reply remove(Request request) {
        store.commit(List.of(new Write.RemoveFeed(feed(request).url())));
        return Reply.seeOther("/feeds");
    }

    private Reply suspend(Request request) {
        Feeds.Feed feed = feed(request);
        store.commit(List.of(new Write.PutFeed(new Feeds.Feed(feed.url(), feed.title(), feed.outlet(), feed.link(),
                !feed.active(), feed.polling()))));
        return Reply.seeOther("/feeds");
    }

    private Feeds.Feed feed(Request request) {
        return store.feeds().get(Addresses.web("url", request.form().needed("url")))
                .orElseThrow(
                        () -> Problem.parameter("url", "must be the address of a feed that was added").exception());
    }

    /** Adds the feeds of a list that are not there yet. */
    private Reply read(Request request) {
        String list = request.form().all("opml").stream().findFirst().orElse("");
        List<Write> writes = new ArrayList<>();
        for (Opml.Subscription feed : Opml.read(list.getBytes(StandardCharsets.UTF_8))) {
            URI url = Addresses.web("opml", feed.feed());
            if (store.feeds().get(url).isEmpty()) {
                writes.add(put(url, feed.title(), null));
            }
        }
        if (writes.isEmpty() || writes.size() > MOST) {
            throw Problem.parameter("opml", "must be an OPML document with 1.." + MOST
                    + " feeds that are not there yet").exception();
        }
        store.commit(writes);
        return Reply.seeOther("/feeds");
    }

    private Reply write(Request request) {
        List<Opml.Subscription> feeds = store.feeds().all().stream().map(feed -> new Opml.Subscription(feed.title(),
                feed.url().toString(), feed.link() == null ? null : feed.link().toString(), List.of())).toList();
        return Reply.text("text/x-opml; charset=utf-8", Opml.write("Feeds of Attaché", feeds))
                .with("Content-Disposition", "attachment; filename=\"feeds.opml\"");
    }
}
