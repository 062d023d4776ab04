/**
 * Who did what to whom over time: the events of pairs of actors as a table, weighed by independent origins beside the raw
 * count of mentions.
 *
 * <p>Takes dossiers; gives a {@link org.attache.ledger.Ledger}. Counts only what is told as having happened or announced:
 * denied, hypothetical and habitual acts never enter, acts of long ago only on request. Does not draw and does not write files.
 */
@NullMarked
package org.attache.ledger;

import org.jspecify.annotations.NullMarked;
