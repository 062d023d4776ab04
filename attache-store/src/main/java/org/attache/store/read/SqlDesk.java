package org.attache.store.read;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attache.json.Json;
import org.attache.store.Desk;
import org.attache.store.database.Database;
import org.attache.store.database.DecisionDocument;
import org.attache.store.database.DeskTables;
import org.jooq.Record;

/** Reads what the people at the desk decided, saved and watch. */
public final class SqlDesk implements Desk {

    private final Database database;
    private final InstantSource clock;

    public SqlDesk(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Decided> decisions() {
        return database.read(sql -> sql.selectFrom(DeskTables.Decision.TABLE).orderBy(DeskTables.Decision.ID.desc())
                .fetch(SqlDesk::decided));
    }

    @Override
    public List<Decided> holding() {
        return database.read(sql -> sql.selectFrom(DeskTables.Decision.TABLE).where(DeskTables.Decision.UNDONE.isNull())
                .orderBy(DeskTables.Decision.ID).fetch(SqlDesk::decided));
    }

    private static Decided decided(Record row) {
        return new Decided(row.get(DeskTables.Decision.ID),
                DecisionDocument.read(row.get(DeskTables.Decision.KIND), row.get(DeskTables.Decision.BODY)),
                row.get(DeskTables.Decision.AUTHOR), Instant.ofEpochMilli(row.get(DeskTables.Decision.AT)),
                Columns.instant(row.get(DeskTables.Decision.UNDONE)), row.get(DeskTables.Decision.UNDONE_BY));
    }

    @Override
    public List<SavedQuery> queries() {
        return database
                .read(sql -> sql.selectFrom(DeskTables.Query.TABLE).orderBy(DeskTables.Query.NAME, DeskTables.Query.ID)
                        .fetch(row -> new SavedQuery(row.get(DeskTables.Query.ID), row.get(DeskTables.Query.NAME),
                                row.get(DeskTables.Query.QUERY), Instant.ofEpochMilli(row.get(DeskTables.Query.AT)))));
    }

    @Override
    public List<Watch> watches() {
        return database.read(sql -> sql.selectFrom(DeskTables.Watch.TABLE).orderBy(DeskTables.Watch.ID)
                .fetch(row -> new Watch(row.get(DeskTables.Watch.ID),
                        Json.read(row.get(DeskTables.Watch.BODY), WatchOrder.class),
                        Instant.ofEpochMilli(row.get(DeskTables.Watch.AT)))));
    }

    @Override
    public List<Token> tokens() {
        return database.read(
                sql -> sql.selectFrom(DeskTables.Token.TABLE).orderBy(DeskTables.Token.ID).fetch(SqlDesk::token));
    }

    @Override
    public Optional<Token> token(String hash) {
        long now = clock.millis();
        return database.read(sql -> sql.selectFrom(DeskTables.Token.TABLE)
                .where(DeskTables.Token.HASH.eq(hash).and(DeskTables.Token.REVOKED.isNull())
                        .and(DeskTables.Token.EXPIRES.isNull().or(DeskTables.Token.EXPIRES.gt(now))))
                .fetchOptional(SqlDesk::token));
    }

    private static Token token(Record row) {
        return new Token(row.get(DeskTables.Token.ID), row.get(DeskTables.Token.NAME), row.get(DeskTables.Token.HASH),
                List.copyOf(Columns.words(row.get(DeskTables.Token.SCOPES))),
                Instant.ofEpochMilli(row.get(DeskTables.Token.AT)), Columns.instant(row.get(DeskTables.Token.EXPIRES)),
                Columns.instant(row.get(DeskTables.Token.REVOKED)));
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return database.read(sql -> sql.selectFrom(DeskTables.Delivery.TABLE)
                .where(DeskTables.Delivery.NEXT_TRY.le(now.toEpochMilli()))
                .orderBy(DeskTables.Delivery.NEXT_TRY, DeskTables.Delivery.ID).limit(limit).fetch(SqlDesk::delivery));
    }

    @Override
    public List<Delivery> deliveries(long watch, int limit) {
        return database.read(sql -> sql.selectFrom(DeskTables.Delivery.TABLE).where(DeskTables.Delivery.WATCH.eq(watch))
                .orderBy(DeskTables.Delivery.ID.desc()).limit(limit).fetch(SqlDesk::delivery));
    }

    private static Delivery delivery(Record row) {
        return new Delivery(row.get(DeskTables.Delivery.ID), row.get(DeskTables.Delivery.WATCH),
                row.get(DeskTables.Delivery.MESSAGE), row.get(DeskTables.Delivery.PAYLOAD),
                row.get(DeskTables.Delivery.ATTEMPTS), row.get(DeskTables.Delivery.DELIVERED) == 1,
                Columns.instant(row.get(DeskTables.Delivery.NEXT_TRY)), row.get(DeskTables.Delivery.NOTE),
                Instant.ofEpochMilli(row.get(DeskTables.Delivery.AT)));
    }

    @Override
    public SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        database.read(sql -> sql.select(DeskTables.Setting.NAME, DeskTables.Setting.VALUE)
                .from(DeskTables.Setting.TABLE).fetch())
                .forEach(row -> settings.put(row.value1(), row.value2()));
        return Collections.unmodifiableSortedMap(settings);
    }
}
