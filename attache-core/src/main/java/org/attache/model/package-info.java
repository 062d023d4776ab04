/**
 * The vocabulary of Attaché as immutable values: articles, what one article says ({@link org.attache.model.Analysis}),
 * and what a story rests on ({@link org.attache.model.Dossier}).
 *
 * <p>Takes nothing, computes nothing, knows no I/O, clock or thread. Offsets are UTF-16 code units into the text of an
 * article, start inclusive, end exclusive. A component that may be unknown is {@code @Nullable}; an empty list means
 * "none". Every list is immutable and sorted by a key that its owner states.
 */
@NullMarked
package org.attache.model;

import org.jspecify.annotations.NullMarked;
