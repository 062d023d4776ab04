package org.attache.store.transfer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.attache.store.database.Database;
import org.attache.store.database.Packed;
import org.attache.store.database.ArticleTables;
import org.attache.store.database.Tables;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * Writes all that a store holds, as it is at one moment; writers go on meanwhile.
 *
 * <pre>{@code
 * long rows = new Export(store.database()).write(writer, done -> {});
 * }</pre>
 */
public final class Export {

    private static final int FETCH = 256;
    private static final long REPORT = 1_000;

    private final Database database;

    public Export(Database database) {
        this.database = database;
    }

    /**
     * @param progress told the number of rows written, now and then
     * @return rows written
     */
    public long write(Writer out, LongConsumer progress) throws IOException {
        AtomicLong rows = new AtomicLong();
        try {
            database.snapshot(sql -> {
                head(sql, out);
                Tables.all().forEach(content -> table(sql, content, out, rows, progress));
                end(rows.get(), out);
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.flush();
        return rows.get();
    }

    private static void head(DSLContext sql, Writer out) {
        Long last = sql.select(DSL.max(ArticleTables.Change.SEQ)).from(ArticleTables.Change.TABLE).fetchSingle()
                .value1();
        line(out, Format.MAPPER.createObjectNode().put(Format.MARK, Format.EXPORT).put(Format.SCHEMA, Format.VERSION)
                .put(Format.SEQUENCE, last == null ? 0 : last));
    }

    private static void end(long rows, Writer out) {
        line(out, Format.MAPPER.createObjectNode().put(Format.MARK, Format.END).put(Format.ROWS, rows));
    }

    private static void table(DSLContext sql, Tables.Content content, Writer out, AtomicLong rows,
            LongConsumer progress) {
        try (Cursor<Record> cursor = sql.select(content.columns()).from(content.table()).fetchSize(FETCH).fetchLazy()) {
            for (Record row : cursor) {
                ObjectNode line = Format.MAPPER.createObjectNode().put(Format.TABLE, content.table().getName());
                ObjectNode values = line.putObject(Format.ROW);
                for (Field<?> column : content.columns()) {
                    Object value = row.get(column);
                    values.putPOJO(column.getName(), value instanceof Packed packed ? packed.text() : value);
                }
                line(out, line);
                if (rows.incrementAndGet() % REPORT == 0) {
                    progress.accept(rows.get());
                }
            }
        }
    }

    private static void line(Writer out, ObjectNode line) {
        try {
            out.write(Format.MAPPER.writeValueAsString(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
