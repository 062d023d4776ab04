/**
 * How fast a story is worked out: who says so, what is claimed, how independent it is. Makes its own articles; prints milliseconds a story,
 * after parsing.
 */
@NullMarked
package org.attache.bench.claim;

import org.jspecify.annotations.NullMarked;
