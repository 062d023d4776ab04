package org.attache.serve.api;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.attache.model.ArticleId;
import org.attache.model.StoryId;
import org.attache.search.Results;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest.Order;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.attache.serve.ask.Searches;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Queries;
import org.attache.serve.http.Reply;
import org.attache.serve.http.Request;
import org.attache.serve.page.frame.Links;
import org.attache.store.Page;
import org.attache.store.PageRequest;

/** Search. */
final class SearchApi {

    private final SearchIndex index;

    SearchApi(SearchIndex index) {
        this.index = index;
    }

    List<Endpoint> endpoints() {
        return List.of(
                Endpoint.get("/v1/search/facets", "search", "What the matches of a query have in common", List.of(
                        Asked.text("q", "a query; needed"),
                        Asked.choice("in", Scope.class, "what is looked for; default claims"),
                        Asked.word("format", "json, csv, ndjson; the Accept header does as well", "json", "csv",
                                "ndjson"),
                        Asked.whole("limit", 1, PageRequest.MOST, "items of a page"),
                        Asked.text("cursor", "next of the page before")), Schemas.page(Fields.FACETS), this::facets)
                        .giving("application/json", "text/csv", "application/x-ndjson"),
                Endpoint.get("/v1/search", "search", "Articles, claims or stories that match a query", List.of(
                        Asked.text("q", "a query; needed"),
                        Asked.choice("in", Scope.class, "what is looked for; default claims"),
                        Asked.choice("order", Order.class, "newest or relevance"),
                        Asked.word("format", "json, csv, ndjson, atom; the Accept header does as well", "json", "csv",
                                "ndjson",
                                "atom"),
                        Asked.whole("limit", 1, PageRequest.MOST, "items of a page"),
                        Asked.text("cursor", "next of the page before")), Schemas.page(Fields.HITS), this::search)
                        .giving("application/json", "text/csv", "application/x-ndjson", "application/atom+xml"));
    }

    private Reply search(Request request) {
        Parameters asked = request.parameters();
        Searches.parse(asked.needed("q"));
        return new Listing<>("Search: " + asked.needed("q"), Fields.HITS, page -> {
            Results results = Searches.find(index, asked, page, Set.of());
            return new Page<>(results.hits(), results.next());
        }, SearchApi::entry).reply(request);
    }

    private Reply facets(Request request) {
        Parameters asked = request.parameters();
        Searches.parse(asked.needed("q"));
        return Listing.whole("Facets: " + asked.needed("q"), Fields.FACETS, () -> counts(asked)).reply(request);
    }

    private List<Fields.FacetValue> counts(Parameters asked) {
        List<Fields.FacetValue> values = new ArrayList<>();
        Searches.find(index, asked, PageRequest.first(1), EnumSet.allOf(Facet.class)).facets()
                .forEach((facet, counts) -> counts
                        .forEach(count -> values.add(new Fields.FacetValue(Searches.field(facet), count))));
        return values;
    }

    private static Atom.Entry entry(Results.Hit hit) {
        String path = switch (hit.scope()) {
            case ARTICLES -> Links.article(new ArticleId(hit.id()));
            case CLAIMS -> "/claims/" + Queries.escape(hit.id());
            case STORIES -> Links.story(new StoryId(hit.id()));
        };
        return new Atom.Entry(hit.scope().name().toLowerCase(java.util.Locale.ROOT) + ":" + hit.id(), hit.title(),
                hit.snippets().isEmpty() ? "" : hit.snippets().get(0).text(), path,
                hit.day() == null ? Instant.EPOCH : hit.day().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
