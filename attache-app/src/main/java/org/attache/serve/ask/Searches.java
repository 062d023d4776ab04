package org.attache.serve.ask;

import java.util.Set;
import org.attache.search.Results;
import org.attache.search.SearchIndex;
import org.attache.search.SearchRequest;
import org.attache.search.SearchRequest.Order;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.attache.search.query.Query;
import org.attache.search.query.QueryException;
import org.attache.serve.http.Parameters;
import org.attache.serve.http.Problem;
import org.attache.store.PageRequest;

/** Searches, from parameters. */
public final class Searches {

    private Searches() {}

    /** @throws org.attache.serve.http.ProblemException when the text is no query, with the place */
    public static Query parse(String text) {
        return parse("q", text);
    }

    /** @param name of the parameter or field that the text stands in */
    public static Query parse(String name, String text) {
        try {
            return Query.parse(text);
        } catch (QueryException e) {
            throw Problem.parameter(name, "is no query: " + e.getMessage()).exception();
        }
    }

    public static Scope scope(Parameters of) {
        return of.choice("in", Scope.class).orElse(Scope.CLAIMS);
    }

    public static Order order(Parameters of) {
        return of.choice("order", Order.class).orElse(Order.NEWEST);
    }

    /** The field of the query language that a facet narrows by. */
    public static String field(Facet facet) {
        return switch (facet) {
            case OUTLET -> "outlet";
            case LANGUAGE -> "lang";
            case STATE -> "state";
            case FLAG -> "flag";
            case EVENT -> "event";
        };
    }

    /** @throws org.attache.serve.http.ProblemException also while the index is being built: a part of the matches is no answer */
    public static Results find(SearchIndex index, Parameters of, PageRequest page, Set<Facet> facets) {
        SearchRequest request = new SearchRequest(parse(of.needed("q")), scope(of), order(of), page, facets, true);
        if (index.building()) {
            throw Problem.of(503, "Not ready", "the search index is being built; ask again in a minute").exception();
        }
        try {
            return index.search(request);
        } catch (IllegalArgumentException e) {
            throw Problem.parameter("cursor", "must be the next of a page before, unchanged").exception();
        }
    }
}
