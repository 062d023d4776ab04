/**
 * What the elements of a feed hold: texts, days, persons, categories. Takes them as written, gives values that say what was
 * understood and keep what was written. Knows no format of feeds.
 */
@NullMarked
package org.attache.ingest.feed.value;

import org.jspecify.annotations.NullMarked;
