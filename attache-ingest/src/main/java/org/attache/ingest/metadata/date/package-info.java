/**
 * When a page was published and changed. Takes what the page declares, its scripts, its address and the days it shows; gives
 * a {@link org.attache.ingest.metadata.date.Dated} with its certainty and where it stood, or none.
 */
@NullMarked
package org.attache.ingest.metadata.date;

import org.jspecify.annotations.NullMarked;
