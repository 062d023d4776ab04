/**
 * Feeds: RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, CDF, JSON Feed, news sitemaps, with the modules that news uses. Takes
 * bytes with the address and the headers they came with, gives a {@link org.attache.ingest.feed.Feed}. Reads the broken feeds
 * that exist and says that they are broken. Does not fetch, does not keep state.
 */
@NullMarked
package org.attache.ingest.feed;

import org.jspecify.annotations.NullMarked;
