/**
 * What is in the index: takes dossiers and articles, gives the documents that Lucene keeps, and names their fields. Writes
 * nothing.
 */
@NullMarked
package org.attache.search.document;

import org.jspecify.annotations.NullMarked;
