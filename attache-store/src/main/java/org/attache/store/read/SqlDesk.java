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
import org.attache.store.database.Tables;
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
        return database.read(sql -> sql.selectFrom(Tables.Decision.TABLE).orderBy(Tables.Decision.ID.desc())
                .fetch(SqlDesk::decided));
    }

    @Override
    public List<Decided> holding() {
        return database.read(sql -> sql.selectFrom(Tables.Decision.TABLE).where(Tables.Decision.UNDONE.isNull())
                .orderBy(Tables.Decision.ID).fetch(SqlDesk::decided));
    }

    private static Decided decided(Record row) {
        return new Decided(row.get(Tables.Decision.ID),
                DecisionDocument.read(row.get(Tables.Decision.KIND), row.get(Tables.Decision.BODY)),
                row.get(Tables.Decision.AUTHOR), Instant.ofEpochMilli(row.get(Tables.Decision.AT)),
                Columns.instant(row.get(Tables.Decision.UNDONE)), row.get(Tables.Decision.UNDONE_BY));
    }

    @Override
    public List<SavedQuery> queries() {
        return database.read(sql -> sql.selectFrom(Tables.Query.TABLE).orderBy(Tables.Query.NAME, Tables.Query.ID)
                .fetch(row -> new SavedQuery(row.get(Tables.Query.ID), row.get(Tables.Query.NAME),
                        row.get(Tables.Query.QUERY), Instant.ofEpochMilli(row.get(Tables.Query.AT)))));
    }

    @Override
    public List<Watch> watches() {
        return database.read(sql -> sql.selectFrom(Tables.Watch.TABLE).orderBy(Tables.Watch.ID)
                .fetch(row -> new Watch(row.get(Tables.Watch.ID),
                        Json.read(row.get(Tables.Watch.BODY), WatchOrder.class),
                        Instant.ofEpochMilli(row.get(Tables.Watch.AT)))));
    }

    @Override
    public List<Token> tokens() {
        return database.read(
                sql -> sql.selectFrom(Tables.Token.TABLE).orderBy(Tables.Token.ID).fetch(SqlDesk::token));
    }

    @Override
    public Optional<Token> token(String hash) {
        long now = clock.millis();
        return database.read(sql -> sql.selectFrom(Tables.Token.TABLE)
                .where(Tables.Token.HASH.eq(hash).and(Tables.Token.REVOKED.isNull())
                        .and(Tables.Token.EXPIRES.isNull().or(Tables.Token.EXPIRES.gt(now))))
                .fetchOptional(SqlDesk::token));
    }

    private static Token token(Record row) {
        return new Token(row.get(Tables.Token.ID), row.get(Tables.Token.NAME), row.get(Tables.Token.HASH),
                List.copyOf(Columns.words(row.get(Tables.Token.SCOPES))),
                Instant.ofEpochMilli(row.get(Tables.Token.AT)), Columns.instant(row.get(Tables.Token.EXPIRES)),
                Columns.instant(row.get(Tables.Token.REVOKED)));
    }

    @Override
    public List<Delivery> due(Instant now, int limit) {
        return database.read(sql -> sql.selectFrom(Tables.Delivery.TABLE)
                .where(Tables.Delivery.NEXT_TRY.le(now.toEpochMilli()))
                .orderBy(Tables.Delivery.NEXT_TRY, Tables.Delivery.ID).limit(limit).fetch(SqlDesk::delivery));
    }

    @Override
    public List<Delivery> deliveries(long watch, int limit) {
        return database.read(sql -> sql.selectFrom(Tables.Delivery.TABLE).where(Tables.Delivery.WATCH.eq(watch))
                .orderBy(Tables.Delivery.ID.desc()).limit(limit).fetch(SqlDesk::delivery));
    }

    private static Delivery delivery(Record row) {
        return new Delivery(row.get(Tables.Delivery.ID), row.get(Tables.Delivery.WATCH),
                row.get(Tables.Delivery.MESSAGE), row.get(Tables.Delivery.PAYLOAD),
                row.get(Tables.Delivery.ATTEMPTS), row.get(Tables.Delivery.DELIVERED) == 1,
                Columns.instant(row.get(Tables.Delivery.NEXT_TRY)), row.get(Tables.Delivery.NOTE),
                Instant.ofEpochMilli(row.get(Tables.Delivery.AT)));
    }

    @Override
    public SortedMap<String, String> settings() {
        SortedMap<String, String> settings = new TreeMap<>();
        database.read(sql -> sql.select(Tables.Setting.NAME, Tables.Setting.VALUE).from(Tables.Setting.TABLE).fetch())
                .forEach(row -> settings.put(row.value1(), row.value2()));
        return Collections.unmodifiableSortedMap(settings);
    }
}
