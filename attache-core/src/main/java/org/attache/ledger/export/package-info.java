/**
 * The events of a ledger in the formats that existing programs load: GDELT with its table of mentions, ICEWS, PLOVER, and a
 * table of our own with a codebook.
 *
 * <p>Takes a {@link org.attache.ledger.Ledger}; gives text. Does not write files and does not know the clock: the moment of
 * export is an argument.
 */
@NullMarked
package org.attache.ledger.export;

import org.jspecify.annotations.NullMarked;
