package org.attache.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.attache.search.SearchRequest.Order;
import org.jspecify.annotations.Nullable;

/** Where a page of hits ended: the values it is sorted by, and a mark of the search that they belong to. */
final class SearchCursor {

    private static final int PARTS = 3;

    private final SearchRequest request;

    SearchCursor(SearchRequest request) {
        this.request = request;
    }

    @Nullable
    FieldDoc after() {
        String cursor = request.page().cursor();
        if (cursor == null) {
            return null;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == PARTS && parts[0].equals(mark())) {
                Object first = request.order() == Order.NEWEST
                        ? (Object) Long.valueOf(parts[1])
                        : (Object) Float.valueOf(parts[1]);
                return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[]{first, Long.valueOf(parts[2])});
            }
        } catch (IllegalArgumentException e) {
            throw bad(cursor, e);
        }
        throw bad(cursor, null);
    }

    String behind(FieldDoc last) {
        String text = mark() + ' ' + last.fields[0] + ' ' + last.fields[1];
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private String mark() {
        return Integer.toHexString(Objects.hash(request.query().toString(), request.scope().name(),
                request.order().name()));
    }

    private static IllegalArgumentException bad(String cursor, @Nullable Exception cause) {
        return new IllegalArgumentException("cursor must be one that this search gave but was \"" + cursor + "\"",
                cause);
    }
}
