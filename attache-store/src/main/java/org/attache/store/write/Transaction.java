package org.attache.store.write;

import java.util.HashMap;
import java.util.Map;
import org.attache.store.Changes;
import org.attache.store.Receipt;
import org.attache.store.database.ArticleTables;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** One transaction of the writer: its connection, its moment, the rows that wait, and the numbering of changes. */
final class Transaction {

    private final DSLContext sql;
    private final long now;
    private final Batches batches = new Batches();
    private final Map<String, @Nullable Object[]> added = new HashMap<>();
    private long sequence;

    Transaction(DSLContext sql, long now) {
        this.sql = sql;
        this.now = now;
        Long last = sql.select(DSL.max(ArticleTables.Change.SEQ)).from(ArticleTables.Change.TABLE).fetchSingle()
                .value1();
        this.sequence = last == null ? 0 : last;
    }

    DSLContext sql() {
        return sql;
    }

    /** Milliseconds since 1970. */
    long now() {
        return now;
    }

    void add(Statement statement, @Nullable Object... values) {
        batches.add(statement, values);
    }

    /** Adds a row of {@link Statement#ARTICLE}, whose story may be told later in the transaction. */
    void addArticle(String id, @Nullable Object... rest) {
        @Nullable
        Object[] row = new @Nullable Object[rest.length + 1];
        row[0] = id;
        System.arraycopy(rest, 0, row, 1, rest.length);
        added.put(id, row);
        add(Statement.ARTICLE, row);
    }

    /** Puts an article into a story, or out of any. */
    void place(String article, @Nullable String story) {
        @Nullable
        Object[] row = added.get(article);
        if (row == null) {
            add(Statement.ARTICLE_STORY, story, article);
        } else {
            row[Statement.STORY_OF_ARTICLE] = story;
        }
    }

    /** Notes a change and numbers it. */
    long change(Changes.Kind kind, String id, int version) {
        sequence++;
        add(Statement.CHANGE, sequence, kind.name(), id, version, now);
        return sequence;
    }

    Receipt.Outcome outcome(Receipt.Result result, Changes.Kind kind, String id) {
        return new Receipt.Outcome(result, change(kind, id, 0));
    }

    void flush() {
        batches.flush(sql);
    }
}
