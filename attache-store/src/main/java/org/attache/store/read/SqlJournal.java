package org.attache.store.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.attache.store.Journal;
import org.attache.store.Page;
import org.attache.store.PageRequest;
import org.attache.store.database.Database;
import org.attache.store.database.Keyset;
import org.attache.store.database.Tables;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectJoinStep;
import org.jooq.impl.DSL;

/** Reads how far inputs have been read. */
public final class SqlJournal implements Journal {

    private static final Keyset<Long> BY_TIME = new Keyset<>("inputs", Tables.Input.AT, Tables.Input.NAME,
            Long::valueOf);
    private static final Field<Integer> SKIPPED = DSL.field(DSL.selectCount().from(Tables.Skipped.TABLE)
            .where(Tables.Skipped.INPUT.eq(Tables.Input.NAME))).as("skipped");

    private final Database database;

    public SqlJournal(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Input> input(String name) {
        return database.read(sql -> inputs(sql).where(Tables.Input.NAME.eq(name)).fetchOptional(SqlJournal::input));
    }

    @Override
    public Page<Input> inputs(PageRequest request) {
        return BY_TIME.page(
                database.read(sql -> inputs(sql).where(BY_TIME.after(request))
                        .orderBy(Tables.Input.AT.desc(), Tables.Input.NAME.desc()).limit(Keyset.rows(request)).fetch()),
                request, SqlJournal::input);
    }

    private static SelectJoinStep<Record> inputs(DSLContext sql) {
        return sql.select(Tables.Input.TABLE.asterisk()).select(SKIPPED).from(Tables.Input.TABLE);
    }

    private static Input input(Record row) {
        return new Input(row.get(Tables.Input.NAME), row.get(Tables.Input.POSITION), row.get(Tables.Input.ARTICLES),
                row.get(Tables.Input.FINISHED) == 1, Instant.ofEpochMilli(row.get(Tables.Input.SINCE)),
                Instant.ofEpochMilli(row.get(Tables.Input.AT)), row.get("skipped", Integer.class));
    }

    @Override
    public List<Skipped> skipped(String input) {
        return database.read(sql -> sql.selectFrom(Tables.Skipped.TABLE).where(Tables.Skipped.INPUT.eq(input))
                .orderBy(Tables.Skipped.SEQ, Tables.Skipped.PLACE)
                .fetch(row -> new Skipped(input, row.get(Tables.Skipped.PLACE), row.get(Tables.Skipped.REASON),
                        Instant.ofEpochMilli(row.get(Tables.Skipped.AT)))));
    }
}
