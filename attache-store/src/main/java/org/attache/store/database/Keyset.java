package org.attache.store.database;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Row2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Pages of a list by the place where the last one ended, not by counting: every page costs the same, and what is added
 * meanwhile shifts nothing. The list is sorted by a value, then by an id, both descending.
 *
 * <p>A cursor names its list, so that one of another list is refused.
 */
public final class Keyset<V> {

    private final String list;
    private final Field<V> value;
    private final Field<String> id;
    private final Function<String, V> parse;

    public Keyset(String list, Field<V> value, Field<String> id, Function<String, V> parse) {
        this.list = list;
        this.value = value;
        this.id = id;
        this.parse = parse;
    }

    /** What comes after the cursor of a request. */
    public Condition after(PageRequest request) {
        String cursor = request.cursor();
        if (cursor == null) {
            return DSL.noCondition();
        }
        List<String> parts = decode(cursor);
        Row2<V, String> place = DSL.row(value, id);
        return place.lt(DSL.row(DSL.val(parse(parts.get(1), cursor), value), DSL.val(parts.get(2), id)));
    }

    private V parse(String text, String cursor) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw bad(cursor, e);
        }
    }

    /** One row more than the page is asked for tells whether another page follows. */
    public static int rows(PageRequest request) {
        return request.limit() + 1;
    }

    /** Cuts the rows to a page. */
    public <R extends Record, T> Page<T> page(List<R> rows, PageRequest request, Function<R, T> read) {
        List<R> shown = rows.size() > request.limit() ? rows.subList(0, request.limit()) : rows;
        List<T> items = new ArrayList<>();
        shown.forEach(row -> items.add(read.apply(row)));
        return new Page<>(items, shown.size() < rows.size() ? encode(shown.getLast()) : null);
    }

    private String encode(Record last) {
        String text = list + '\n' + last.get(value) + '\n' + last.get(id);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> decode(String cursor) {
        List<String> parts;
        try {
            parts = List.of(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\n", 3));
        } catch (IllegalArgumentException e) {
            throw bad(cursor, e);
        }
        if (parts.size() != 3 || !parts.getFirst().equals(list)) {
            throw bad(cursor, null);
        }
        return parts;
    }

    private IllegalArgumentException bad(String cursor, @Nullable Exception cause) {
        return new IllegalArgumentException("cursor must be one that the list of " + list + " gave but was \"" + cursor
                + "\"", cause);
    }
}
