/**
 * Search over the articles, claims and stories of a store: an index on disk that is derived from the store, follows its changes,
 * catches up after a crash and can be built again at any time. Takes {@linkplain org.attache.search.query.Query
 * queries}, gives hits with snippets, facets and cursors.
 *
 * <p>Start at {@link org.attache.search.SearchIndex}. Keeps nothing that the store does not hold.
 */
@NullMarked
package org.attache.search;

import org.jspecify.annotations.NullMarked;
