package org.attache.serve.watch;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attache.json.Json;
import org.attache.model.Dossier;
import org.attache.model.StoryId;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.search.document.Scope;
import org.attache.search.query.Field;
import org.attache.search.query.Query;
import org.attache.search.query.QueryException;
import org.attache.serve.ask.Orders;
import org.attache.store.Changes;
import org.attache.store.Desk;
import org.attache.store.PageRequest;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Follows the store on a thread of its own: where a story changed in a way that a watch waits for, a message is written to
 * the store, and messages whose time has come are sent.
 *
 * <p>How far it has read is kept in the store together with the messages it made, so that it goes on where it stopped.
 */
public final class Watching implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Watching.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final String READ = "watch.sequence";
    private static final int AT_ONCE = 100;

    private final Store store;
    private final SearchIndex index;
    private final Messenger messenger;
    private final Thread thread;
    private volatile boolean leaving;

    public Watching(Store store, SearchIndex index, Clock clock) {
        this.store = store;
        this.index = index;
        this.messenger = new Messenger(store, clock);
        this.thread = Thread.ofVirtual().name("watches").start(this::follow);
    }

    private void follow() {
        long read = read();
        while (!leaving) {
            try {
                read = step(read);
                messenger.deliver();
                store.changes().await(read, PATIENCE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "watches stand still for a moment", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            leaving = true;
        }
    }

    /** Where it stopped; a desk that never had a watch begins with what comes. */
    private long read() {
        String read = store.desk().settings().get(READ);
        return read == null ? store.changes().last() : Long.parseLong(read);
    }

    private long step(long read) {
        List<Desk.Watch> watches = store.desk().watches();
        List<Changes.Change> changes = store.changes().after(read, AT_ONCE);
        if (changes.isEmpty()) {
            return read;
        }
        long last = changes.get(changes.size() - 1).sequence();
        List<Write> writes = new ArrayList<>();
        for (Changes.Change change : changes) {
            if (change.kind() == Changes.Kind.STORY) {
                watches.forEach(watch -> messages(watch, change, writes));
            }
        }
        if (!writes.isEmpty()) {
            writes.add(new Write.Set(READ, Long.toString(last)));
            store.commit(writes);
        }
        return last;
    }

    private void messages(Desk.Watch watch, Changes.Change change, List<Write> writes) {
        StoryId story = new StoryId(change.id());
        Dossier now = dossier(story, change.version());
        if (now == null || !matches(watch, story)) {
            return;
        }
        for (News news : News.between(change.version() == 1 ? null : dossier(story, change.version() - 1), now)) {
            if (watch.order().occasions().contains(news.occasion())) {
                String key = watch.id() + ":" + story + ":" + news.occasion() + ":" + news.low() + ":" + news.what();
                writes.add(new Write.PutDelivery(watch.id(), key, payload(watch, change, now, news)));
            }
        }
    }

    private @Nullable Dossier dossier(StoryId story, int version) {
        return store.stories().get(story, version).map(Stories.Version::dossier).orElse(null);
    }

    private boolean matches(Desk.Watch watch, StoryId story) {
        try {
            Query query = new Query.And(List.of(Query.parse(watch.order().query()),
                    new Query.Is(Field.STORY, story.value(), false)));
            index.catchUp();
            return !index
                    .search(new SearchRequest(query, Scope.STORIES, SearchRequest.Order.NEWEST, PageRequest.first(1),
                            Set.of(), false))
                    .hits().isEmpty();
        } catch (QueryException e) {
            return false;
        }
    }

    private static String payload(Desk.Watch watch, Changes.Change change, Dossier now, News news) {
        return Json.line(new Message(watch.order().name(), Orders.word(news.occasion()), now.id().value(),
                change.version(), now.title(), news.what(), news.low()));
    }

    @Override
    public void close() {
        leaving = true;
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
