/**
 * What the words of one sentence are in an attribution. Takes a parsed sentence; gives features of its words, and by fitted
 * weights which of them report, which stand for the source and which for the content. Tables of cue words and weights lie beside
 * it. Looks at no other sentence and decides nothing: {@code org.attache.attribution} does.
 */
@NullMarked
package org.attache.cue;

import org.jspecify.annotations.NullMarked;
