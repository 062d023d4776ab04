/**
 * A text as words with their places: the words that fingerprints and alignment compare, lines, and what stands in quotation
 * marks. Takes text, gives words and ranges of them. Knows nothing of other texts.
 */
@NullMarked
package org.attache.reuse.word;

import org.jspecify.annotations.NullMarked;
