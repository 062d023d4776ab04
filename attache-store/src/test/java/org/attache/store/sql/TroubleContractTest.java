package org.attache.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.attache.model.Analysis;
import org.attache.store.StoreException;
import org.attache.store.StoreException.Problem;
import org.attache.store.Write;
import org.attache.store.location.Location;
import org.junit.jupiter.api.Test;

/** How every store refuses when its disk is full, when another holds it, and when a newer program has written it. */
class TroubleContractTest extends StoreContract {

    private static final String FAR_VERSION = "INSERT INTO schema_history (installed_rank, version, description, type,"
            + " script, checksum, installed_by, execution_time, success) VALUES (9, '99', 'later', 'SQL', 'V99.sql', 1, 'x', 1,"
            + " ";

    private static List<Write> story(int number) {
        Analysis a = Samples.analysis("a" + number, "Daily", "2026-03-02");
        return List.of(Write.PutArticle.of(a), Write.PutDossier.of(Samples.dossier("s" + number, a)));
    }

    private void refused(Problem problem, String words, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(StoreException.class, e -> {
            assertThat(e.problem()).isEqualTo(problem);
            assertThat(e.getMessage()).contains(words);
        });
    }

    /** Another program at the same database. */
    private Connection other() throws SQLException {
        return DriverManager.getConnection(switch (location) {
            case Location.Folder at -> "jdbc:sqlite:" + at.database();
            case Location.Server at -> at.jdbcUrl();
        });
    }

    /** Tells the connection that writes; it keeps to it until it is closed. */
    private void tell(String statement) {
        ((SqlStore) store).database().write(sql -> {
            sql.connection(connection -> {
                try (Statement to = connection.createStatement()) {
                    to.execute(statement);
                }
            });
            return statement;
        });
    }

    /** SQLite may grow no more; PostgreSQL says of each dossier what it says when its disk is full. */
    private void fill() {
        if (kind == StoreKind.SQLITE) {
            tell("PRAGMA max_page_count = 1");
        } else {
            tell("CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS"
                    + " $$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$");
            tell("CREATE TRIGGER fail BEFORE INSERT ON dossier EXECUTE FUNCTION fail()");
        }
    }

    /** On SQLite the limit went with the connection that met it. */
    private void makeRoom() {
        if (kind == StoreKind.POSTGRESQL) {
            tell("DROP TRIGGER fail ON dossier");
        }
    }

    @Test
    void fullDiskRefusesTheCommitAndGoesOnWhenThereIsRoom() {
        store.commit(story(0));
        fill();
        List<Integer> kept = new ArrayList<>(List.of(0));
        refused(Problem.FULL, "no space is left", () -> {
            for (int i = 1; i < 500; i++) {
                store.commit(story(i));
                kept.add(i);
            }
        });
        assertThat(store.info().stories()).as("readers go on").isEqualTo(kept.size());
        assertThat(store.info().articles()).as("nothing of the commit is kept").isEqualTo(kept.size());
        makeRoom();
        store.commit(story(1000));
        reopen();
        assertThat(store.info().stories()).isEqualTo(kept.size() + 1);
    }

    @Test
    void lockedDatabaseIsSaidToBeLockedAndReadersGoOn() throws SQLException {
        store.commit(story(0));
        tell(kind == StoreKind.SQLITE ? "PRAGMA busy_timeout = 20" : "SET lock_timeout = 20");
        try (Connection other = other(); Statement statement = other.createStatement()) {
            statement.execute(
                    kind == StoreKind.SQLITE ? "BEGIN IMMEDIATE" : "BEGIN; LOCK TABLE change IN EXCLUSIVE MODE");
            refused(Problem.LOCKED, "is held by", () -> store.commit(story(1)));
            assertThat(store.info().stories()).isEqualTo(1);
            statement.execute("ROLLBACK");
        }
        store.commit(story(1));
        assertThat(store.info().stories()).isEqualTo(2);
    }

    @Test
    void newerDatabaseIsLeftAlone() throws SQLException {
        store.commit(story(0));
        try (Connection other = other(); Statement statement = other.createStatement()) {
            statement.execute(FAR_VERSION + (kind == StoreKind.SQLITE ? "1)" : "true)"));
        }
        refused(Problem.NEWER, "written by a newer version of this program", this::reopen);
        try (Connection other = other(); Statement statement = other.createStatement()) {
            statement.execute("DELETE FROM schema_history WHERE version = '99'");
        }
        reopen();
        assertThat(store.info().stories()).as("what was there").isEqualTo(1);
    }
}
