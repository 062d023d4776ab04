package org.attache.store.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Rows that wait to be written. Each statement goes to the database once with all its rows, in the order of
 * {@link Statement}.
 */
final class Batches {

    private final Map<Statement, List<@Nullable Object[]>> rows = new EnumMap<>(Statement.class);

    /** @param values in the order of the statement's parameters */
    void add(Statement statement, @Nullable Object... values) {
        rows.computeIfAbsent(statement, each -> new ArrayList<>()).add(values);
    }

    void flush(DSLContext sql) {
        rows.forEach((statement, values) -> sql.batch(statement.query(sql)).bind(values.toArray(Object[][]::new))
                .execute());
        rows.clear();
    }
}
