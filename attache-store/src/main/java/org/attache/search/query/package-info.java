/**
 * The query language: text in, a tree of {@link org.attache.search.query.Query} values out, or an error that names the place.
 * Knows nothing of an index. The language is described in {@code docs/query-language.md}.
 */
@NullMarked
package org.attache.search.query;

import org.jspecify.annotations.NullMarked;
