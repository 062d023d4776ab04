package org.attache.store.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the tables up to date. One set of migrations serves both databases. */
public final class Schema {

    /** The version that this program writes. */
    public static final int VERSION = 2;

    private static final String HISTORY = "schema_history";
    private static final String PLACE = "classpath:org/attache/store/schema";

    private Schema() {}

    /** @throws StoreException when the tables are of a newer program; nothing is changed then */
    static void update(Engine engine, DataSource source) throws SQLException {
        int version = version(source);
        if (version > VERSION) {
            throw new StoreException(Problem.NEWER, engine.advice(Problem.NEWER) + " (its schema is version " + version
                    + ", this program knows " + VERSION + "); nothing was changed", null);
        }
        if (version < VERSION) {
            migrate(engine, Flyway.configure().dataSource(source).locations(PLACE).placeholders(engine.placeholders())
                    .table(HISTORY).baselineOnMigrate(false).cleanDisabled(true).load());
        }
    }

    /** The version of the tables that are there, 0 for none. A store that needs no change is opened without Flyway. */
    private static int version(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                ResultSet history = connection.getMetaData().getTables(null, connection.getSchema(), HISTORY, null)) {
            return history.next() ? last(connection) : 0;
        }
    }

    private static int last(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet last = statement
                        .executeQuery("SELECT max(CAST(version AS INTEGER)) FROM " + HISTORY + " WHERE success")) {
            return last.next() ? last.getInt(1) : 0;
        }
    }

    private static void migrate(Engine engine, Flyway flyway) {
        try {
            MigrateResult result = flyway.migrate();
            if (!result.success) {
                throw new StoreException(Problem.OTHER, "the tables of " + engine.location() + " could not be made",
                        null);
            }
        } catch (FlywayException e) {
            throw engine.failure(e);
        }
    }
}
