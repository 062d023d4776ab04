/**
 * From bytes to articles: text, HTML, feeds, wire documents, archives. Takes bytes with what is known about their
 * origin, gives {@link org.attache.ingest.Read} values; never fetches on its own and never throws for bad input.
 */
@NullMarked
package org.attache.ingest;

import org.jspecify.annotations.NullMarked;
