/**
 * The rules of the event coder as data: frames of verbs and nouns with their conditions, slots and codes, word classes, and the
 * table that codes an act anew under the word that governs it.
 *
 * <p>Takes {@code verbs.tsv}, {@code nouns.tsv}, {@code classes.tsv} and {@code recode.tsv}; gives {@link
 * org.attache.event.frame.Frame frames} by the lemma that triggers them. Does not see a sentence.
 */
@NullMarked
package org.attache.event.frame;

import org.jspecify.annotations.NullMarked;
