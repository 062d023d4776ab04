/**
 * What the sentences of an article say, cut up and taken apart for comparison.
 *
 * <p>Takes a {@linkplain org.attache.reading.ReadArticle read article}; gives its statements
 * ({@link org.attache.proposition.Clauses}) and for each its {@link org.attache.proposition.Proposition}: predicate, who acts on whom,
 * figures with what they count, days, polarity and firmness, all its words by class. Compares nothing and knows neither sources
 * nor other articles.
 */
@NullMarked
package org.attache.proposition;

import org.jspecify.annotations.NullMarked;
