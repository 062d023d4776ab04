package org.attache.store.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.attache.store.Store;
import org.attache.store.StoreException.Problem;
import org.attache.store.location.Location;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL database. Writers of several processes exclude one another by an advisory lock. */
record Postgres(Location.Server location) implements Engine {

    /** Any number that no other program uses: "attache" in ASCII. */
    private static final long LOCK = 0x61747461636865L;
    /** The same for putting articles into stories. */
    private static final long DESK = LOCK + 1;
    private static final int CONNECT_SECONDS = 10;
    private static final int PATIENCE_MILLIS = 10_000;

    @Override
    public SQLDialect dialect() {
        return SQLDialect.POSTGRES;
    }

    /** Whoever waits for a lock longer than this is told so. */
    @Override
    public DataSource writeSource() {
        PGSimpleDataSource source = source();
        source.setOptions("-c lock_timeout=" + PATIENCE_MILLIS);
        return source;
    }

    @Override
    public DataSource readSource() {
        return source();
    }

    private PGSimpleDataSource source() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(location.jdbcUrl());
        source.setReWriteBatchedInserts(true);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setApplicationName("attache");
        return source;
    }

    /** Text compares by code point whatever the database's locale, so that pages follow one another alike everywhere. */
    @Override
    public Map<String, String> placeholders() {
        return Map.of("text", "TEXT COLLATE \"C\"", "packed", "BYTEA", "narrow", "");
    }

    @Override
    public void excludeOthers(DSLContext context) {
        context.select(DSL.function("pg_advisory_xact_lock", Object.class, DSL.val(LOCK))).fetch();
    }

    /** A lock of a session of its own; it ends with the session. */
    @Override
    public Optional<Store.Hold> tryHold() throws SQLException {
        Connection session = source().getConnection();
        boolean held = DSL.using(session, SQLDialect.POSTGRES)
                .select(DSL.function("pg_try_advisory_lock", Boolean.class, DSL.val(DESK))).fetchSingle().value1();
        if (held) {
            return Optional.of(() -> close(session));
        }
        session.close();
        return Optional.empty();
    }

    private static void close(Connection session) {
        try {
            session.close();
        } catch (SQLException e) {
            throw new DataAccessException("the session of the desk cannot be closed", e);
        }
    }

    @Override
    public void beginSnapshot(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
    }

    @Override
    public void endSnapshot(Connection connection) throws SQLException {
        connection.setReadOnly(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(true);
    }

    @Override
    public String kind(DSLContext context) {
        String version = context.select(DSL.function("current_setting", String.class, DSL.val("server_version")))
                .fetchSingle().value1();
        return "PostgreSQL " + version;
    }

    @Override
    public long bytes(DSLContext context) {
        return context.select(DSL.function("pg_database_size", Long.class,
                DSL.function("current_database", String.class))).fetchSingle().value1();
    }

    @Override
    public Problem problem(SQLException e) {
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (state.startsWith("08") || state.startsWith("28") || state.startsWith("57P") || state.equals("3D000")) {
            return Problem.UNREACHABLE;
        }
        return switch (state) {
            case "53100" -> Problem.FULL;
            case "55P03", "40P01", "53300" -> Problem.LOCKED;
            case "25006", "42501" -> Problem.READ_ONLY;
            case "XX001", "XX002" -> Problem.DAMAGED;
            default -> Problem.OTHER;
        };
    }

    @Override
    public String advice(Problem problem) {
        return switch (problem) {
            case FULL -> "no space is left for " + location + "; nothing was written. Make room and go on";
            case LOCKED -> location + " is held by other processes; try again";
            case READ_ONLY -> location + " may not be written by this user";
            case DAMAGED -> location + " is damaged; restore a backup";
            case UNREACHABLE ->
                location + " cannot be reached or refuses the user; check host, port, user and password";
            case NEWER -> location + " was written by a newer version of this program";
            case CLOSED -> "the store is closed";
            case OTHER -> "the database " + location + " refused";
        };
    }
}
