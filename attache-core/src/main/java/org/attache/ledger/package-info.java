/**
 * Who did what to whom over time: the events of pairs of actors as a table, weighed by independent origins beside the raw
 * count of mentions, and the events in the formats that existing programs load.
 *
 * <p>Takes dossiers; gives a {@link org.attache.ledger.Ledger} and rows of GDELT, ICEWS, PLOVER and CSV. Counts only what
 * is told as having happened: denied, hypothetical and habitual acts never enter, acts of long ago only on request. Does
 * not write files and does not know the clock: the moment of export is an argument.
 */
@NullMarked
package org.attache.ledger;

import org.jspecify.annotations.NullMarked;
