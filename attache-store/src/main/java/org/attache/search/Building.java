package org.attache.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.attache.search.document.Fields;
import org.attache.search.document.Scope;
import org.attache.store.Store;

/**
 * Writes all documents into an empty index, with all processors.
 *
 * <p><b>Idea.</b> Stories are taken in the order in which their dossiers were stored, which is nearly the order in which they
 * and their articles lie on disk: a store that the system does not hold in memory is then read from its beginning to its
 * end.
 */
final class Building {

    private static final int ARTICLES = 256;

    private final Deque<Future<Integer>> running = new ArrayDeque<>();
    private final int threads = Runtime.getRuntime().availableProcessors();
    private final Store store;
    private final Indexing indexing;
    private final IndexWriter writer;
    private final LongConsumer progress;
    private long articles;

    /** @param progress told the number of articles written, now and then */
    Building(Store store, Indexing indexing, IndexWriter writer, LongConsumer progress) {
        this.store = store;
        this.indexing = indexing;
        this.writer = writer;
        this.progress = progress;
    }

    /** Gives the number of articles. */
    long all() throws IOException {
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            each(workers, store.stories()::inOrder, Indexing.STORIES, indexing::documents);
            each(workers, store.articles()::alone, ARTICLES, indexing::alone);
            finish(0);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return articles;
    }

    private <T> void each(ExecutorService workers, Consumer<Consumer<T>> source, int size,
            Function<List<T>, List<Document>> documents) {
        List<T> some = new ArrayList<>();
        source.accept(id -> {
            some.add(id);
            if (some.size() == size) {
                submit(workers, List.copyOf(some), documents);
                some.clear();
            }
        });
        submit(workers, List.copyOf(some), documents);
    }

    private <T> void submit(ExecutorService workers, List<T> ids, Function<List<T>, List<Document>> documents) {
        running.add(workers.submit(() -> add(documents.apply(ids))));
        finish(2 * threads);
    }

    /** Waits until at most so many are running. */
    private void finish(int most) {
        while (running.size() > most) {
            articles += result(running.remove());
            progress.accept(articles);
        }
    }

    private static int result(Future<Integer> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new UncheckedIOException(new IOException(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    /** Adds documents that are not there yet; gives the number of articles among them. */
    private int add(List<Document> documents) {
        int added = 0;
        try {
            for (Document document : documents) {
                writer.addDocument(document);
                added += Scope.ARTICLES.name().equals(document.get(Fields.SCOPE)) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return added;
    }
}
