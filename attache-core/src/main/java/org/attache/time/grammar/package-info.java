/**
 * Which items together are an expression of time, and what they say before anything is known of their surroundings.
 *
 * <p>Takes items; gives the longest {@link org.attache.time.grammar.Match} at a place with its {@link
 * org.attache.time.grammar.Meaning}: a fixed date, a step from somewhere, a length, a set. Named periods and set phrases
 * are data ({@code periods.tsv}, {@code phrases.tsv}). Does not know the day of publication or the tense.
 */
@NullMarked
package org.attache.time.grammar;

import org.jspecify.annotations.NullMarked;
