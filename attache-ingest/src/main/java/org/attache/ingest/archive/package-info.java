/**
 * Archives of the web: WARC 1.0 and 1.1 and ARC, plain, gzip and zstd. Takes a file, gives its records in order with
 * their decoded content, and each damaged place by its offset; reading goes on behind the damage. Does not look into
 * pages and keeps at most one record in memory.
 */
@NullMarked
package org.attache.ingest.archive;

import org.jspecify.annotations.NullMarked;
