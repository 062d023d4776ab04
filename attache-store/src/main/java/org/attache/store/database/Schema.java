package org.attache.store.database;

import javax.sql.DataSource;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.output.MigrateResult;

/** Brings the tables up to date. One set of migrations serves both databases. */
public final class Schema {

    /** The version that this program writes. */
    public static final int VERSION = 1;

    private static final String PLACE = "classpath:org/attache/store/schema";

    private Schema() {}

    /** @throws StoreException when the tables are of a newer program; nothing is changed then */
    static void update(Engine engine, DataSource source) {
        Flyway flyway = Flyway.configure().dataSource(source).locations(PLACE).placeholders(engine.placeholders())
                .table("schema_history").baselineOnMigrate(false).cleanDisabled(true).load();
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
                throw new StoreException(Problem.NEWER, engine.advice(Problem.NEWER) + " (its schema is version "
                        + migration.getVersion() + ", this program knows " + VERSION + "); nothing was changed", null);
            }
        }
        migrate(engine, flyway);
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
