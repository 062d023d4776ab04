/**
 * Which words mean nearly the same.
 *
 * <p>Takes dictionary forms; gives how akin two are, 0 to 1 ({@link org.attache.meaning.Thesaurus}). Knows no text, no
 * context and no names: a word has all its usual senses at once, the more used the heavier. Whether two statements are
 * one is not decided here.
 */
@NullMarked
package org.attache.meaning;

import org.jspecify.annotations.NullMarked;
