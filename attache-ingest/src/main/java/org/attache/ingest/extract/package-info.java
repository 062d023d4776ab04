/**
 * What {@code attache extract} writes: rows of JSON with the articles of pages, feeds, agency documents and archives, or
 * the records of an archive. Takes an input, gives rows; decides by the bytes what the input is.
 */
@NullMarked
package org.attache.ingest.extract;

import org.jspecify.annotations.NullMarked;
