package org.attache.ingest.feed.value;

import org.jspecify.annotations.Nullable;

/** A subject of a feed or an entry. */
public record Category(@Nullable String term, @Nullable String scheme, @Nullable String label) {}
