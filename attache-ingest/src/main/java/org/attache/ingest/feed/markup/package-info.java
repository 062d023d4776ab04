/**
 * Markup and addresses inside of feeds: cleaned of everything that runs, addresses resolved, text mended that was encoded
 * twice. Takes text as a feed holds it, gives text that may be shown. Knows nothing of feeds and entries.
 */
@NullMarked
package org.attache.ingest.feed.markup;

import org.jspecify.annotations.NullMarked;
