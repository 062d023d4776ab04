/**
 * The codes an event can carry: CAMEO codes with their meaning, PLOVER categories and modes with their scores.
 *
 * <p>Takes a code; gives its row of {@code codes.tsv} or {@code plover.tsv}. Does not decide which act has which code.
 */
@NullMarked
package org.attache.event.code;

import org.jspecify.annotations.NullMarked;
