package org.attache.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.attache.Attache;
import org.attache.ingest.Input;
import org.attache.ingest.Part;
import org.attache.ingest.Read;
import org.attache.model.Article;
import org.attache.model.ArticleId;
import org.attache.model.Fault;
import org.attache.store.Changes;
import org.attache.store.Store;
import org.attache.store.Stories;
import org.attache.store.Write;
import org.jspecify.annotations.Nullable;

/**
 * Takes the news in, keeps it, and keeps the stories it belongs to up to date.
 *
 * <pre>{@code
 * try (Desk desk = Desk.open(attache, store, Options.USUAL)) {
 *     desk.take(input, Desk.Listener.SILENT);      // goes on where it stopped the last time
 *     desk.print(true);                            // brings all dossiers up to date
 * }
 * }</pre>
 *
 * <p><b>What is safe.</b> Parts of an input are read a batch at a time. A batch is one transaction: its articles with what they
 * say, what was skipped, and how far the input has been read. A process that is killed has therefore either taken a batch in
 * or not begun it; on the next start it goes on behind the last one. Dossiers are derived and written after their articles: an
 * article that was kept but not yet put into a story is grouped when a desk opens again.
 *
 * <p><b>What is not done twice.</b> An article that the store holds is passed over by its id. A sentence that was parsed lately
 * is not parsed again. On opening, the window is filled from the store: grouping is restored, not repeated.
 *
 * <p>Reading and analysing use all processors; the order of the articles, and with it every decision, is that of the input. For
 * one thread at a time.
 */
public final class Desk implements AutoCloseable {

    private static final long MOST_BYTES = 1 << 25;
    private static final int MOST_CHANGES = 1_000;
    private static final Set<Changes.Kind> STORIES = EnumSet.of(Changes.Kind.ARTICLE, Changes.Kind.EDITION,
            Changes.Kind.STORY, Changes.Kind.STORY_ENDED);

    private final Attache attache;
    private final Store store;
    private final Options options;
    private final Present present;
    private final Press press;
    private final Decisions decisions;
    /** Of the work at hand; several threads add to it. */
    private final Collection<Fault> faults = new ConcurrentLinkedQueue<>();
    private Store.Hold hold;
    private long seen;
    private volatile boolean stopped;
    private @Nullable Batch batch;
    private Tally tally = Tally.NONE;
    private long unprinted;

    /** Is told what happens, for showing progress. */
    public interface Listener {

        System.Logger LOG = System.getLogger(Desk.class.getName());

        Listener SILENT = new Listener() {
        };

        /** These items were read and are safe. */
        default void read(List<Read> items) {}

        /** This article was kept without what it says or was not grouped, or this story is kept without its claims. */
        default void failed(Fault fault) {
            LOG.log(System.Logger.Level.WARNING, fault.toString());
        }
    }

    /** The desk was asked to stop; everything that was taken in before is kept. */
    public static final class StoppedException extends RuntimeException {

        private static final long serialVersionUID = 1;

        StoppedException() {
            super("stopped");
        }
    }

    private Desk(Attache attache, Store store, Options options, Store.Hold hold) {
        this.hold = hold;
        this.attache = attache;
        this.store = store;
        this.options = options;
        present = new Present(options, this::article,
                id -> store.stories().get(id).map(Stories.Version::dossier), faults::add);
        decisions = new Decisions(store, present);
        press = new Press(attache, store, present, decisions::families, options.analyses(), faults::add);
    }

    /**
     * Opens a desk over a store and brings the window to mind.
     *
     * @throws org.attache.store.StoreException when another desk is open over the store, in this process or another
     */
    public static Desk open(Attache attache, Store store, Options options) {
        Store.Hold hold = store.hold();
        try {
            Desk desk = new Desk(attache, store, options, hold);
            desk.decisions.learn();
            store.articles().latest(options.window().articles(), desk.present::restore);
            desk.print(false);
            return desk;
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    /** Lets another desk, of another process mostly, work on the stories until {@link #resume}. */
    public void rest() {
        seen = store.changes().last();
        hold.close();
    }

    /**
     * Goes on after a rest.
     *
     * @return false when another desk has changed stories meanwhile: this one is of no use any more
     * @throws org.attache.store.StoreException when another desk is at work
     */
    public boolean resume() {
        hold = store.hold();
        List<Changes.Change> since = store.changes().after(seen, MOST_CHANGES);
        boolean same = since.size() < MOST_CHANGES
                && since.stream().map(Changes.Change::kind).noneMatch(STORIES::contains);
        if (!same) {
            hold.close();
        }
        return same;
    }

    /**
     * Takes in what an input holds, from where an earlier run stopped.
     *
     * @throws StoppedException after {@link #stop}
     */
    public void take(Input input, Listener listener) {
        Run run = new Run(InputName.of(input), listener);
        attache.parts(input, run.next, run::add);
        run.takeIn(true);
    }

    /** Does what editors have decided since, then writes the dossiers that changed: those that are due, or all. */
    public void print(boolean everything) {
        print(everything, Listener.SILENT);
    }

    /** The same, telling what could not be got through. */
    public void print(boolean everything, Listener listener) {
        decisions.follow();
        long dossiers = press.print(everything);
        List<Fault> failed = takeFaults();
        if (!failed.isEmpty()) {
            store.commit(failed.stream().map(fault -> skip(fault.of(), fault)).toList());
        }
        tally = tally.plus(new Tally(0, 0, 0, 0, 0, 0, dossiers, failed.size()));
        failed.forEach(listener::failed);
        if (everything) {
            decisions.settled();
        }
        unprinted = 0;
    }

    private List<Fault> takeFaults() {
        List<Fault> taken = faults.stream().sorted().toList();
        faults.clear();
        return taken;
    }

    private static Write skip(String input, Fault fault) {
        return new Write.Skip(input, fault.of(), fault.reason());
    }

    /** Asks the desk, from another thread, to stop after the batch at hand. */
    public void stop() {
        stopped = true;
    }

    public Tally tally() {
        return tally;
    }

    /** Leaves the store open. */
    @Override
    public void close() {
        stop();
        hold.close();
    }

    private Optional<Article> article(ArticleId id) {
        Batch now = batch;
        return (now == null ? Optional.<Article>empty() : now.article(id)).or(() -> press.article(id));
    }

    /** Collects parts until there are enough of them, then takes them in together. */
    private final class Run {

        private final String name;
        private final Listener listener;
        private final List<Part> parts = new ArrayList<>();
        private long bytes;
        private long articles;
        private long next;

        Run(String name, Listener listener) {
            this.name = name;
            this.listener = listener;
            store.journal().input(name).ifPresent(before -> {
                next = before.position();
                articles = before.articles();
            });
        }

        void add(Part part) {
            parts.add(part);
            bytes += part.size();
            next = part.number() + 1;
            if (parts.size() >= options.batch() || bytes >= MOST_BYTES) {
                takeIn(false);
            }
        }

        void takeIn(boolean last) {
            List<Read> reads = parts.parallelStream().flatMap(Run::read).toList();
            parts.clear();
            bytes = 0;
            keep(reads, last);
            listener.read(reads);
            if (unprinted >= options.dossiers()) {
                print(false, listener);
            }
            if (stopped) {
                throw new StoppedException();
            }
        }

        private static Stream<Read> read(Part part) {
            List<Read> found = new ArrayList<>();
            part.read(found::add);
            return found.stream();
        }

        private void keep(List<Read> reads, boolean last) {
            decisions.follow();
            Batch now = new Batch(name, present);
            batch = now;
            Set<ArticleId> held = store.articles().known(ids(reads));
            reads.forEach(read -> now.add(read, held));
            List<Write> writes = now.writes(article -> attache.analyze(article, faults::add), press);
            List<Fault> failed = takeFaults();
            failed.forEach(fault -> writes.add(skip(name, fault)));
            articles += now.tally().articles();
            writes.add(new Write.Progress(name, next, articles, last));
            store.commit(writes);
            batch = null;
            unprinted += now.tally().articles();
            tally = tally.plus(now.tally()).plus(new Tally(0, 0, 0, 0, 0, 0, 0, failed.size()));
            failed.forEach(listener::failed);
        }

        private static List<ArticleId> ids(List<Read> reads) {
            return reads.stream().filter(Read.Article.class::isInstance).map(Read.Article.class::cast)
                    .map(read -> read.article().id()).toList();
        }
    }
}
