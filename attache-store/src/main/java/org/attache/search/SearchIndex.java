package org.attache.search;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.LongConsumer;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.attache.search.document.Fields;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;

/**
 * The index of a store.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(Path.of("data/index"), store)) {
 *     index.catchUp();
 *     for (Results.Hit hit : index.search(SearchRequest.of("narva origins<2", Scope.CLAIMS, 20)).hits()) {
 *         System.out.println(hit.title());
 *     }
 * }
 * }</pre>
 *
 * <p><b>Consistency.</b> The index is derived. Each of its commits carries the store's sequence up to which it is true; whatever
 * happens, the next start applies the changes after it once more, which gives the same documents. An index that is damaged,
 * of another format or of a store that has been replaced is built again. Safe for use by several threads; one process at a time.
 */
public final class SearchIndex implements AutoCloseable {

    /** Raised when documents change, so that old indexes are built again. */
    private static final String FORMAT = "3";
    private static final String FORMAT_KEY = "attache-format";
    private static final String SEQUENCE_KEY = "attache-sequence";
    private static final int BUFFER_MEGABYTES = 64;
    /** Merges that may wait for the one thread that merges, at a measured pace, before writing has to wait. */
    private static final int MERGES = 8;

    private final Store store;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Searching searching;
    private final Indexing indexing;
    private final Object turn = new Object();
    private volatile long sequence;
    private volatile boolean current;
    private final Follower follower = new Follower(this);

    private SearchIndex(Store store, Directory directory, IndexWriter writer) throws IOException {
        this.store = store;
        this.directory = directory;
        this.writer = writer;
        this.indexing = new Indexing(store, writer);
        this.sequence = committed(writer);
        this.searchers = new SearcherManager(writer, null);
        this.searching = new Searching(searchers, store, writer.getAnalyzer());
    }

    /**
     * Opens the index in a folder as it is; {@link #catchUp} or {@link #follow} bring it up to date, and build it when there
     * is none.
     *
     * @throws StoreException when another process holds it, or the disk refuses
     */
    public static SearchIndex open(Path folder, Store store) {
        try {
            Directory directory = FSDirectory.open(folder);
            return new SearchIndex(store, directory, writer(directory));
        } catch (LockObtainFailedException e) {
            throw new StoreException(Problem.LOCKED,
                    "the index " + folder + " is held by another process; stop that one or try again", e);
        } catch (IOException e) {
            throw failure(folder.toString(), e);
        }
    }

    private static IndexWriter writer(Directory directory) throws IOException {
        if (!usable(directory)) {
            empty(directory);
        }
        ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(MERGES, 1);
        merges.enableAutoIOThrottle();
        return new IndexWriter(directory, new IndexWriterConfig(new Fields.Words()).setMergeScheduler(merges)
                .setRAMBufferSizeMB(BUFFER_MEGABYTES).setCommitOnClose(false));
    }

    /** Takes away what is left of an index that nobody uses. */
    private static void empty(Directory directory) throws IOException {
        try (Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    /** True for no index yet and for one that this program has written. */
    private static boolean usable(Directory directory) throws IOException {
        try {
            if (!DirectoryReader.indexExists(directory)) {
                return true;
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                return FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT_KEY));
            }
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException | NoSuchFileException
                | EOFException e) {
            return false;
        }
    }

    private static long committed(IndexWriter writer) {
        Iterable<Map.Entry<String, String>> data = writer.getLiveCommitData();
        if (data != null) {
            for (Map.Entry<String, String> each : data) {
                if (each.getKey().equals(SEQUENCE_KEY)) {
                    return Long.parseLong(each.getValue());
                }
            }
        }
        return 0;
    }

    /** Brings the index up to date in a thread of its own, and keeps it so until it is closed. */
    public void follow() {
        follower.start();
    }

    /**
     * Applies what changed since the last time; searches that begin afterwards see it. An index that has nothing, or more than the
     * store has, is built from nothing.
     */
    public void catchUp() {
        synchronized (turn) {
            try {
                if (sequence == 0 || sequence > store.changes().last()) {
                    build(done -> {});
                }
                applyRest();
                searchers.maybeRefreshBlocking();
                current = true;
            } catch (IOException e) {
                throw failure(directory.toString(), e);
            }
        }
    }

    private void applyRest() throws IOException {
        for (long next = indexing.apply(sequence); next > sequence; next = indexing.apply(sequence)) {
            sequence = next;
            goOn();
        }
    }

    /** @throws StoreException when the index is being closed: nobody waits for the rest then */
    private void goOn() {
        if (follower.stopping()) {
            throw new StoreException(Problem.CLOSED, "the index is closed", null);
        }
    }

    /** True when it has been up to date once since it was opened; from then on it is behind by moments only. */
    public boolean current() {
        return current;
    }

    /** True while it is to be built from nothing, so that searches would find a part at most. */
    public boolean building() {
        return sequence == 0 && !current;
    }

    /** Makes what was applied durable, so that a restart need not apply it again. */
    void commit() {
        synchronized (turn) {
            try {
                writer.setLiveCommitData(
                        Map.of(SEQUENCE_KEY, Long.toString(sequence), FORMAT_KEY, FORMAT).entrySet());
                writer.commit();
            } catch (IOException e) {
                throw failure(directory.toString(), e);
            }
        }
    }

    /**
     * Builds everything again. Searches go on with the old documents until it is done.
     *
     * @param progress told the number of articles done, now and then
     * @return articles in the index
     */
    public long rebuild(LongConsumer progress) {
        synchronized (turn) {
            try {
                long articles = build(progress);
                applyRest();
                searchers.maybeRefreshBlocking();
                current = true;
                return articles;
            } catch (IOException e) {
                throw failure(directory.toString(), e);
            }
        }
    }

    /** Until it is done the index claims to know nothing, so that one that was broken off is built again. */
    private long build(LongConsumer progress) throws IOException {
        long before = store.changes().last();
        sequence = 0;
        writer.deleteAll();
        long articles = new Building(store, indexing, writer, done -> {
            goOn();
            progress.accept(done);
        }).all();
        sequence = before;
        commit();
        return articles;
    }

    /**
     * @throws IllegalArgumentException for a cursor that is not of this search
     */
    public Results search(SearchRequest request) {
        try {
            return searching.search(request);
        } catch (IOException e) {
            throw failure(directory.toString(), e);
        }
    }

    /** The store's sequence up to which the index is true. */
    public long sequence() {
        return sequence;
    }

    Store store() {
        return store;
    }

    private static StoreException failure(String place, IOException e) {
        boolean full = e.getMessage() != null && e.getMessage().contains("No space left");
        return new StoreException(full ? Problem.FULL : Problem.UNREACHABLE,
                (full ? "no space is left for the index " : "the index cannot be read or written: ") + place + " ("
                        + e.getMessage() + ")",
                e);
    }

    @Override
    public void close() {
        follower.stop();
        try {
            if (writer.isOpen()) {
                commit();
            }
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
