package org.attache.store.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.attache.store.Store;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.location.Location;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/** What differs between the databases. */
sealed interface Engine permits Sqlite, Postgres {

    Location location();

    SQLDialect dialect();

    /** For the one connection that writes. */
    DataSource writeSource() throws SQLException;

    /** For the connections that read. */
    DataSource readSource();

    /** What the migrations call the type of text. */
    Map<String, String> placeholders();

    /** Makes other writers wait until the transaction ends. */
    void excludeOthers(DSLContext context);

    /** The right to put articles into stories; nothing when another desk has it. */
    Optional<Store.Hold> tryHold() throws IOException, SQLException;

    void beginSnapshot(Connection connection) throws SQLException;

    void endSnapshot(Connection connection) throws SQLException;

    String kind(DSLContext context);

    /** Size on disk, 0 when unknown. */
    long bytes(DSLContext context);

    /** What an error of the database means. */
    Problem problem(SQLException e);

    /** What to tell about a problem. */
    String advice(Problem problem);

    /** The exception to throw for an error, with what to do about it. */
    default StoreException failure(Exception e) {
        if (e instanceof StoreException known) {
            return known;
        }
        SQLException cause = cause(e);
        Problem problem = cause == null ? Problem.OTHER : problem(cause);
        String detail = cause == null ? e.getMessage() : cause.getMessage();
        return new StoreException(problem, advice(problem) + (detail == null ? "" : " (" + firstLine(detail) + ")"), e);
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    /** The error of the database nearest to the root. */
    private static @Nullable SQLException cause(Throwable e) {
        SQLException found = null;
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof SQLException sql) {
                found = sql;
            }
        }
        return found;
    }
}
