/**
 * Following feeds: which there are (OPML, the feeds that a page announces), when each is asked again, and asking thousands of
 * them on virtual threads. Takes addresses and a {@link org.attache.ingest.fetch.Fetcher}, gives what each poll brought and
 * when the next is due. Does not read the feeds.
 */
@NullMarked
package org.attache.ingest.poll;

import org.jspecify.annotations.NullMarked;
