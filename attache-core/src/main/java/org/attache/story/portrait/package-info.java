/**
 * An article as the weighted words it is compared by, and how rare a word is in the stream so far. Takes articles in the order of
 * the stream, gives portraits, the nearest of them, and the features of a pair. Decides nothing.
 */
@NullMarked
package org.attache.story.portrait;

import org.jspecify.annotations.NullMarked;
