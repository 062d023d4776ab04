package org.attache.serve;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.attache.Attache;
import org.attache.desk.Desk;
import org.attache.desk.Options;
import org.attache.store.Desk.Decision;
import org.attache.store.Desk.Family;
import org.attache.store.Desk.Grade;
import org.attache.store.Desk.Merge;
import org.attache.store.Desk.Split;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The desk's own stream inside the server: does at once what editors decide, and takes in what comes from feeds. While another
 * process takes articles in, that one follows what editors decide, and feeds wait. One thread works; the language pack is loaded when it is needed first, so that the server is ready before it.
 */
public final class Editing implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Editing.class.getName());
    private static final long PATIENCE_SECONDS = 20;

    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("desk")
            .factory());
    private final Store store;
    private @Nullable Attache attache;
    private volatile @Nullable Desk desk;

    public Editing(Store store) {
        this.store = store;
    }

    /** Something for the desk to do. */
    public interface Work {

        void on(Desk desk);
    }

    /** Does something after what was asked for before; returns at once. The future tells whether it was done. */
    public Future<Boolean> later(Work work) {
        return thread.submit(() -> {
            try {
                work(work);
                return true;
            } catch (Desk.StoppedException e) {
                LOG.log(System.Logger.Level.DEBUG, "stopped");
            } catch (StoreException e) {
                LOG.log(System.Logger.Level.WARNING, e.getMessage());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.ERROR, "the desk failed", e);
            }
            return false;
        });
    }

    private void work(Work work) {
        Desk open = open();
        try {
            work.on(open);
        } finally {
            open.rest();
        }
    }

    /**
     * Opened when it is needed first, and again when another process has put articles into stories since: it loads the language
     * pack and brings the last weeks to mind. Between two works it rests, so that other processes may have the stories.
     */
    private Desk open() {
        Desk open = desk;
        if (open == null || !open.resume()) {
            open = Desk.open(attache(), store, Options.USUAL);
            desk = open;
        }
        return open;
    }

    private Attache attache() {
        Attache loaded = attache;
        if (loaded == null) {
            loaded = Attache.create();
            attache = loaded;
        }
        return loaded;
    }

    /** Puts stories back as they were before a decision; where articles move, brings them to mind anew. */
    public boolean undo(Decision decision) {
        return switch (decision) {
            case Merge merge -> restore(decision);
            case Split split -> restore(decision);
            case Family family -> follow();
            case Grade grade -> true;
        };
    }

    private boolean restore(Decision decision) {
        return settled(thread.submit(() -> {
            try (Store.Hold hold = store.hold()) {
                new Restoring(store, attache()).undo(decision);
            }
            desk = null;
            return true;
        }));
    }

    /**
     * Brings the dossiers in line with what was decided and waits for it, though not for ever.
     *
     * @return false when it is still at work, or another process is and will follow them
     */
    public boolean follow() {
        return settled(later(open -> open.print(true)));
    }

    private static boolean settled(Future<Boolean> work) {
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StoreException refused) {
                throw refused;
            }
            throw new IllegalStateException("the desk failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ends after the batch at hand. */
    @Override
    public void close() {
        Desk open = desk;
        if (open != null) {
            open.stop();
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
