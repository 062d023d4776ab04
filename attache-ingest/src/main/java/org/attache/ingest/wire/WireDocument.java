package org.attache.ingest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agency document that was read.
 *
 * @param format {@code newsml-g2}, {@code newsml-1.2}, {@code nitf}, {@code ninjs}, {@code anpa} or {@code iptc7901}
 * @param kind what it holds ("newsItem", "conceptItem"), for a person
 * @param items its news items in order; empty for one that carries knowledge, plans or catalogues
 * @param conforms whether it fits the standard and version it declares, null when that was not checked
 * @param fault why it does not, null when it does or was not checked
 */
public record WireDocument(String format, String kind, List<WireItem> items, @Nullable Boolean conforms,
        @Nullable String fault) {

    public WireDocument {
        items = List.copyOf(items);
    }
}
