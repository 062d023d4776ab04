package org.attache.search;

import java.util.Set;
import org.attache.search.document.Facet;
import org.attache.search.document.Scope;
import org.attache.search.query.Query;
import org.attache.store.PageRequest;

/**
 * What to look for, and how to show it.
 *
 * @param scope what the hits are
 * @param facets what to count over all matches
 * @param snippets true for the words around the match
 */
public record SearchRequest(Query query, Scope scope, Order order, PageRequest page, Set<Facet> facets,
        boolean snippets) {

    /** How hits are sorted. */
    public enum Order {
        /** By the last publication. */
        NEWEST,
        /** By how well the words fit. */
        RELEVANCE
    }

    public SearchRequest {
        facets = Set.copyOf(facets);
    }

    /** The newest first, with snippets, without facets. */
    public static SearchRequest of(String query, Scope scope, int limit) {
        return new SearchRequest(Query.parse(query), scope, Order.NEWEST, PageRequest.first(limit), Set.of(), true);
    }
}
