package org.attache.store.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.location.Location;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * An open database: some connections that read and one that writes. Every error of it leaves as a
 * {@link StoreException}.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 8;
    private static final long PATIENCE_MILLIS = 10_000;
    private static final Duration HOLD_PATIENCE = Duration.ofSeconds(3);
    private static final Duration HOLD_PAUSE = Duration.ofMillis(50);
    private static final int FETCH = 256;
    private static final Settings SETTINGS = new Settings().withExecuteLogging(false).withCacheRecordMappers(false);

    static {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
    }

    private final Engine engine;
    private final HikariDataSource readers;
    private final HikariDataSource writer;

    private Database(Engine engine, DataSource source) {
        this.engine = engine;
        this.writer = pool("writer", source, 1);
        this.readers = pool("readers", engine.readSource(), READERS);
    }

    /**
     * Opens a database and brings its schema up to date; makes an empty one when there is none.
     *
     * @throws StoreException when it cannot be opened, or is newer than this program
     */
    public static Database open(Location location) {
        Engine engine = switch (location) {
            case Location.Folder folder -> new Sqlite(folder);
            case Location.Server server -> new Postgres(server);
        };
        try {
            DataSource source = engine.writeSource();
            Schema.update(engine, source);
            return new Database(engine, source);
        } catch (SQLException | RuntimeException e) {
            throw engine.failure(e);
        }
    }

    private static HikariDataSource pool(String name, DataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("attache-" + name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(PATIENCE_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Reads something. */
    public <T> T read(Function<DSLContext, T> query) {
        try (Connection connection = readers.getConnection()) {
            return query.apply(context(connection));
        } catch (SQLException | DataAccessException e) {
            throw engine.failure(e);
        }
    }

    /** Reads in one unchanging view of the whole database, row by row where asked to. */
    public void snapshot(Consumer<DSLContext> query) {
        try (Connection connection = readers.getConnection()) {
            engine.beginSnapshot(connection);
            try {
                query.accept(context(connection));
            } finally {
                connection.rollback();
                engine.endSnapshot(connection);
            }
        } catch (SQLException | DataAccessException e) {
            throw engine.failure(e);
        }
    }

    /** Hands on the rows of a query one by one, in one unchanging view and without holding them all. */
    public <R extends Record> void each(Function<DSLContext, ResultQuery<R>> query, Consumer<R> consumer) {
        snapshot(sql -> {
            try (Cursor<R> rows = query.apply(sql).fetchSize(FETCH).fetchLazy()) {
                rows.forEach(consumer);
            }
        });
    }

    /** Does work in one transaction that excludes other writers; durable when this returns. */
    public <T> T write(Function<DSLContext, T> work) {
        try (Connection connection = writer.getConnection()) {
            try {
                return write(connection, work);
            } catch (SQLException | RuntimeException e) {
                abandon(connection, e);
                throw e;
            }
        } catch (SQLException | DataAccessException e) {
            throw engine.failure(e);
        }
    }

    private <T> T write(Connection connection, Function<DSLContext, T> work) throws SQLException {
        connection.setAutoCommit(false);
        DSLContext context = context(connection);
        engine.excludeOthers(context);
        T result = work.apply(context);
        connection.commit();
        return result;
    }

    /**
     * Takes everything back and closes the connection: after a full disk SQLite has ended the transaction by itself, and nobody
     * can tell in which state the connection is.
     */
    private void abandon(Connection connection, Exception cause) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
        writer.evictConnection(connection);
    }

    private DSLContext context(Connection connection) {
        return DSL.using(connection, engine.dialect(), SETTINGS);
    }

    /** See {@link Store#hold}. */
    public Store.Hold hold() {
        long end = System.nanoTime() + HOLD_PATIENCE.toNanos();
        try {
            Optional<Store.Hold> held = engine.tryHold();
            while (held.isEmpty() && System.nanoTime() < end) {
                Thread.sleep(HOLD_PAUSE);
                held = engine.tryHold();
            }
            return held.orElseThrow(this::heldElsewhere);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw heldElsewhere();
        } catch (IOException e) {
            throw new StoreException(Problem.READ_ONLY, engine.advice(Problem.READ_ONLY) + " (" + e.getMessage() + ")",
                    e);
        } catch (SQLException | DataAccessException e) {
            throw engine.failure(e);
        }
    }

    private StoreException heldElsewhere() {
        return new StoreException(Problem.LOCKED, "the desk of " + engine.location() + " is held by another process "
                + "that takes articles in; wait until it has ended, or stop it, and try again. Nothing was changed",
                null);
    }

    /** "SQLite 3.50.1". */
    public String kind() {
        return read(context -> engine.kind(context));
    }

    public long bytes() {
        return read(context -> engine.bytes(context));
    }

    public Location location() {
        return engine.location();
    }

    /** @throws StoreException always */
    static StoreException closed() {
        return new StoreException(Problem.CLOSED, "the store is closed", null);
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }
}
