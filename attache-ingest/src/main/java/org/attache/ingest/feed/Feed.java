package org.attache.ingest.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A feed that was read.
 *
 * @param version {@code rss20}, {@code atom10}, {@code json1} …; empty when the document names no known one
 * @param encoding the encoding the bytes were read with, lower case
 * @param fault what is wrong with the document, null when it is well-formed and in its declared encoding
 * @param detail what the feed says about itself
 * @param entries its entries in document order
 */
public record Feed(String version, String encoding, @Nullable String fault, FeedNode detail, List<FeedNode> entries) {

    public Feed {
        entries = List.copyOf(entries);
    }

    /** True when the document is well-formed and valid in the encoding that was declared. */
    public boolean wellFormed() {
        return fault == null;
    }
}
