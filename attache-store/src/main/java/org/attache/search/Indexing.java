package org.attache.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.attache.model.ArticleId;
import org.attache.model.ClaimId;
import org.attache.model.StoryId;
import org.attache.search.document.Documents;
import org.attache.search.document.Fields;
import org.attache.store.Changes.Change;
import org.attache.store.Claims;
import org.attache.store.Store;
import org.attache.store.Stories;

/** Writes the documents of what changed. */
final class Indexing {

    private static final int CHANGES = 2_000;
    /** Few at a time: what is read and not yet written survives collections of the heap, and each then copies it. */
    static final int STORIES = 16;

    private final Store store;
    private final IndexWriter writer;

    Indexing(Store store, IndexWriter writer) {
        this.store = store;
        this.writer = writer;
    }

    /**
     * Applies the next changes after a sequence; a story that changed several times among them is written once.
     *
     * @return the last sequence applied, which is the given one when there is nothing more
     */
    long apply(long after) throws IOException {
        List<Change> changes = store.changes().after(after, CHANGES);
        apply(changes);
        return changes.isEmpty() ? after : changes.getLast().sequence();
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
        update(alone(alone));
    }

    private void stories(Collection<StoryId> ids) throws IOException {
        List<StoryId> all = List.copyOf(ids);
        for (int i = 0; i < all.size(); i += STORIES) {
            List<StoryId> some = all.subList(i, Math.min(all.size(), i + STORIES));
            writer.deleteDocuments(some.stream().map(id -> new Term(Fields.STORY, id.value())).toArray(Term[]::new));
            update(documents(some));
        }
    }

    private void update(List<Document> documents) throws IOException {
        for (Document document : documents) {
            writer.updateDocument(new Term(Fields.KEY, document.get(Fields.KEY)), document);
        }
    }

    /** The documents of the present versions of some stories. */
    List<Document> documents(Collection<StoryId> ids) {
        Map<StoryId, Map<ClaimId, Claims.Key>> keys = store.claims().keys(ids);
        List<Document> documents = new ArrayList<>();
        for (Stories.Version version : store.stories().all(ids)) {
            Map<ClaimId, String> own = new HashMap<>();
            keys.getOrDefault(version.dossier().id(), Map.of()).forEach((id, key) -> own.put(id, key.value()));
            documents.addAll(new Documents(version.dossier(), own).all());
        }
        return documents;
    }

    /** The documents of some articles that are in no story. */
    List<Document> alone(Collection<ArticleId> ids) {
        return ids.stream().flatMap(id -> store.articles().analysis(id).stream()).map(Documents::alone).toList();
    }
}
