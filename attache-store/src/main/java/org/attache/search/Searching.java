package org.attache.search;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.attache.model.StoryId;
import org.attache.search.Results.Count;
import org.attache.search.Results.Hit;
import org.attache.search.Results.Snippet;
import org.attache.search.SearchRequest.Facet;
import org.attache.search.SearchRequest.Order;
import org.attache.search.SearchRequest.Scope;
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
    private final Snippets snippets;
    private final FacetCounts facetCounts = new FacetCounts();

    Searching(SearcherManager searchers, Store store, Analyzer analyzer) {
        this.searchers = searchers;
        this.translation = new Translation(analyzer, store);
        this.snippets = new Snippets(analyzer, store);
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
        TopFieldDocs found = searcher.search(query, new TopFieldCollectorManager(
                request.order() == Order.NEWEST ? NEWEST : RELEVANCE, limit + 1, after, EXACT));
        List<ScoreDoc> shown = List.of(found.scoreDocs).subList(0, Math.min(limit, found.scoreDocs.length));
        List<Hit> hits = new ArrayList<>();
        for (ScoreDoc each : shown) {
            hits.add(hit(searcher.storedFields().document(each.doc), request, marked));
        }
        String next = shown.size() < found.scoreDocs.length ? cursor.behind((FieldDoc) shown.getLast()) : null;
        return new Results(hits, found.totalHits.value(),
                found.totalHits.relation() == TotalHits.Relation.EQUAL_TO, facets(searcher, query, request), next);
    }

    private SortedMap<Facet, List<Count>> facets(IndexSearcher searcher, Query query, SearchRequest request)
            throws IOException {
        SortedMap<Facet, List<Count>> counts = new TreeMap<>();
        if (!request.facets().isEmpty()) {
            FacetsCollector matches = searcher.search(query, new FacetsCollectorManager());
            for (Facet facet : request.facets()) {
                counts.put(facet, facetCounts.of(searcher.getIndexReader(), facet, matches));
            }
        }
        return counts;
    }

    private Hit hit(Document document, SearchRequest request, Query words) {
        Scope scope = request.scope();
        String id = document.get(Fields.ID);
        String story = document.get(Fields.STORY);
        String day = document.get(Fields.SHOWN_DAY);
        String title = document.get(Fields.SHOWN_TITLE);
        List<Snippet> around = request.snippets() ? snippets.of(scope, id, title, words) : List.of();
        return new Hit(scope, id, story == null ? null : new StoryId(story), title, document.get(Fields.SHOWN_OUTLET),
                number(document, Fields.SHOWN_LOW), number(document, Fields.SHOWN_HIGH), day(day), around);
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
