/**
 * Which statements of a story say the same.
 *
 * <p>Takes the {@linkplain org.attache.proposition.Proposition propositions} of all its articles and the way of each to its
 * source ({@link org.attache.likeness.Ways}); gives pairs with a {@link org.attache.likeness.Verdict}
 * ({@link org.attache.likeness.Pairs}) and groups of statements that are one claim ({@link org.attache.likeness.Alignment}). A false join
 * counts sources of one thing for another, a miss only leaves two claims side by side: so any conflict of party, number, day, polarity or
 * firmness keeps statements apart, however much they share. Counts no sources.
 */
@NullMarked
package org.attache.likeness;

import org.jspecify.annotations.NullMarked;
