/**
 * Attributions that the order and class of words show without weights: speakers beside a statement, phrases and light verbs that
 * stand for a verb of speech, adverbs, nouns and tidings. Takes a parsed sentence; gives for each cue word the part every word
 * plays. Tables of such words lie beside it. Looks at no other sentence.
 */
@NullMarked
package org.attache.attribution.wording;

import org.jspecify.annotations.NullMarked;
