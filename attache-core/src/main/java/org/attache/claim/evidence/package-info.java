/**
 * One claim by itself: who stands behind it, and what is to be remarked.
 *
 * <p>{@code Evidence} draws the graph that {@link org.attache.independence.Origins} counts: the articles of the claim, whom they
 * cite, and which of these are or may be one, each identity with its reason and its words. It leans on {@code Heard} (a headline
 * without a source has that of its body), {@code LikeSources} (two that may be one by what they are), {@code Copies} (two assertions that are one text) and {@code Counted} ("two officials"
 * are two nodes in one reading and one in the other). {@code Flags} adds the remarks that need no other claim, {@code Wording}
 * the sentence by which the claim is shown. {@link org.attache.claim.evidence.Drawn} is all of this together, before it is
 * written down. Never looks at another claim.
 */
@NullMarked
package org.attache.claim.evidence;

import org.jspecify.annotations.NullMarked;
