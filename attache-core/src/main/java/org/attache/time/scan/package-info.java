/**
 * Cuts text into the items that expressions of time are made of: numbers, words of the table {@code words.tsv}, signs.
 *
 * <p>Takes the text of a sentence; gives {@link org.attache.time.scan.Items} with their kind and value, and amounts read from
 * them ("twenty-three", "several"). Does not know which items together say when.
 */
@NullMarked
package org.attache.time.scan;

import org.jspecify.annotations.NullMarked;
