/**
 * What a page declares for machines: meta tags, JSON-LD and microdata, tolerant of the JSON that pages really hold. Takes a
 * parsed page, gives names and values as they stand, and the comparing of short texts. Does not decide which declaration to
 * believe.
 */
@NullMarked
package org.attache.ingest.metadata.declared;

import org.jspecify.annotations.NullMarked;
