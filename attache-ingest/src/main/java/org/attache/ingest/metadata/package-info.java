/**
 * What a web page says about itself: title, authors, times, addresses, outlet, language, key points.
 *
 * <p>Takes a parsed page and its address; reconciles JSON-LD, microdata, OpenGraph, other meta tags, the address and
 * the visible text into one {@link org.attache.ingest.metadata.PageMetadata}. Does not read the article's body and
 * leaves empty what the page does not say.
 */
@NullMarked
package org.attache.ingest.metadata;

import org.jspecify.annotations.NullMarked;
