package org.attache.store.read;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Where a filtered list is read from.
 *
 * <p><b>Idea.</b> A list is read in its own order until a page is full, and what does not fit is passed over: quick while much
 * fits. Where hardly anything fits, that looks at every row. So it is counted first, as far as {@value #MOST}, what each filter
 * that has an index lets through; if that is few, those are looked up and sorted instead. At most {@value #MOST} rows are sorted
 * then, and a list that is read in its own order passes over a page and some thousand rows, wherever in time the rows that fit
 * lie close.
 *
 * <p>Neither database finds this by itself: SQLite has no statistics of single values, and PostgreSQL's are as old as the last
 * time that it looked.
 */
final class Few {

    /** Rows that are sooner looked up and sorted than found among all: 2 µs each. */
    static final int MOST = 2_000;

    private final Table<? extends Record> list;
    private final Field<String> id;
    private final @Nullable Table<Record1<String>> few;

    private Few(Table<? extends Record> list, Field<String> id, @Nullable Table<Record1<String>> few) {
        this.list = list;
        this.id = id;
        this.few = few;
    }

    /**
     * @param ways for each filter that has an index the ids that it lets through, none twice
     */
    static Few of(DSLContext sql, Table<? extends Record> list, Field<String> id,
            List<SelectLimitStep<Record1<String>>> ways) {
        int least = MOST + 1;
        Select<Record1<String>> best = null;
        for (SelectLimitStep<Record1<String>> way : ways) {
            int count = sql.fetchCount(way.limit(least));
            if (count < least) {
                least = count;
                best = way;
            }
        }
        return new Few(list, id, best == null ? null : best.asTable("few", "id"));
    }

    /** The rows of the list, or those few. A cross join is read in the order in which it is written. */
    Table<?> table() {
        return few == null ? list : few.crossJoin(list);
    }

    Condition condition() {
        return few == null ? DSL.noCondition() : id.eq(few.field("id", String.class));
    }
}
