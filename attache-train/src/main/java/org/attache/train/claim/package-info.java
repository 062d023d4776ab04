/**
 * Fits the weights by which statements of a story are taken for one claim, offline. Takes bundles of articles with the key
 * claims that a careful reader found in them; gives the small table of weights that {@code org.attache.likeness} ships.
 */
@NullMarked
package org.attache.train.claim;

import org.jspecify.annotations.NullMarked;
