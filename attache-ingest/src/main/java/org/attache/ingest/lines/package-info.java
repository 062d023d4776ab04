/**
 * Articles as JSON Lines, as archives of news are passed on and as {@code attache extract} writes them. Takes lines, gives
 * articles; does not group or compare them.
 */
@NullMarked
package org.attache.ingest.lines;

import org.jspecify.annotations.NullMarked;
