package org.attache.store.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attache.store.Journal;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.ArticleTables;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Reads how far inputs have been read. */
public final class SqlJournal implements Journal {

    private static final Keyset<Long> BY_TIME = new Keyset<>("inputs", ArticleTables.Input.AT, ArticleTables.Input.NAME,
            Long::valueOf);
    private static final Field<Integer> SKIPPED = DSL.field(DSL.selectCount().from(ArticleTables.Skipped.TABLE)
            .where(ArticleTables.Skipped.INPUT.eq(ArticleTables.Input.NAME))).as("skipped");

    private final Database database;

    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Input> input(String name) {
        return database
                .read(sql -> inputs(sql).where(ArticleTables.Input.NAME.eq(name)).fetchOptional(SqlJournal::input));
    }

    @Override
    public Page<Input> inputs(PageRequest request) {
        return BY_TIME.page(
                database.read(sql -> inputs(sql).where(BY_TIME.after(request))
                        .orderBy(ArticleTables.Input.AT.desc(), ArticleTables.Input.NAME.desc())
                        .limit(Keyset.rows(request)).fetch()),
                request, SqlJournal::input);
    }

    private static SelectJoinStep<Record> inputs(DSLContext sql) {
        return sql.select(ArticleTables.Input.TABLE.asterisk()).select(SKIPPED).from(ArticleTables.Input.TABLE);
    }

    private static Input input(Record row) {
        return new Input(row.get(ArticleTables.Input.NAME), row.get(ArticleTables.Input.POSITION),
                row.get(ArticleTables.Input.ARTICLES),
                row.get(ArticleTables.Input.FINISHED) == 1, Instant.ofEpochMilli(row.get(ArticleTables.Input.SINCE)),
                Instant.ofEpochMilli(row.get(ArticleTables.Input.AT)), row.get("skipped", Integer.class));
    }

    @Override
    public List<Skipped> skipped(String input) {
        return database
                .read(sql -> sql.selectFrom(ArticleTables.Skipped.TABLE).where(ArticleTables.Skipped.INPUT.eq(input))
                        .orderBy(ArticleTables.Skipped.SEQ, ArticleTables.Skipped.PLACE)
                        .fetch(row -> new Skipped(input, row.get(ArticleTables.Skipped.PLACE),
                                row.get(ArticleTables.Skipped.REASON),
                                Instant.ofEpochMilli(row.get(ArticleTables.Skipped.AT)))));
    }
}
