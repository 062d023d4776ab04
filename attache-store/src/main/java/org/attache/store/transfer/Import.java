package org.attache.store.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.database.Database;
import org.attache.store.database.Packed;
import org.attache.store.database.ArticleTables;
import org.attache.store.database.Tables;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Fills an empty store from an export. All of it or nothing: an export that is cut off, damaged or newer leaves the store empty.
 */
public final class Import {

    private static final int BATCH = 1_000;
    private static final Map<String, Tables.Content> CONTENTS = Tables.all().stream()
            .collect(Collectors.toMap(each -> each.table().getName(), Function.identity()));

    private final Database database;

    public Import(Database database) {
        this.database = database;
    }

    /**
     * @param progress told the number of rows read, now and then
     * @return rows read
     * @throws StoreException when the store is not empty, or the text is no whole export, with the line
     */
    public long read(BufferedReader in, LongConsumer progress) throws IOException {
        try {
            return database.write(sql -> {
                empty(sql);
                return new Run(sql, in, progress).all();
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void empty(DSLContext sql) {
        if (sql.fetchExists(ArticleTables.Change.TABLE) || sql.fetchExists(ArticleTables.Article.TABLE)) {
            throw new StoreException(Problem.OTHER,
                    "the store must be empty to be filled from an export; choose another folder or database", null);
        }
    }

    /** One reading of an export. */
    private static final class Run {

        private final DSLContext sql;
        private final BufferedReader in;
        private final LongConsumer progress;
        private final List<@Nullable Object[]> waiting = new ArrayList<>();
        private Tables.@Nullable Content content;
        private long number;
        private long rows;

        Run(DSLContext sql, BufferedReader in, LongConsumer progress) {
            this.sql = sql;
            this.in = in;
            this.progress = progress;
        }

        long all() {
            head(next());
            JsonNode line = next();
            while (line.has(Format.TABLE)) {
                row(line);
                line = next();
            }
            flush();
            if (line.path(Format.ROWS).asLong(-1) != rows) {
                throw damaged("the end of the export should count " + rows + " rows", null);
            }
            return rows;
        }

        private void head(JsonNode head) {
            if (!Format.EXPORT.equals(head.path(Format.MARK).asText())) {
                throw damaged("this is no export of a store", null);
            }
            if (head.path(Format.SCHEMA).asInt() > Format.VERSION) {
                throw new StoreException(Problem.NEWER, "the export was written by a newer version of this program",
                        null);
            }
        }

        private void row(JsonNode line) {
            Tables.Content of = CONTENTS.get(line.path(Format.TABLE).asText());
            JsonNode values = line.get(Format.ROW);
            if (of == null || values == null) {
                throw damaged("no row of a known table", null);
            }
            if (!of.equals(content) || waiting.size() == BATCH) {
                flush();
                content = of;
            }
            waiting.add(of.columns().stream().map(column -> value(column, values.get(column.getName()))).toArray());
            rows++;
        }

        private static @Nullable Object value(Field<?> column, @Nullable JsonNode value) {
            if (value == null || value.isNull()) {
                return null;
            }
            if (column.getType() == Packed.class) {
                return Packed.of(value.asText());
            }
            return value.isNumber() ? value.numberValue() : value.asText();
        }

        private void flush() {
            Tables.Content of = content;
            if (of != null && !waiting.isEmpty()) {
                sql.batch(sql.insertInto(of.table()).columns(of.columns())
                        .values(of.columns().stream().map(column -> DSL.val(null, column)).toList()))
                        .bind(waiting.toArray(Object[][]::new)).execute();
                progress.accept(rows);
            }
            waiting.clear();
        }

        private JsonNode next() {
            try {
                String line = in.readLine();
                number++;
                if (line == null) {
                    throw damaged("the export ends before its end", null);
                }
                return Format.MAPPER.readTree(line);
            } catch (JsonProcessingException e) {
                throw damaged("no JSON", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private StoreException damaged(String reason, @Nullable Exception cause) {
            return new StoreException(Problem.DAMAGED, "line " + number + ": " + reason + "; nothing was taken", cause);
        }
    }
}
