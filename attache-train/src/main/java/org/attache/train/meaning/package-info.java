/** Builds the table of word meanings. Takes the files of WordNet; gives a resource of {@code org.attache.meaning}. Reads no article. */
@NullMarked
package org.attache.train.meaning;

import org.jspecify.annotations.NullMarked;
