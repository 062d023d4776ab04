package org.attache.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.search.Results.Hit;
import org.attache.search.Results.Snippet;
import org.attache.search.SearchRequest.Order;
import org.attache.search.document.Fields;
import org.attache.search.document.Scope;
import org.attache.store.Store;
import org.jspecify.annotations.Nullable;

/** Answers a request from the index. */
final class Searching {

    /** Matches counted exactly; beyond it a number is only a lower bound, unless facets need them all. */
    private static final int EXACT = 1_000;
    private static final Sort NEWEST = new Sort(new SortField(Fields.LAST, SortField.Type.LONG, true),
            new SortField(Fields.TIE, SortField.Type.LONG, true));
    private static final Sort RELEVANCE = new Sort(SortField.FIELD_SCORE,
            new SortField(Fields.TIE, SortField.Type.LONG, true));

    private final SearcherManager searchers;
    private final Translation translation;
    private final Store store;
    private final Snippets snippets;
    private final FacetCounts facetCounts = new FacetCounts();

    Searching(SearcherManager searchers, Store store, Analyzer analyzer) {
        this.searchers = searchers;
        this.translation = new Translation(analyzer, store);
        this.store = store;
        this.snippets = new Snippets(analyzer);
    }

    Results search(SearchRequest request) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return search(searcher, request);
        } finally {
            searchers.release(searcher);
        }
    }

    private Results search(IndexSearcher searcher, SearchRequest request) throws IOException {
        Query marked = translation.words(request.query());
        Query query = new BooleanQuery.Builder().add(translation.of(request.query()), Occur.MUST)
                .add(new TermQuery(new Term(Fields.SCOPE, request.scope().name())), Occur.FILTER).build();
        SearchCursor cursor = new SearchCursor(request);
        FieldDoc after = cursor.after();
        int limit = request.page().limit();
        TopFieldCollector best = new TopFieldCollectorManager(request.order() == Order.NEWEST ? NEWEST : RELEVANCE,
                limit + 1, after, EXACT).newCollector();
        FacetCollector facets = new FacetCollector(facetCounts, searcher.getIndexReader(), request.facets());
        searcher.search(query, request.facets().isEmpty() ? best : MultiCollector.wrap(best, facets));
        TopFieldDocs found = best.topDocs();
        List<ScoreDoc> shown = List.of(found.scoreDocs).subList(0, Math.min(limit, found.scoreDocs.length));
        List<Document> documents = new ArrayList<>();
        for (ScoreDoc each : shown) {
            documents.add(searcher.storedFields().document(each.doc));
        }
        List<Hit> hits = hits(documents, request, marked);
        String next = shown.size() < found.scoreDocs.length ? cursor.behind((FieldDoc) shown.getLast()) : null;
        return new Results(hits, found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO, facets.counts(), next);
    }

    private List<Hit> hits(List<Document> documents, SearchRequest request, Query words) {
        List<String> texts = request.snippets() ? texts(documents, request.scope())
                : Collections.nCopies(documents.size(), "");
        boolean near = Translation.near(request.query());
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            hits.add(hit(documents.get(i), request.scope(), snippets.of(texts.get(i), words, near)));
        }
        return hits;
    }

    /** What is looked through for snippets. The index keeps no texts of articles, so they come from the store, all at once. */
    private List<String> texts(List<Document> documents, Scope scope) {
        if (scope != Scope.ARTICLES) {
            return documents.stream().map(each -> each.get(Fields.SHOWN_TITLE)).toList();
        }
        List<ArticleId> ids = documents.stream().map(each -> new ArticleId(each.get(Fields.ID))).toList();
        Map<ArticleId, String> texts = store.articles().texts(ids);
        return ids.stream().map(id -> texts.getOrDefault(id, "")).toList();
    }

    private static Hit hit(Document document, Scope scope, List<Snippet> around) {
        String story = document.get(Fields.STORY);
        return new Hit(scope, document.get(Fields.ID), story == null ? null : new StoryId(story),
                document.get(Fields.SHOWN_TITLE), document.get(Fields.SHOWN_OUTLET),
                number(document, Fields.SHOWN_LOW), number(document, Fields.SHOWN_HIGH),
                day(document.get(Fields.SHOWN_DAY)), around);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
