package org.attache.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.attache.model.ArticleId;
import org.attache.model.ClaimId;
import org.attache.model.StoryId;
import org.attache.search.SearchRequest.Scope;
import org.attache.store.Changes.Change;
import org.attache.store.Claims;
import org.attache.store.Store;
import org.attache.store.Stories;

/** Writes documents: those of what changed, or all. */
final class Indexing {

    private static final int CHANGES = 2_000;
    /** Few at a time: what is read and not yet written survives collections of the heap, and each then copies it. */
    private static final int STORIES = 16;
    private static final int ARTICLES = 256;

    private final Store store;
    private final IndexWriter writer;

    Indexing(Store store, IndexWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /**
     * Applies all changes after a sequence; a story that changed several times is written once.
     *
     * @return the last sequence applied
     */
    long apply(long after) throws IOException {
        long sequence = after;
        List<Change> changes = store.changes().after(sequence, CHANGES);
        while (!changes.isEmpty()) {
            apply(changes);
            sequence = changes.getLast().sequence();
            changes = store.changes().after(sequence, CHANGES);
        }
        return sequence;
    }

    private void apply(List<Change> changes) throws IOException {
        Set<StoryId> stories = new LinkedHashSet<>();
        Set<ArticleId> articles = new LinkedHashSet<>();
        for (Change change : changes) {
            switch (change.kind()) {
                case STORY, STORY_ENDED -> stories.add(new StoryId(change.id()));
                case ARTICLE, EDITION -> articles.add(new ArticleId(change.id()));
                case FEED, DECISION, QUERY, WATCH, TOKEN, DELIVERY, SETTING -> {
                }
            }
        }
        List<ArticleId> alone = new ArrayList<>();
        for (ArticleId article : articles) {
            store.stories().of(article).ifPresentOrElse(stories::add, () -> alone.add(article));
        }
        stories(stories);
        alone(alone);
    }

    private void stories(Collection<StoryId> ids) throws IOException {
        List<StoryId> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += STORIES) {
            List<StoryId> some = all.subList(i, Math.min(all.size(), i + STORIES));
            writer.deleteDocuments(some.stream().map(id -> new Term(Fields.STORY, id.value())).toArray(Term[]::new));
            for (Document document : documents(some)) {
                writer.updateDocument(key(document), document);
            }
        }
    }

    private List<Document> documents(List<StoryId> ids) {
        Map<StoryId, Map<ClaimId, Claims.Key>> keys = store.claims().keys(ids);
        List<Document> documents = new ArrayList<>();
        for (Stories.Version version : store.stories().all(ids)) {
            Map<ClaimId, String> own = new HashMap<>();
            keys.getOrDefault(version.dossier().id(), Map.of()).forEach((id, key) -> own.put(id, key.value()));
            documents.addAll(new Documents(version.dossier(), own).all());
        }
        return documents;
    }

    private void alone(Collection<ArticleId> ids) throws IOException {
        for (ArticleId id : ids) {
            Document document = store.articles().analysis(id).map(Documents::alone).orElse(null);
            if (document != null) {
                writer.updateDocument(key(document), document);
            }
        }
    }

    private static Term key(Document document) {
        return new Term(Fields.KEY, document.get(Fields.KEY));
    }

    /** Writes all documents into an empty index, with all processors. Gives the number of articles. */
    long all(LongConsumer progress) throws IOException {
        int processors = Runtime.getRuntime().availableProcessors();
        AtomicLong articles = new AtomicLong();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            Deque<Future<Integer>> running = new ArrayDeque<>();
            StoryId last = null;
            List<StoryId> stories = store.stories().ids(null, STORIES);
            while (!stories.isEmpty()) {
                List<StoryId> some = stories;
                running.add(workers.submit(() -> add(documents(some))));
                finish(running, 2 * processors, articles, progress);
                last = stories.getLast();
                stories = store.stories().ids(last, STORIES);
            }
            submitAlone(workers, running, processors, articles, progress);
            finish(running, 0, articles, progress);
        }
        return articles.get();
    }

    private void submitAlone(ExecutorService workers, Deque<Future<Integer>> running, int processors,
            AtomicLong articles, LongConsumer progress) throws IOException {
        List<ArticleId> alone = store.articles().alone(null, ARTICLES);
        while (!alone.isEmpty()) {
            List<ArticleId> some = alone;
            Callable<Integer> task = () -> add(some.stream().flatMap(id -> store.articles().analysis(id).stream())
                    .map(Documents::alone).toList());
            running.add(workers.submit(task));
            finish(running, 2 * processors, articles, progress);
            alone = store.articles().alone(alone.getLast(), ARTICLES);
        }
    }

    /** Waits until at most so many are running. */
    private static void finish(Deque<Future<Integer>> running, int most, AtomicLong articles, LongConsumer progress)
            throws IOException {
        while (running.size() > most) {
            try {
                progress.accept(articles.addAndGet(running.remove().get()));
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw new IOException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
    }

    /** Adds documents that are not there yet; gives the number of articles among them. */
    private int add(List<Document> documents) {
        int articles = 0;
        try {
            for (Document document : documents) {
                writer.addDocument(document);
                articles += Scope.ARTICLES.name().equals(document.get(Fields.SCOPE)) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return articles;
    }
}
