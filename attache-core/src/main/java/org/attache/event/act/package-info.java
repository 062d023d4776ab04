/**
 * Reads the acts of one sentence: which frame holds at which word, where its slots lead, and whether the words say that it
 * took place.
 *
 * <p>Takes a dependency tree and the frames; gives {@link org.attache.event.act.Act acts} whose sides are still tokens. Does not
 * know who the sides are, on which day it was, or what the rest of the article says.
 */
@NullMarked
package org.attache.event.act;

import org.jspecify.annotations.NullMarked;
