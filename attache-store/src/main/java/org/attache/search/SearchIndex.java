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
import org.attache.store.Store;
import org.attache.store.StoreException.Problem;
import org.attache.store.StoreException;

/**
 * The index of a store.
 *
 * <pre>{@code
 * try (SearchIndex index = SearchIndex.open(Path.of("data/index"), store)) {
 *     index.follow();
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
    private static final String FORMAT = "2";
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
     * Opens the index in a folder and brings it up to date; builds it when there is none.
     *
     * @throws StoreException when another process holds it, or the disk refuses
     */
    public static SearchIndex open(Path folder, Store store) {
        try {
            Directory directory = FSDirectory.open(folder);
            SearchIndex index = new SearchIndex(store, directory, writer(directory));
            index.start();
            return index;
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

    private void start() {
        if (sequence == 0 || sequence > store.changes().last()) {
            rebuild(done -> {});
        } else {
            catchUp();
        }
    }

    /** Follows the store in a thread of its own until the index is closed. */
    public void follow() {
        follower.start();
    }

    /** Applies what changed since the last time; searches that begin afterwards see it. */
    public void catchUp() {
        synchronized (turn) {
            try {
                sequence = indexing.apply(sequence);
                searchers.maybeRefreshBlocking();
            } catch (IOException e) {
                throw failure(directory.toString(), e);
            }
        }
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
     * @param progress told the number of articles done, now and then, by several threads
     * @return articles in the index
     */
    public long rebuild(LongConsumer progress) {
        synchronized (turn) {
            try {
                long before = store.changes().last();
                writer.deleteAll();
                long articles = indexing.all(progress);
                sequence = indexing.apply(before);
                commit();
                searchers.maybeRefreshBlocking();
                return articles;
            } catch (IOException e) {
                throw failure(directory.toString(), e);
            }
        }
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
